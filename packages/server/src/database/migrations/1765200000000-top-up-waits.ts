import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantTenantTable, protectTenantTable } from '../row-security.ts';

const waits = { name: 'top_up_wait', clinic: 'clinic_id' };

/** How long clients wait for their top-up; empty until events or `npm run rebuild-figures` fill it. */
export class TopUpWaits1765200000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(protectTenantTable(waits));
    await queryRunner.query(grantTenantTable(waits));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: write a new one.');
  }
}

// Foreign keys are checked under the policies, which FORCE would keep even the owner from passing.
const tables = `
create table top_up_wait (
  organization_id uuid not null,
  treatment_id uuid not null,
  number smallint not null check (number >= 0),
  client_id uuid not null,
  clinic_id uuid not null,
  practitioner_id uuid not null,
  indication text not null,
  skin text check (skin in ('normal', 'oily', 'dry')),
  product_id uuid,
  began_on date not null,
  known_from date check (known_from > began_on),
  ended_on date check (ended_on >= began_on),
  ended_by text check (ended_by in ('topped_up', 'left', 'out_of_touch')),
  updated_at timestamptz not null,
  primary key (organization_id, treatment_id, number),
  check ((ended_on is null) = (ended_by is null))
);
create index top_up_wait_by_clinic on top_up_wait (organization_id, clinic_id, began_on);
create index top_up_wait_by_client on top_up_wait (organization_id, client_id);
${['treatment', 'client', 'clinic', 'product']
  .map(
    (table) => `
alter table ${table} no force row level security;
alter table top_up_wait add foreign key (organization_id, ${table}_id) references ${table} (organization_id, id);
alter table ${table} force row level security;`,
  )
  .join('')}
alter table staff_member no force row level security;
alter table top_up_wait add foreign key (organization_id, practitioner_id) references staff_member (organization_id, id);
alter table staff_member force row level security;
`;
