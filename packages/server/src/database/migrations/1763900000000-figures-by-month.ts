import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantTenantTable, protectTenantTable } from '../row-security.ts';

const months = { name: 'clinic_month_figures', clinic: 'clinic_id' };

/** Figures of whole months, so that a history of years is read from some hundred rows. */
export class FiguresByMonth1763900000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(protectTenantTable(months));
    await queryRunner.query(grantTenantTable(months));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: write a new one.');
  }
}

// The days are read for all organizations at once, which FORCE would keep even their owner from.
const tables = `
create table clinic_month_figures (like clinic_day_figures including defaults);
alter table clinic_month_figures rename column day to month;
alter table clinic_month_figures
  add primary key (organization_id, clinic_id, month),
  add check (extract(day from month) = 1);
alter table clinic no force row level security;
alter table clinic_month_figures add foreign key (organization_id, clinic_id) references clinic (organization_id, id);
alter table clinic force row level security;

alter table clinic_day_figures no force row level security;
insert into clinic_month_figures
select organization_id, clinic_id, date_trunc('month', day::timestamp)::date,
  sum(initial_sessions), sum(perfecting_sessions), sum(top_up_sessions), sum(minutes), sum(appointments), sum(no_shows),
  sum(satisfaction_answers), sum(satisfaction_sum), sum(satisfaction_high),
  sum(confidence_answers), sum(confidence_sum), sum(confidence_high),
  sum(visual_density_answers), sum(visual_density_sum), sum(visual_density_high), max(updated_at)
from clinic_day_figures group by 1, 2, 3;
alter table clinic_day_figures force row level security;
`;
