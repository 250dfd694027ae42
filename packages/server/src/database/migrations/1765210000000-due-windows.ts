import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantTenantTable, protectTenantTable } from '../row-security.ts';

const forecasts = { name: 'top_up_forecast' };
const windows = { name: 'due_window', clinic: 'clinic_id' };

/** When waiting clients are to be expected, and what that was learnt from. */
export class DueWindows1765210000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    for (const table of [forecasts, windows]) {
      await queryRunner.query(protectTenantTable(table));
      await queryRunner.query(grantTenantTable(table));
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: write a new one.');
  }
}

// Foreign keys are checked under the policies, which FORCE would keep even the owner from passing.
const tables = `
create table top_up_forecast (
  organization_id uuid primary key references organization (id),
  made_at timestamptz not null,
  top_ups integer not null check (top_ups >= 0),
  own_share double precision not null check (own_share between 0 and 1),
  median_months double precision not null check (median_months > 0)
);
create table due_window (
  organization_id uuid not null,
  treatment_id uuid not null,
  clinic_id uuid not null,
  early_on date not null,
  likely_on date not null,
  late_on date not null,
  within_year double precision not null check (within_year between 0 and 1),
  because jsonb not null check (jsonb_typeof(because) = 'array'),
  made_at timestamptz not null,
  primary key (organization_id, treatment_id),
  check (early_on <= likely_on and likely_on <= late_on)
);
create index due_window_by_likely on due_window (organization_id, likely_on, treatment_id);
create index top_up_wait_by_update on top_up_wait (organization_id, updated_at);
${['treatment', 'clinic']
  .map(
    (table) => `
alter table ${table} no force row level security;
alter table due_window add foreign key (organization_id, ${table}_id) references ${table} (organization_id, id);
alter table ${table} force row level security;`,
  )
  .join('')}
`;
