import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantTenantTable, protectTenantTable, treatedWithinReach, withinReach } from '../row-security.ts';

/** Organizations, clinics, staff, sign-in, clients, treatments, appointments, sessions, stock, outcomes, reminders. */
export class FirstSlice1763800000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    for (const table of tenantTables) {
      await queryRunner.query(protectTenantTable(table));
      await queryRunner.query(grantTenantTable(table));
    }
    await queryRunner.query(exceptions);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: write a new one.');
  }
}

const tenantTables = [
  // Every member of staff may know which clinics the chain has; who works where is asked of clients and the record.
  { name: 'clinic' },
  { name: 'staff_member' },
  { name: 'staff_clinic' },
  { name: 'client_clinic' },
  { name: 'appointment', clinic: 'clinic_id' },
  { name: 'session', clinic: 'clinic_id' },
  { name: 'session_pass' },
  { name: 'product' },
  { name: 'lot', clinic: 'clinic_id' },
  { name: 'outcome', clinic: 'clinic_id' },
  { name: 'reminder', clinic: 'clinic_id' },
  { name: 'clinic_day_figures', clinic: 'clinic_id' },
  { name: 'clinic_state_figures', clinic: 'clinic_id' },
  { name: 'inbox' },
  { name: 'idempotent_request' },
];

