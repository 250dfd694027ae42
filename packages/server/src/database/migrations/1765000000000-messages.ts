import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  clientWithinReach,
  grantTenantTable,
  linkSeesItsClient,
  protectTenantTable,
  withinReach,
} from '../row-security.ts';

const attempts = { name: 'message_attempt', clinic: 'clinic_id' };
const acts = { name: 'message_act', clinic: 'clinic_id' };
const mailbox = { name: 'mailbox_message', clinic: 'clinic_id' };
const choices = { name: 'message_choice' };
const templates = { name: 'message_template' };
const settings = { name: 'message_settings' };

/** A client at their link sees nothing of others, whichever clinics the link reaches. */
const aboutClients = ['message_attempt', 'message_act', 'mailbox_message', 'message_choice'];

/** What the ledger needs to send: claims, attempts, templates, choices, settings, and a mailbox in place of the world. */
export class Messages1765000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(ledger);
    await queryRunner.query(tables);
    for (const table of [attempts, acts, mailbox, choices, templates, settings]) {
      await queryRunner.query(protectTenantTable(table));
      await queryRunner.query(grantTenantTable(table));
    }
    for (const table of aboutClients) await queryRunner.query(linkSeesItsClient(table));
    const ofClient = clientWithinReach('client_id');
    await queryRunner.query(
      `create policy clinic_reach on message_choice as restrictive using (${ofClient}) with check (${ofClient});
       create policy clinic_reach on message_template as restrictive
         using (clinic_id is null or ${withinReach('clinic_id')}) with check (clinic_id is null or ${withinReach('clinic_id')})`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: write a new one.');
  }
}

// A claim is a number: whoever finishes must still hold it. Due is what is planned, due, and not put off.
const ledger = `
alter table reminder
  add column claim integer not null default 0,
  add column claimed_at timestamptz,
  add column not_before timestamptz,
  add column tries integer not null default 0,
  add column round integer not null default 1 check (round >= 1),
  add column sent_at timestamptz;
alter table reminder add constraint reminder_claimed check ((state = 'sending') = (claimed_at is not null));
drop index reminder_planned;
create index reminder_due on reminder (organization_id, due_at) where state = 'planned';
create index reminder_stuck on reminder (organization_id, claimed_at) where state = 'sending';
create index reminder_uncertain on reminder (organization_id, due_at) where state = 'uncertain';

-- A message that goes out carries a link nobody of the team has made.
alter table client_link alter column created_by drop not null;
`;

const purposes = `('aftercare_check_in', 'appointment_reminder', 'next_session_invitation', 'perfecting_invitation',
    'review_invitation', 'top_up_invitation')`;

// An attempt is written before the channel is asked and told its outcome once.
const tables = `
alter table reminder no force row level security;
alter table client no force row level security;
alter table clinic no force row level security;
alter table staff_member no force row level security;
alter table client_link no force row level security;

create table message_attempt (
  organization_id uuid not null,
  id uuid not null,
  reminder_id uuid not null,
  clinic_id uuid not null,
  client_id uuid not null,
  claim integer not null,
  -- The key under which a channel takes a message once: the same for every try of one round.
  key text not null check (length(key) between 1 and 80),
  channel text not null check (channel in ('sms', 'email')),
  carrier text not null check (length(carrier) between 1 and 20),
  recipient text not null check (length(recipient) between 1 and 254),
  language text not null,
  subject text,
  text text not null,
  html text,
  segments smallint not null check (segments >= 1),
  hundred_minor integer not null check (hundred_minor >= 0),
  started_at timestamptz not null,
  outcome text check (outcome in ('accepted', 'refused', 'unavailable', 'unknown')),
  outcome_at timestamptz,
  provider_id text,
  fault text check (length(fault) between 1 and 80),
  delivered_at timestamptz,
  primary key (organization_id, id),
  unique (organization_id, reminder_id, claim),
  foreign key (organization_id, reminder_id) references reminder (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  foreign key (organization_id, client_id) references client (organization_id, id),
  check ((outcome is null) = (outcome_at is null))
);
create index message_attempt_by_time on message_attempt (organization_id, started_at);

-- What somebody of the team did with a message, and why.
create table message_act (
  organization_id uuid not null,
  id uuid not null,
  reminder_id uuid not null,
  clinic_id uuid not null,
  client_id uuid not null,
  act text not null check (act in ('stopped', 'resent', 'settled_arrived', 'settled_not_arrived')),
  reason text not null check (length(reason) between 1 and 300),
  done_at timestamptz not null,
  done_by uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, reminder_id) references reminder (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  foreign key (organization_id, client_id) references client (organization_id, id),
  foreign key (organization_id, done_by) references staff_member (organization_id, id)
);
create index message_act_by_reminder on message_act (organization_id, reminder_id);

-- Where messages land that do not leave this machine.
create table mailbox_message (
  organization_id uuid not null,
  id uuid not null,
  clinic_id uuid not null,
  client_id uuid not null,
  key text not null check (length(key) between 1 and 80),
  reminder_id uuid,
  channel text not null check (channel in ('sms', 'email')),
  recipient text not null,
  subject text,
  text text not null,
  html text,
  received_at timestamptz not null,
  primary key (organization_id, id),
  unique (organization_id, key),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  foreign key (organization_id, client_id) references client (organization_id, id),
  foreign key (organization_id, reminder_id) references reminder (organization_id, id)
);
create index mailbox_message_by_time on mailbox_message (organization_id, received_at, id);

-- What a client wants or does not want to hear. The last word counts; none means yes.
create table message_choice (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  purpose text not null check (purpose in ${purposes}),
  wanted boolean not null,
  chosen_at timestamptz not null,
  chosen_by uuid,
  link_id uuid,
  primary key (organization_id, id),
  foreign key (organization_id, client_id) references client (organization_id, id),
  foreign key (organization_id, chosen_by) references staff_member (organization_id, id),
  foreign key (organization_id, link_id, client_id) references client_link (organization_id, id, client_id),
  check ((chosen_by is null) <> (link_id is null))
);
create index message_choice_by_client on message_choice (organization_id, client_id, purpose, chosen_at, id);

-- An organization's own words; what is not here is said in the usual ones.
create table message_template (
  organization_id uuid not null,
  id uuid not null,
  purpose text not null check (purpose in ${purposes}),
  channel text not null check (channel in ('sms', 'email')),
  language text not null check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
  clinic_id uuid,
  subject text,
  text text not null,
  html text,
  changed_at timestamptz not null,
  changed_by uuid not null,
  version integer not null default 1,
  primary key (organization_id, id),
  unique nulls not distinct (organization_id, purpose, channel, language, clinic_id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  foreign key (organization_id, changed_by) references staff_member (organization_id, id)
);

create table message_settings (
  organization_id uuid not null references organization (id),
  quiet_from text not null check (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  quiet_until text not null check (quiet_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  channels text[] not null check (cardinality(channels) between 1 and 2 and channels <@ '{sms,email}'),
  holdout_percent smallint not null check (holdout_percent between 0 and 50),
  sms_hundred_minor integer not null check (sms_hundred_minor between 0 and 1000000),
  version integer not null default 1,
  primary key (organization_id)
);

alter table reminder force row level security;
alter table client force row level security;
alter table clinic force row level security;
alter table staff_member force row level security;
alter table client_link force row level security;
`;
