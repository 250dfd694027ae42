import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The relay may throw away what nobody will ask for again, and nothing younger: the policies say how old. */
export class Prune1763910000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(rules);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: write a new one.');
  }
}

// A block range index costs next to nothing on rows that come in the order of their time.
const rules = `
create index inbox_by_time on inbox using brin (done_at);
create index idempotent_request_by_time on idempotent_request using brin (created_at);

grant delete on outbox, inbox, idempotent_request to stipple_relay;
-- Of a repeated request's answer the relay sees its age and nothing else.
grant select (ctid, created_at) on idempotent_request to stipple_relay;
create policy relay on idempotent_request for select to stipple_relay using (true);

create policy relay_prunes on inbox for delete to stipple_relay using (true);
create policy relay_prunes on idempotent_request for delete to stipple_relay using (true);
create policy only_old on outbox as restrictive for delete to stipple_relay
  using (relayed_at < now() - interval '30 days');
create policy only_old on inbox as restrictive for delete to stipple_relay using (done_at < now() - interval '30 days');
create policy only_old on idempotent_request as restrictive for delete to stipple_relay
  using (created_at < now() - interval '7 days');
`;
