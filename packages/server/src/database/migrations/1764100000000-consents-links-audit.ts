import { consentTemplates, templateRow } from '@stipple/domain/consents';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import {
  clientWithinReach,
  grantTenantTable,
  linkOf,
  protectTenantTable,
  treatedWithinReach,
  withinReach,
} from '../row-security.ts';

/** Consent texts and what was signed of them, links for clients without an account, who opened which record. */
export class ConsentsLinksAudit1764100000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await giveTemplates(queryRunner);
    await queryRunner.query(rights);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: write a new one.');
  }
}

/** Chains that stand already get what a new one is given. */
async function giveTemplates(queryRunner: QueryRunner): Promise<void> {
  // The policies of the table bind its owner too, and there is no transaction that sees every chain.
  await queryRunner.query('alter table organization no force row level security');
  const organizations: { id: string; createdAt: string }[] = await queryRunner.query(
    'select id, created_at as "createdAt" from organization',
  );
  await queryRunner.query('alter table organization force row level security');
  for (const { id, createdAt } of organizations) {
    for (const { purpose, language, text, topics } of consentTemplates.map(templateRow)) {
      await queryRunner.query(
        `insert into consent_version
           (organization_id, id, purpose, language, number, text, topics, text_hash, template, created_at, published_at)
         values ($1, $2, $3, $4, 1, $5, $6, encode(sha256(convert_to($5, 'UTF8')), 'hex'), true, $7, $7)`,
        [id, uuidv7(), purpose, language, text, topics, createdAt],
      );
    }
  }
}

const tables = `
-- A wording in one language. Its hash is checked against its text here, and what was signed refers to both: not even
-- the owner of the tables can change a text that somebody has signed.
create table consent_version (
  organization_id uuid not null references organization (id),
  id uuid not null,
  purpose text not null check (purpose in ('treatment', 'photos', 'marketing')),
  language text not null check (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
  number smallint check (number > 0),
  text text not null check (length(text) between 1 and 60000),
  topics text[] not null,
  text_hash text not null check (text_hash = encode(sha256(convert_to(text, 'UTF8')), 'hex')),
  template boolean not null default false,
  created_at timestamptz not null,
  published_at timestamptz,
  published_by uuid,
  version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, id, text_hash),
  unique (organization_id, purpose, language, number),
  foreign key (organization_id, published_by) references staff_member (organization_id, id),
  check ((number is null) = (published_at is null)),
  check ((published_at is not null and not template) = (published_by is not null))
);
create unique index consent_version_one_draft on consent_version (organization_id, purpose, language)
  where published_at is null;

-- A way in for one client: the hash of its token, what it is for, until when.
create table client_link (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  tasks text[] not null check (cardinality(tasks) between 1 and 4),
  one_use boolean not null,
  token_hash text not null unique check (length(token_hash) = 64),
  created_at timestamptz not null,
  created_by uuid not null,
  expires_at timestamptz not null check (expires_at > created_at),
  opened_at timestamptz,
  revoked_at timestamptz,
  version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, id, client_id),
  foreign key (organization_id, client_id) references client (organization_id, id),
  foreign key (organization_id, created_by) references staff_member (organization_id, id)
);
create index client_link_by_client on client_link (organization_id, client_id, created_at);

create table client_link_use (
  organization_id uuid not null,
  id uuid not null,
  link_id uuid not null,
  client_id uuid not null,
  task text not null check (task in ('health', 'treatment', 'photos', 'marketing')),
  done_at timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, link_id, client_id) references client_link (organization_id, id, client_id)
);
create index client_link_use_by_link on client_link_use (organization_id, link_id);

create table consent_signature (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  purpose text not null check (purpose in ('treatment', 'photos', 'marketing')),
  version_id uuid not null,
  text_hash text not null,
  signed_name text not null check (length(signed_name) between 1 and 120),
  method text not null check (method in ('drawn', 'typed')),
  drawn text check (length(drawn) <= 20000),
  signed_at timestamptz not null,
  device text not null check (device in ('tablet', 'link')),
  witnessed_by uuid,
  link_id uuid,
  primary key (organization_id, id),
  unique (organization_id, id, client_id),
  foreign key (organization_id, client_id) references client (organization_id, id),
  foreign key (organization_id, version_id, text_hash) references consent_version (organization_id, id, text_hash),
  foreign key (organization_id, witnessed_by) references staff_member (organization_id, id),
  foreign key (organization_id, link_id, client_id) references client_link (organization_id, id, client_id),
  check ((method = 'drawn') = (drawn is not null)),
  check ((device = 'tablet') = (witnessed_by is not null)),
  check ((device = 'link') = (link_id is not null))
);
create index consent_signature_by_client on consent_signature (organization_id, client_id, purpose, signed_at);

-- Beside what was signed, never instead of it.
create table consent_withdrawal (
  organization_id uuid not null,
  signature_id uuid not null,
  client_id uuid not null,
  withdrawn_at timestamptz not null,
  device text not null check (device in ('tablet', 'link')),
  recorded_by uuid,
  link_id uuid,
  primary key (organization_id, signature_id),
  foreign key (organization_id, signature_id, client_id) references consent_signature (organization_id, id, client_id),
  foreign key (organization_id, recorded_by) references staff_member (organization_id, id),
  foreign key (organization_id, link_id, client_id) references client_link (organization_id, id, client_id),
  check ((device = 'tablet') = (recorded_by is not null)),
  check ((device = 'link') = (link_id is not null))
);

create table record_read (
  organization_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  staff_member_id uuid not null,
  what text not null check (length(what) between 1 and 40),
  subject_id uuid not null,
  client_id uuid not null,
  request_id text not null check (length(request_id) <= 200),
  primary key (organization_id, id),
  foreign key (organization_id, staff_member_id) references staff_member (organization_id, id),
  foreign key (organization_id, client_id) references client (organization_id, id)
);
create index record_read_by_time on record_read (organization_id, at);
create index record_read_by_client on record_read (organization_id, client_id, at);
create index record_read_by_person on record_read (organization_id, staff_member_id, at);
`;

