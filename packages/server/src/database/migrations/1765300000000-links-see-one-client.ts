import type { MigrationInterface, QueryRunner } from 'typeorm';
import { linkSeesItsClient } from '../row-security.ts';

/** What came after links could open the diary: of these tables too a link sees the rows of its own client alone. */
export class LinksSeeOneClient1765300000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of aboutClients) await queryRunner.query(linkSeesItsClient(table));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: write a new one.');
  }
}

const aboutClients = ['client_link', 'top_up_wait'];