const tables = `
create extension if not exists citext;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create extension if not exists unaccent;

-- One row once the first organization stands; the sign-in page asks.
create table installation (
  only_row boolean primary key default true check (only_row),
  set_up_at timestamptz not null default now()
);

create table organization (
  id uuid primary key,
  name text not null check (length(name) between 1 and 120),
  healing_days smallint not null default 14 check (healing_days between 1 and 90),
  settling_days smallint not null default 42 check (settling_days between 14 and 120),
  top_up_after_months smallint not null default 48 check (top_up_after_months between 6 and 120),
  created_at timestamptz not null,
  version integer not null default 1
);

create table clinic (
  organization_id uuid not null references organization (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  city text not null check (length(city) between 1 and 120),
  zone text not null,
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organization_id, id)
);

-- A person's way in. Not a tenant's row: one person may work for two chains.
create table account (
  id uuid primary key,
  email citext not null unique check (length(email) between 3 and 254),
  password_hash text not null,
  created_at timestamptz not null
);

create table staff_member (
  organization_id uuid not null references organization (id),
  id uuid not null,
  account_id uuid not null references account (id),
  name text not null check (length(name) between 1 and 120),
  email citext not null,
  role text not null check (role in ('owner', 'manager', 'practitioner', 'receptionist', 'analyst')),
  practitioner boolean not null,
  removed_at timestamptz,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, account_id)
);

create table staff_clinic (
  organization_id uuid not null,
  staff_member_id uuid not null,
  clinic_id uuid not null,
  primary key (organization_id, staff_member_id, clinic_id),
  foreign key (organization_id, staff_member_id) references staff_member (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id)
);

create table sign_in (
  organization_id uuid not null,
  id uuid not null,
  account_id uuid not null references account (id),
  staff_member_id uuid not null,
  token_hash text not null unique check (length(token_hash) = 64),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, staff_member_id) references staff_member (organization_id, id)
);
create index sign_in_by_account on sign_in (account_id) where ended_at is null;

-- Failed sign-ins counted per account and per address; the key is a hash.
create table sign_in_throttle (
  bucket text primary key,
  failures integer not null,
  since timestamptz not null
);

create table client (
  organization_id uuid not null,
  id uuid not null,
  clinic_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  email citext check (length(email) <= 254),
  phone text check (length(phone) <= 32),
  born_on date,
  language text not null default 'en',
  skin_type smallint check (skin_type between 1 and 6),
  created_at timestamptz not null,
  version integer not null default 1,
  search text not null,
  primary key (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id)
);
create index client_by_name on client (organization_id, name, id);

-- Every clinic a client has to do with; the home clinic is one of them. This is what clinic reach reads.
create table client_clinic (
  organization_id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  primary key (organization_id, client_id, clinic_id),
  foreign key (organization_id, client_id) references client (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id)
);
create index client_clinic_by_clinic on client_clinic (organization_id, clinic_id, client_id);

create table treatment (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  practitioner_id uuid,
  indication text not null check (indication in
    ('pattern_baldness', 'full_loss', 'diffuse_thinning', 'alopecia', 'scar', 'after_cancer_treatment')),
  state text not null check (state in
    ('proposed', 'agreed', 'in_progress', 'settling', 'maintained', 'due', 'closed')),
  close_reason text check (close_reason in
    ('client_withdrew', 'not_suitable', 'moved_away', 'lost_contact', 'other')),
  planned_sessions smallint not null check (planned_sessions between 1 and 8),
  price_minor integer check (price_minor >= 0),
  completed_sessions smallint not null default 0,
  top_ups smallint not null default 0,
  agreed_at timestamptz,
  last_session_at timestamptz,
  course_completed_at timestamptz,
  top_up_due_on date,
  closed_at timestamptz,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, client_id) references client (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  foreign key (organization_id, practitioner_id) references staff_member (organization_id, id),
  check ((state = 'closed') = (close_reason is not null)),
  check ((state = 'closed') = (closed_at is not null))
);
create index treatment_by_client on treatment (organization_id, client_id);
create index treatment_by_clinic_state on treatment (organization_id, clinic_id, state);
create index treatment_by_created on treatment (organization_id, created_at, id);
create index treatment_due on treatment (organization_id, top_up_due_on, id) where state in ('maintained', 'due');

create table appointment (
  organization_id uuid not null,
  id uuid not null,
  clinic_id uuid not null,
  client_id uuid not null,
  practitioner_id uuid not null,
  treatment_id uuid,
  kind text not null check (kind in ('consultation', 'patch_test', 'session', 'perfecting', 'top_up', 'review')),
  state text not null check (state in ('booked', 'confirmed', 'arrived', 'completed', 'cancelled', 'no_show')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  starts_on date not null,
  cancelled_by uuid,
  cancel_reason text check (length(cancel_reason) <= 500),
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  foreign key (organization_id, client_id) references client (organization_id, id),
  foreign key (organization_id, practitioner_id) references staff_member (organization_id, id),
  foreign key (organization_id, treatment_id) references treatment (organization_id, id),
  foreign key (organization_id, cancelled_by) references staff_member (organization_id, id),
  check (ends_at > starts_at),
  constraint appointment_practitioner_is_free exclude using gist
    (organization_id with =, practitioner_id with =, tstzrange(starts_at, ends_at) with &&)
    where (state not in ('cancelled', 'no_show'))
);
create index appointment_by_start on appointment (organization_id, starts_at, id);
create index appointment_by_clinic_day on appointment (organization_id, clinic_id, starts_on);
create index appointment_by_practitioner on appointment (organization_id, practitioner_id, starts_at);
create index appointment_by_client on appointment (organization_id, client_id, starts_at);
create index appointment_by_treatment on appointment (organization_id, treatment_id);

create table product (
  organization_id uuid not null references organization (id),
  id uuid not null,
  kind text not null check (kind in ('pigment')),
  brand text not null check (length(brand) between 1 and 120),
  shade text not null check (length(shade) between 1 and 120),
  primary key (organization_id, id)
);

create table lot (
  organization_id uuid not null,
  id uuid not null,
  product_id uuid not null,
  clinic_id uuid not null,
  number text not null check (length(number) between 1 and 60),
  received_on date not null,
  expires_on date not null,
  recalled_at timestamptz,
  version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, clinic_id, product_id, number),
  foreign key (organization_id, product_id) references product (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id)
);
create index lot_by_clinic on lot (organization_id, clinic_id, expires_on);

create table session (
  organization_id uuid not null,
  id uuid not null,
  treatment_id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  practitioner_id uuid not null,
  appointment_id uuid,
  kind text not null check (kind in ('session', 'perfecting', 'top_up')),
  state text not null check (state in ('draft', 'in_progress', 'paused', 'completed')),
  number smallint,
  started_at timestamptz not null,
  ended_at timestamptz,
  started_on date not null,
  zones text[] not null,
  skin_reaction text check (skin_reaction in ('none', 'mild', 'moderate', 'severe')),
  notes text check (length(notes) <= 20000),
  completed_at timestamptz,
  updated_at timestamptz not null,
  updated_by uuid not null,
  version integer not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, treatment_id) references treatment (organization_id, id),
  foreign key (organization_id, client_id) references client (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  foreign key (organization_id, practitioner_id) references staff_member (organization_id, id),
  foreign key (organization_id, appointment_id) references appointment (organization_id, id),
  foreign key (organization_id, updated_by) references staff_member (organization_id, id),
  check (ended_at > started_at),
  check ((state = 'completed') = (completed_at is not null))
);
create index session_by_start on session (organization_id, started_at desc, id desc);
create index session_by_clinic_day on session (organization_id, clinic_id, started_on);
create index session_by_treatment on session (organization_id, treatment_id, started_at);
create index session_by_client on session (organization_id, client_id, started_at);
create index session_by_practitioner on session (organization_id, practitioner_id, started_at);
create unique index session_of_appointment on session (organization_id, appointment_id) where appointment_id is not null;

create table session_pass (
  organization_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  position smallint not null,
  zone text not null,
  lot_id uuid,
  needle text check (length(needle) <= 20),
  depth_mm numeric(4, 2),
  machine text check (length(machine) <= 120),
  speed numeric(8, 2),
  speed_unit text check (speed_unit in ('hertz', 'rpm', 'volt')),
  minutes smallint,
  primary key (organization_id, id),
  foreign key (organization_id, session_id) references session (organization_id, id),
  foreign key (organization_id, lot_id) references lot (organization_id, id)
);
create index session_pass_by_session on session_pass (organization_id, session_id, position);
create index session_pass_by_lot on session_pass (organization_id, lot_id);

create table outcome (
  organization_id uuid not null,
  id uuid not null,
  treatment_id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  session_id uuid,
  instrument text not null,
  instrument_version smallint not null,
  answers jsonb not null,
  score numeric(6, 2) not null,
  assessed_at timestamptz not null,
  assessed_on date not null,
  recorded_by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, treatment_id) references treatment (organization_id, id),
  foreign key (organization_id, client_id) references client (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  foreign key (organization_id, session_id) references session (organization_id, id),
  foreign key (organization_id, recorded_by) references staff_member (organization_id, id)
);
create index outcome_by_treatment on outcome (organization_id, treatment_id, assessed_at);
create index outcome_by_clinic_day on outcome (organization_id, clinic_id, assessed_on);

create table reminder (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  treatment_id uuid,
  purpose text not null,
  subject_id uuid not null,
  slot text not null check (length(slot) between 1 and 40),
  due_at timestamptz not null,
  state text not null check (state in
    ('planned', 'sending', 'sent', 'delivered', 'failed', 'skipped', 'cancelled', 'superseded', 'uncertain')),
  reason text not null,
  planned_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (organization_id, id),
  constraint reminder_once unique (organization_id, client_id, purpose, subject_id, slot),
  foreign key (organization_id, client_id) references client (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  foreign key (organization_id, treatment_id) references treatment (organization_id, id)
);
create index reminder_by_due on reminder (organization_id, due_at, id);
create index reminder_planned on reminder (due_at, id) where state = 'planned';
create index reminder_by_treatment on reminder (organization_id, treatment_id);
create index reminder_by_subject on reminder (organization_id, subject_id);

-- The reporting read model: one cell a clinic and day, recomputed from the record whenever an event touches it.
create table clinic_day_figures (
  organization_id uuid not null,
  clinic_id uuid not null,
  day date not null,
  initial_sessions integer not null default 0,
  perfecting_sessions integer not null default 0,
  top_up_sessions integer not null default 0,
  minutes integer not null default 0,
  appointments integer not null default 0,
  no_shows integer not null default 0,
  satisfaction_answers integer not null default 0,
  satisfaction_sum numeric(12, 2) not null default 0,
  satisfaction_high integer not null default 0,
  confidence_answers integer not null default 0,
  confidence_sum numeric(12, 2) not null default 0,
  confidence_high integer not null default 0,
  visual_density_answers integer not null default 0,
  visual_density_sum numeric(12, 2) not null default 0,
  visual_density_high integer not null default 0,
  updated_at timestamptz not null,
  primary key (organization_id, clinic_id, day),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id)
);

create table clinic_state_figures (
  organization_id uuid not null,
  clinic_id uuid not null,
  state text not null,
  treatments integer not null default 0,
  updated_at timestamptz not null,
  primary key (organization_id, clinic_id, state),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id)
);

create table outbox (
  organization_id uuid not null references organization (id),
  id uuid not null,
  name text not null,
  payload jsonb not null,
  occurred_at timestamptz not null,
  relayed_at timestamptz,
  told text[] not null default '{}',
  refused text,
  primary key (organization_id, id)
);
create index outbox_waiting on outbox (id) where relayed_at is null and refused is null;
create index outbox_refused on outbox (name) where refused is not null;
create index outbox_relayed on outbox (relayed_at) where relayed_at is not null;

create table inbox (
  organization_id uuid not null references organization (id),
  event_id uuid not null,
  subscriber text not null,
  done_at timestamptz not null default now(),
  primary key (organization_id, event_id, subscriber)
);

create table idempotent_request (
  organization_id uuid not null,
  staff_member_id uuid not null,
  key text not null check (length(key) between 1 and 200),
  body_hash text not null,
  result jsonb,
  created_at timestamptz not null default now(),
  primary key (organization_id, staff_member_id, key),
  foreign key (organization_id, staff_member_id) references staff_member (organization_id, id)
);
`;

