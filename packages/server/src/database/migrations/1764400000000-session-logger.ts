import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantTenantTable, protectTenantTable } from '../row-security.ts';

/** What a session's log holds beside its passes: scalp map, breaks, anaesthetic, sign-off; and what is added after it. */
export class SessionLogger1764400000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(protectTenantTable({ name: 'session_anaesthetic' }));
    await queryRunner.query(grantTenantTable({ name: 'session_anaesthetic' }));
    await queryRunner.query(protectTenantTable({ name: 'session_amendment', clinic: 'clinic_id' }));
    // An amendment is added and read, never changed: the database knows no other verbs for it.
    await queryRunner.query('grant select, insert on session_amendment to stipple_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: write a new one.');
  }
}

const tables = `
alter table session
  add column marks jsonb not null default '[]' check (jsonb_typeof(marks) = 'array'),
  add column breaks jsonb not null default '[]' check (jsonb_typeof(breaks) = 'array'),
  add column bleeding text check (bleeding in ('none', 'pinpoint', 'moderate', 'heavy')),
  add column pain smallint check (pain between 0 and 10),
  add column sign_off jsonb check (jsonb_typeof(sign_off) = 'object'),
  add column extra_reason text check (extra_reason in
    ('immune_response', 'scar_tissue', 'client_changed_mind', 'too_light', 'too_cautious', 'too_shallow')),
  add column aftercare_version_id uuid,
  add check (extra_reason is null or kind = 'session');

create table session_anaesthetic (
  organization_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  position smallint not null,
  lot_id uuid,
  amount numeric(6, 2) check (amount > 0),
  unit text not null check (unit in ('ml', 'g')),
  applied_at timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, session_id) references session (organization_id, id),
  foreign key (organization_id, lot_id) references lot (organization_id, id)
);
create index session_anaesthetic_by_session on session_anaesthetic (organization_id, session_id, position);
create index session_anaesthetic_by_lot on session_anaesthetic (organization_id, lot_id) include (session_id);

-- A signed addition to a completed session, which itself never changes.
create table session_amendment (
  organization_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  clinic_id uuid not null,
  part text not null check (part in ('time', 'zones', 'scalp_map', 'mix', 'pass', 'anaesthetic', 'skin_reaction',
    'bleeding', 'pain', 'notes', 'other')),
  pass_number smallint check (pass_number between 1 and 60),
  value text check (length(value) between 1 and 120),
  text text check (length(text) between 1 and 4000),
  signed_name text not null check (length(signed_name) between 1 and 120),
  amended_at timestamptz not null,
  amended_by uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, session_id) references session (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  foreign key (organization_id, amended_by) references staff_member (organization_id, id),
  check (value is not null or text is not null),
  check ((part = 'pass') = (pass_number is not null))
);
create index session_amendment_by_session on session_amendment (organization_id, session_id, amended_at);

-- The reference is checked under the policies of whoever adds it, who is bound by them too.
alter table session_pass no force row level security;
alter table lot no force row level security;
alter table session_pass
  add column cartridge_lot_id uuid,
  add foreign key (organization_id, cartridge_lot_id) references lot (organization_id, id);
create index session_pass_by_cartridge on session_pass (organization_id, cartridge_lot_id) include (session_id)
  where cartridge_lot_id is not null;
alter table session_pass force row level security;
alter table lot force row level security;
`;
