import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantTenantTable, protectTenantTable } from '../row-security.ts';

/** Calendar feeds of practitioners, the public enquiry page, and what came in through it. */
export class EnquiriesAndFeeds1764900000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(rights);
    await letFeedsSeeTheirAppointments(queryRunner);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: write a new one.');
  }
}

/** A feed reaches no clinic, and of all appointments its practitioner's: one more way into the policy that stands. */
async function letFeedsSeeTheirAppointments(queryRunner: QueryRunner): Promise<void> {
  const [policy]: { using: string }[] = await queryRunner.query(
    `select qual as using from pg_policies
     where schemaname = 'public' and tablename = 'appointment' and policyname = 'clinic_reach'`,
  );
  if (!policy) throw new Error('The table of appointments has no clinic reach');
  await queryRunner.query(
    `alter policy clinic_reach on appointment using (
       (${policy.using})
       or practitioner_id = (select nullif(current_setting('app.feed_practitioner_id', true), ''))::uuid)`,
  );
}

const tables = `
-- When a calendar has to be told that an appointment is no longer what it was. Here and not in a use case, so that
-- nobody who changes an appointment can forget it.
alter table appointment add column changed_at timestamptz;
create function note_change() returns trigger language plpgsql as $$
begin
  new.changed_at := now();
  return new;
end $$;
create trigger appointment_changed before update on appointment for each row execute function note_change();

-- The hash of the address of somebody's calendar. One stands for each person; a new one takes the place of the old.
create table calendar_feed (
  organization_id uuid not null,
  id uuid not null,
  staff_member_id uuid not null,
  token_hash text not null unique check (length(token_hash) = 64),
  created_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by uuid,
  read_at timestamptz,
  version integer not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, staff_member_id) references staff_member (organization_id, id),
  foreign key (organization_id, revoked_by) references staff_member (organization_id, id),
  check ((revoked_at is null) = (revoked_by is null))
);
create unique index calendar_feed_one_each on calendar_feed (organization_id, staff_member_id) where revoked_at is null;

-- The page at /e/<handle>. Nothing here: the organization has none.
create table enquiry_page (
  organization_id uuid not null references organization (id),
  handle text not null unique check (handle ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(handle) between 3 and 40),
  open boolean not null,
  notice_hours smallint not null check (notice_hours between 0 and 336),
  horizon_days smallint not null check (horizon_days between 1 and 180),
  version integer not null default 1,
  primary key (organization_id)
);

-- Clinics that take enquiries and bookings on the page.
create table enquiry_clinic (
  organization_id uuid not null,
  clinic_id uuid not null,
  primary key (organization_id, clinic_id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id)
);

-- Practitioners whose free times are offered there.
create table enquiry_practitioner (
  organization_id uuid not null,
  staff_member_id uuid not null,
  primary key (organization_id, staff_member_id),
  foreign key (organization_id, staff_member_id) references staff_member (organization_id, id)
);

create table enquiry (
  organization_id uuid not null,
  id uuid not null,
  clinic_id uuid not null,
  state text not null check (state in ('new', 'contacted', 'consult_booked', 'won', 'lost')),
  source text not null check (source in ('page', 'phone', 'email', 'walk_in', 'recommended', 'social_media')),
  about text not null check (about in ('shaved_look', 'density', 'scar', 'not_sure')),
  name text not null check (length(name) between 1 and 120),
  email citext check (length(email) <= 254),
  phone text check (length(phone) <= 32),
  -- What was agreed to, and when: nobody is written to or called without it.
  consent_text text not null check (length(consent_text) between 1 and 500),
  consented_at timestamptz not null,
  notes text check (length(notes) <= 2000),
  assigned_to uuid,
  client_id uuid,
  appointment_id uuid,
  lost_reason text check (lost_reason in ('price', 'another_provider', 'not_suitable', 'no_answer', 'changed_mind', 'other')),
  lost_words text check (length(lost_words) <= 300),
  received_at timestamptz not null,
  -- Day of the clinic.
  received_on date not null,
  -- The first time it stood so; what figures count.
  contacted_at timestamptz,
  booked_at timestamptz,
  won_at timestamptz,
  lost_at timestamptz,
  version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, appointment_id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  foreign key (organization_id, assigned_to) references staff_member (organization_id, id),
  foreign key (organization_id, client_id) references client (organization_id, id),
  foreign key (organization_id, appointment_id) references appointment (organization_id, id),
  check (email is not null or phone is not null),
  check ((state = 'lost') = (lost_reason is not null)),
  check (state <> 'consult_booked' or appointment_id is not null),
  check (appointment_id is null or client_id is not null)
);
create index enquiry_by_state on enquiry (organization_id, state, received_at desc, id);
create index enquiry_by_day on enquiry (organization_id, received_on);
create index enquiry_by_client on enquiry (organization_id, client_id) where client_id is not null;
`;

/** Policies of a table of which whoever can name a row may read that one row. */
const openByName = (table: string, named: string) => `
${protectTenantTable({ name: table })}
create policy named on ${table} for select using (${named});`;

const sent = "(select nullif(current_setting('app.enquiry_id', true), ''))::uuid";
const ofLink = "(select nullif(current_setting('app.link_client_id', true), ''))";
// From the page the one that is sent, at a client's link none, by everybody else as clinic reach says.
const ofThePage = `id = ${sent} or (${sent} is null and ${ofLink} is null)`;

const rights = `
${openByName('calendar_feed', "token_hash = (select nullif(current_setting('app.feed_token_hash', true), ''))")}
grant select, insert on calendar_feed to stipple_app;
grant update (revoked_at, revoked_by, read_at, version) on calendar_feed to stipple_app;

${openByName('enquiry_page', "open and handle = (select nullif(current_setting('app.enquiry_handle', true), ''))")}
grant select, insert, update on enquiry_page to stipple_app;

${protectTenantTable({ name: 'enquiry_clinic', clinic: 'clinic_id' })}
grant select, insert, delete on enquiry_clinic to stipple_app;
${protectTenantTable({ name: 'enquiry_practitioner' })}
grant select, insert, delete on enquiry_practitioner to stipple_app;

${protectTenantTable({ name: 'enquiry', clinic: 'clinic_id' })}
${grantTenantTable({ name: 'enquiry' })}
-- Whoever sends one from the page reaches that one, and a client at a link none.
create policy page_sees_its_enquiry on enquiry as restrictive
  using (${ofThePage}) with check (${ofThePage});
`;
