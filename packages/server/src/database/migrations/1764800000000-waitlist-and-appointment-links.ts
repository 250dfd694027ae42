import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  clientWithinReach,
  grantTenantTable,
  linkOf,
  linkSeesItsClient,
  protectTenantTable,
  withinReach,
} from '../row-security.ts';

/** Who waits for a time and what they were offered; links to one appointment, and what clients may do there. */
export class WaitlistAndAppointmentLinks1764800000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(links);
    await queryRunner.query(tables);
    await queryRunner.query(rights);
    for (const table of aboutClients) await queryRunner.query(linkSeesItsClient(table));
    await queryRunner.query(linkSeesItsClient('client', 'id'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: write a new one.');
  }
}

/**
 * Tables about a client. A link that opens the diary reaches every clinic, because what is taken there decides what is
 * free; of clients it reaches its own all the same.
 */
const aboutClients = [
  ...['aftercare_hand_over', 'appointment_move', 'client_link_use', 'complication', 'consent_signature'],
  ...['consent_withdrawal', 'consultation', 'grading_pair', 'health_answers', 'outcome', 'patch_test', 'photo'],
  ...['photo_comparison', 'recall_attempt', 'record_read', 'reminder', 'safety_override', 'session', 'treatment'],
  ...['treatment_plan', 'waitlist_entry', 'waitlist_offer'],
];

const links = `
-- What a client is told to call or write to.
alter table clinic
  add column phone text check (length(phone) between 3 and 32),
  add column email citext check (length(email::text) between 3 and 254);

-- Checked under the policies of whoever adds it, so they are lifted around it.
alter table appointment no force row level security;
alter table client_link no force row level security;
alter table client_link_use no force row level security;
alter table client_link
  add column appointment_id uuid,
  add foreign key (organization_id, appointment_id) references appointment (organization_id, id),
  add check ((appointment_id is not null) = ('appointment' = any (tasks)));
alter table client_link_use
  drop constraint client_link_use_task_check,
  add check (task in ('health', 'treatment', 'photos', 'marketing', 'appointment', 'offer')),
  add column appointment_id uuid,
  -- What was done with the appointment.
  add column act text check (act in ('confirmed', 'cancelled', 'moved', 'booked')),
  add foreign key (organization_id, appointment_id) references appointment (organization_id, id),
  add check ((act is null) = (appointment_id is null));
alter table appointment force row level security;
alter table client_link force row level security;
alter table client_link_use force row level security;
create index client_link_by_appointment on client_link (organization_id, appointment_id) where appointment_id is not null;
create index client_link_use_by_appointment on client_link_use (organization_id, appointment_id, done_at)
  where appointment_id is not null;
`;

const tables = `
-- What clients may do by themselves; nothing here: as usual.
create table client_rules (
  organization_id uuid not null references organization (id),
  cancel_hours smallint not null check (cancel_hours between 0 and 336),
  move_hours smallint not null check (move_hours between 0 and 336),
  moves smallint not null check (moves between 0 and 20),
  any_practitioner boolean not null,
  any_clinic boolean not null,
  version integer not null default 1,
  primary key (organization_id)
);

create table waitlist_entry (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  treatment_id uuid,
  kind text not null check (kind in ('consultation', 'patch_test', 'session', 'perfecting', 'top_up', 'review')),
  minutes smallint not null check (minutes between 5 and 420),
  practitioner_id uuid,
  weekdays smallint[] not null check (weekdays <@ '{1,2,3,4,5,6,7}'),
  -- On the wall of the clinic.
  suits_from text check (suits_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  suits_until text check (suits_until ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'),
  earliest_on date not null,
  latest_on date check (latest_on >= earliest_on),
  note text check (length(note) <= 300),
  added_at timestamptz not null,
  added_by uuid not null,
  closed_as text check (closed_as in ('booked', 'withdrawn')),
  closed_at timestamptz,
  appointment_id uuid,
  version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, id, client_id),
  foreign key (organization_id, client_id) references client (organization_id, id),
  foreign key (organization_id, treatment_id) references treatment (organization_id, id),
  foreign key (organization_id, practitioner_id) references staff_member (organization_id, id),
  foreign key (organization_id, added_by) references staff_member (organization_id, id),
  foreign key (organization_id, appointment_id) references appointment (organization_id, id),
  check ((closed_as is null) = (closed_at is null)),
  check ((closed_as is not distinct from 'booked') = (appointment_id is not null))
);
create index waitlist_entry_waiting on waitlist_entry (organization_id, added_at) where closed_as is null;
create index waitlist_entry_by_client on waitlist_entry (organization_id, client_id, added_at);

-- The clinics they would come to. Which they are follows the entry and its client, not one of the clinics.
create table waitlist_clinic (
  organization_id uuid not null,
  entry_id uuid not null,
  clinic_id uuid not null,
  primary key (organization_id, entry_id, clinic_id),
  foreign key (organization_id, entry_id) references waitlist_entry (organization_id, id) on delete cascade,
  foreign key (organization_id, clinic_id) references clinic (organization_id, id)
);
create index waitlist_clinic_by_clinic on waitlist_clinic (organization_id, clinic_id);

create table waitlist_offer (
  organization_id uuid not null,
  id uuid not null,
  entry_id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  practitioner_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  link_id uuid not null,
  offered_at timestamptz not null,
  offered_by uuid not null,
  closed_as text check (closed_as in ('accepted', 'declined', 'withdrawn')),
  closed_at timestamptz,
  version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, link_id),
  foreign key (organization_id, entry_id, client_id) references waitlist_entry (organization_id, id, client_id),
  foreign key (organization_id, link_id, client_id) references client_link (organization_id, id, client_id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  foreign key (organization_id, practitioner_id) references staff_member (organization_id, id),
  foreign key (organization_id, offered_by) references staff_member (organization_id, id),
  check ((closed_as is null) = (closed_at is null))
);
-- One client is offered a time once; whether it still stands is asked of the diary.
create unique index waitlist_offer_once on waitlist_offer (organization_id, entry_id, practitioner_id, starts_at)
  where closed_as is null;
create index waitlist_offer_by_entry on waitlist_offer (organization_id, entry_id, offered_at);
`;

const rights = `
${protectTenantTable({ name: 'client_rules' })}
${grantTenantTable({ name: 'client_rules' })}

${protectTenantTable({ name: 'waitlist_entry' })}
${grantTenantTable({ name: 'waitlist_entry' })}
create policy clinic_reach on waitlist_entry as restrictive
  using (${clientWithinReach('client_id')}) with check (${clientWithinReach('client_id')});

${protectTenantTable({ name: 'waitlist_clinic' })}
${grantTenantTable({ name: 'waitlist_clinic' })}
create policy clinic_reach on waitlist_clinic as restrictive
  using ((organization_id, entry_id) in (select organization_id, id from waitlist_entry));

${protectTenantTable({ name: 'waitlist_offer' })}
${grantTenantTable({ name: 'waitlist_offer' })}
create policy clinic_reach on waitlist_offer as restrictive
  using (${withinReach('clinic_id')} or ${linkOf('client_id')})
  with check (${withinReach('clinic_id')} or ${linkOf('client_id')});
`;
