import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantTenantTable, protectTenantTable, withinReach } from '../row-security.ts';

/** Rooms, hours, closures, time off: who works where and when. */
export class Diary1764600000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    for (const name of [...ofClinics, ...ofPeople]) {
      await queryRunner.query(protectTenantTable({ name }));
      await queryRunner.query(grantTenantTable({ name }));
    }
    for (const name of ofClinics) await queryRunner.query(writtenWithinReach(name));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: write a new one.');
  }
}

const ofClinics = ['room', 'opening_hours', 'closure', 'working_hours', 'working_day'];
const ofPeople = ['time_off', 'diary_settings'];

/**
 * When a clinic is open hangs on its door, and a colleague's day elsewhere stands instead of their hours here: all of it
 * is read by the whole chain, and written only where somebody works.
 */
function writtenWithinReach(name: string): string {
  const reach = withinReach('clinic_id');
  return `
create policy added_within_reach on ${name} as restrictive for insert with check (${reach});
create policy changed_within_reach on ${name} as restrictive for update using (${reach}) with check (${reach});
create policy removed_within_reach on ${name} as restrictive for delete using (${reach});`;
}

const tables = `
create table room (
  organization_id uuid not null,
  id uuid not null,
  clinic_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  position smallint not null check (position >= 0),
  -- No longer used from this day on; what was booked in it before stays.
  closed_on date,
  version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, clinic_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id)
);
create unique index room_name on room (organization_id, clinic_id, lower(name)) where closed_on is null;

-- A clinic's week from a day on, until the next one begins: [{weekday, opens, closes}] on its wall.
create table opening_hours (
  organization_id uuid not null,
  id uuid not null,
  clinic_id uuid not null,
  valid_from date not null,
  hours jsonb not null check (jsonb_typeof(hours) = 'array'),
  version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, clinic_id, valid_from),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id)
);

create table closure (
  organization_id uuid not null,
  id uuid not null,
  clinic_id uuid not null,
  -- As the clinic's clock shows them.
  begins timestamp(0) not null,
  ends timestamp(0) not null check (ends > begins),
  reason text check (length(reason) <= 120),
  added_at timestamptz not null,
  added_by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  foreign key (organization_id, added_by) references staff_member (organization_id, id)
);
create index closure_by_clinic on closure (organization_id, clinic_id, ends);

create table working_hours (
  organization_id uuid not null,
  id uuid not null,
  practitioner_id uuid not null,
  clinic_id uuid not null,
  valid_from date not null,
  hours jsonb not null check (jsonb_typeof(hours) = 'array'),
  version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, practitioner_id, clinic_id, valid_from),
  foreign key (organization_id, practitioner_id) references staff_member (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id)
);

-- Stretches of one day, which stand instead of the week's at every clinic.
create table working_day (
  organization_id uuid not null,
  practitioner_id uuid not null,
  day date not null,
  opens text not null check (opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  closes text not null check (closes ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$' and closes > opens),
  clinic_id uuid not null,
  primary key (organization_id, practitioner_id, day, opens),
  foreign key (organization_id, practitioner_id) references staff_member (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id)
);

create table time_off (
  organization_id uuid not null,
  id uuid not null,
  practitioner_id uuid not null,
  -- As the clocks of the clinics they work at show them.
  begins timestamp(0) not null,
  ends timestamp(0) not null check (ends > begins),
  reason text check (length(reason) <= 120),
  added_at timestamptz not null,
  added_by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, practitioner_id) references staff_member (organization_id, id),
  foreign key (organization_id, added_by) references staff_member (organization_id, id)
);
create index time_off_by_practitioner on time_off (organization_id, practitioner_id, ends);

-- Nothing here: the usual ones.
create table diary_settings (
  organization_id uuid not null references organization (id),
  settings jsonb not null,
  version integer not null default 1,
  primary key (organization_id)
);
`;