const followsClient = (table: string) => `
${protectTenantTable({ name: table })}
create policy clinic_reach on ${table} as restrictive
  using (${clientWithinReach('client_id')}) with check (${clientWithinReach('client_id')});`;

const rights = `
${protectTenantTable({ name: 'consent_version' })}
${grantTenantTable({ name: 'consent_version' })}
-- A published text is never edited and never deleted.
create policy drafts_change on consent_version as restrictive for update using (published_at is null) with check (true);
create policy drafts_go on consent_version as restrictive for delete using (published_at is null);

-- What was signed, withdrawn, done through a link or opened is only ever added to.
${['consent_signature', 'consent_withdrawal', 'client_link_use', 'record_read']
  .map((table) => `${followsClient(table)}\ngrant select, insert on ${table} to stipple_app;`)
  .join('\n')}

-- A link is open to who names it by the hash of its token, and to the staff who reach its client.
alter table client_link enable row level security;
alter table client_link force row level security;
create policy tenant on client_link
  using (organization_id = (select current_setting('app.organization_id')::uuid))
  with check (organization_id = (select current_setting('app.organization_id')::uuid));
create policy named on client_link for select
  using (token_hash = (select nullif(current_setting('app.link_token_hash', true), '')));
create policy clinic_reach on client_link as restrictive
  using (${clientWithinReach('client_id')}
    or token_hash = (select nullif(current_setting('app.link_token_hash', true), '')))
  with check (${clientWithinReach('client_id')});
grant select, insert on client_link to stipple_app;
grant update (opened_at, revoked_at, version) on client_link to stipple_app;

-- A link reaches no clinic, and of all clients its own.
drop policy clinic_reach on client;
create policy clinic_reach on client as restrictive
  using (${withinReach('clinic_id')} or ${treatedWithinReach('id')} or ${linkOf('id')});
`;
