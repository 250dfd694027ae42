import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An anaesthetic is measured or weighed, and its ledger counts in that unit alone. One that was only ever logged in
 * grams was weighed; every other one goes on in millilitres. Lines of ledgers stay as they were written.
 */
export class WeighedProducts1765100000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table product
        add column weighed boolean not null default false,
        add constraint product_weighed_check check (kind = 'anaesthetic' or not weighed);

      alter table product no force row level security;
      alter table lot no force row level security;
      alter table session_anaesthetic no force row level security;
      update product set weighed = true from (
        select l.organization_id, l.product_id
        from session_anaesthetic a join lot l on l.organization_id = a.organization_id and l.id = a.lot_id
        group by 1, 2 having bool_and(a.unit = 'g')) used
      where product.organization_id = used.organization_id and product.id = used.product_id
        and product.kind = 'anaesthetic';
      alter table product force row level security;
      alter table lot force row level security;
      alter table session_anaesthetic force row level security;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: write a new one.');
  }
}
