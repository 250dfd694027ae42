import type { MigrationInterface, QueryRunner } from 'typeorm';
import { linkOf, protectTenantTable, withinReach } from '../row-security.ts';

/**
 * Where an appointment is and what comes of it: its room, the buffers around it, a note, a deposit, why it was cancelled,
 * each move; and that neither a practitioner, nor a room, nor a client is in two places.
 */
export class AppointmentsInTheirPlace1764700000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(columns);
    await queryRunner.query(constraints);
    await queryRunner.query(moves);
    await queryRunner.query(protectTenantTable({ name: 'appointment_move' }));
    await queryRunner.query(reach);
    // A move is added and read, never changed: the database knows no other verbs for it.
    await queryRunner.query('grant select, insert on appointment_move to stipple_app');
    await queryRunner.query(overrides);
    await queryRunner.query('alter table appointment force row level security');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: write a new one.');
  }
}

// References and existing rows are looked at across organizations, once: whoever adds a row is bound by the policies.
const columns = `
alter table appointment no force row level security;
alter table appointment rename column cancel_reason to cancel_words;
alter table appointment
  add column room_id uuid,
  add column buffer_before smallint not null default 0 check (buffer_before between 0 and 240),
  add column buffer_after smallint not null default 0 check (buffer_after between 0 and 240),
  add column note text check (length(note) <= 300),
  add column deposit_minor integer check (deposit_minor > 0),
  add column deposit_state text check (deposit_state in ('asked', 'paid', 'returned', 'kept')),
  add column cancelled_for text check (cancelled_for in ('client', 'clinic')),
  add column cancel_reason text check (cancel_reason in ('ill', 'other_plans', 'changed_mind', 'cost', 'healing',
    'no_reason_given', 'practitioner_away', 'clinic_closed', 'not_cleared', 'booked_by_mistake', 'no_word', 'forgot',
    'came_too_late', 'other')),
  add column moved_count integer not null default 0 check (moved_count >= 0),
  -- Booked before the rule that a client is in one place, and overlapping an appointment made earlier.
  add column beside_another boolean not null default false,
  add check ((deposit_minor is null) = (deposit_state is null)),
  add check (cancelled_for is null or state = 'cancelled'),
  add check (cancel_reason is null or state in ('cancelled', 'no_show'));

-- Why an earlier one was cancelled was said in words alone; for whom was not asked, and stays unknown.
update appointment set cancel_reason = 'other' where state = 'cancelled';

-- Nobody's appointment is taken away by a migration: of a client's appointments that overlap, the one made first is
-- bound by the rule, the others are marked and left as they are until they are moved or cancelled.
update appointment a set beside_another = true
where a.state not in ('cancelled', 'no_show') and exists (
  select from appointment b
  where b.organization_id = a.organization_id and b.client_id = a.client_id and b.state not in ('cancelled', 'no_show')
    and b.starts_at < a.ends_at and a.starts_at < b.ends_at and (b.created_at, b.id) < (a.created_at, a.id)
);`;

// Minutes are the same everywhere: unlike days and months they add up alike in every zone, which PostgreSQL cannot know
// of intervals in general.
const constraints = `
create function taken_time(starts_at timestamptz, ends_at timestamptz, before smallint, after smallint) returns tstzrange
  language sql immutable parallel safe
  return tstzrange(starts_at - before * interval '1 minute', ends_at + after * interval '1 minute');

alter table room no force row level security;
alter table appointment
  add foreign key (organization_id, clinic_id, room_id) references room (organization_id, clinic_id, id),
  drop constraint appointment_practitioner_is_free,
  add constraint appointment_practitioner_is_free exclude using gist
    (organization_id with =, practitioner_id with =, taken_time(starts_at, ends_at, buffer_before, buffer_after) with &&)
    where (state not in ('cancelled', 'no_show')),
  add constraint appointment_room_is_free exclude using gist
    (organization_id with =, room_id with =, taken_time(starts_at, ends_at, buffer_before, buffer_after) with &&)
    where (room_id is not null and state not in ('cancelled', 'no_show')),
  add constraint appointment_client_is_free exclude using gist
    (organization_id with =, client_id with =, tstzrange(starts_at, ends_at) with &&)
    where (state not in ('cancelled', 'no_show') and not beside_another);
alter table room force row level security;`;

const moves = `
create table appointment_move (
  organization_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  client_id uuid not null,
  from_starts_at timestamptz not null,
  from_ends_at timestamptz not null,
  from_clinic_id uuid not null,
  from_practitioner_id uuid not null,
  from_room_id uuid,
  to_starts_at timestamptz not null,
  to_ends_at timestamptz not null check (to_ends_at > to_starts_at),
  to_clinic_id uuid not null,
  to_practitioner_id uuid not null,
  to_room_id uuid,
  moved_at timestamptz not null,
  -- Nobody of the staff: the client, by a link.
  moved_by uuid,
  reason text check (length(reason) <= 300),
  primary key (organization_id, id),
  foreign key (organization_id, appointment_id) references appointment (organization_id, id),
  foreign key (organization_id, client_id) references client (organization_id, id),
  foreign key (organization_id, from_clinic_id) references clinic (organization_id, id),
  foreign key (organization_id, to_clinic_id) references clinic (organization_id, id),
  foreign key (organization_id, from_practitioner_id) references staff_member (organization_id, id),
  foreign key (organization_id, to_practitioner_id) references staff_member (organization_id, id),
  foreign key (organization_id, moved_by) references staff_member (organization_id, id)
);
create index appointment_move_by_appointment on appointment_move (organization_id, appointment_id, moved_at);`;

const mine = linkOf('client_id');
const within = `${withinReach('clinic_id')} or ${mine}`;
const either = `${withinReach('from_clinic_id')} or ${withinReach('to_clinic_id')} or ${mine}`;

// A client who comes in by a link sees and moves the appointments of their own, at whichever clinic.
const reach = `
create policy clinic_reach on appointment_move as restrictive using (${either}) with check (${either});
alter policy clinic_reach on appointment using (${within}) with check (${within});`;

// A rule may be let be again for the day an appointment is moved to.
const overrides = `
alter table safety_override drop constraint safety_override_of_appointment;
create index safety_override_by_appointment on safety_override (organization_id, appointment_id)
  where appointment_id is not null;`;