// Tables whose rule differs from "the tenant's own rows, within clinic reach".
const exceptions = `
alter table organization enable row level security;
alter table organization force row level security;
create policy tenant on organization
  using (id = (select current_setting('app.organization_id')::uuid))
  with check (id = (select current_setting('app.organization_id')::uuid));
-- Sweeps go round all organizations; whoever calls the roll may see that they exist.
create policy roll_call on organization for select to stipple_app
  using ((select nullif(current_setting('app.roll_call', true), '')) = 'ids');
grant select, insert, update on organization to stipple_app;

${protectTenantTable({ name: 'client' })}
create policy clinic_reach on client as restrictive using (${withinReach('clinic_id')} or ${treatedWithinReach('id')});
${grantTenantTable({ name: 'client' })}

-- A treatment follows its client: whoever treats the client at another clinic sees the course they continue.
${protectTenantTable({ name: 'treatment' })}
create policy clinic_reach on treatment as restrictive
  using (${withinReach('clinic_id')} or ${treatedWithinReach('client_id')});
${grantTenantTable({ name: 'treatment' })}

-- The way in is open only to who names it: an account by its e-mail or id, a sign-in by the hash of its token.
alter table account enable row level security;
alter table account force row level security;
create policy named on account
  using (
    email = (select nullif(current_setting('app.sign_in_email', true), ''))::citext
    or id = (select nullif(current_setting('app.account_id', true), ''))::uuid
  )
  with check (id = (select nullif(current_setting('app.account_id', true), ''))::uuid);
grant select, insert, update on account to stipple_app;

alter table sign_in enable row level security;
alter table sign_in force row level security;
create policy named on sign_in
  using (
    token_hash = (select nullif(current_setting('app.sign_in_token_hash', true), ''))
    or account_id = (select nullif(current_setting('app.account_id', true), ''))::uuid
    or organization_id = (select nullif(current_setting('app.organization_id', true), ''))::uuid
  )
  with check (organization_id = (select nullif(current_setting('app.organization_id', true), ''))::uuid
    or account_id = (select nullif(current_setting('app.account_id', true), ''))::uuid);
grant select, insert, update on sign_in to stipple_app;

-- Whoever has proved to be this account may see which chains it works for.
create policy own_account on staff_member for select
  using (account_id = (select nullif(current_setting('app.account_id', true), ''))::uuid);

grant select, insert, update, delete on sign_in_throttle to stipple_app;
grant select, insert on installation to stipple_app;

alter table outbox enable row level security;
alter table outbox force row level security;
create policy tenant on outbox to stipple_app
  using (organization_id = (select current_setting('app.organization_id')::uuid))
  with check (organization_id = (select current_setting('app.organization_id')::uuid));
create policy relay on outbox to stipple_relay using (true) with check (true);
grant select, insert on outbox to stipple_app;
grant select, update (relayed_at, told, refused) on outbox to stipple_relay;

-- Which events were answered: after a lost queue the relay tells the unanswered ones again.
create policy relay on inbox for select to stipple_relay using (true);
grant select on inbox to stipple_relay;
`;
