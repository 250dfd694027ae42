import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { ChainHistory, OrganizationRow, StaffRow } from '../chain/rows.ts';
import { type Copied, tablesOf } from './tables.ts';

/** Characters sent to the database at a time. */
const pieceLength = 256 * 1024;

/** How a table's rows get into the database. */
export type Load = (client: ClientBase, copied: Copied, organizationId: string) => Promise<void>;

/**
 * Writes a chain in one transaction, speaking for its organization as every transaction of the product does: row
 * level security stays on and checks each row.
 *
 * @param passwordHashOf hash for the account of a staff member's e-mail address
 */
export async function writeChain(
  client: ClientBase,
  history: ChainHistory,
  passwordHashOf: (email: string) => string,
  load: Load = loadThroughStage,
): Promise<void> {
  await client.query('begin');
  try {
    await client.query("select set_config('app.organization_id', $1, true), set_config('app.clinic_ids', '*', true)", [
      history.organization.id,
    ]);
    await writeOrganization(client, history.organization);
    await writeAccounts(client, history.staff, passwordHashOf);
    for (const copied of tablesOf(history)) await load(client, copied, history.organization.id);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/**
 * PostgreSQL refuses COPY into a table whose row level security applies to the role, rightly: so the rows are copied
 * into a table of this transaction's own and inserted from there, past the policies.
 */
export async function loadThroughStage(client: ClientBase, copied: Copied): Promise<void> {
  if (copied.rows === 0) return;
  const columns = copied.columns.join(', ');
  const stage = `stage_${copied.table}`;
  await client.query(
    `create temp table ${stage} on commit drop as select ${columns} from ${copied.table} with no data`,
  );
  await copyInto(client, `${stage} (${columns})`, copied.lines());
  await client.query(
    `insert into ${copied.table} (organization_id, ${columns}) select current_setting('app.organization_id')::uuid, ${columns} from ${stage}`,
  );
}

/** Straight into the table: only where row level security does not bind the role. */
export async function loadStraight(client: ClientBase, copied: Copied, organizationId: string): Promise<void> {
  const target = `${copied.table} (organization_id, ${copied.columns.join(', ')})`;
  await copyInto(client, target, copied.lines(`${organizationId}\t`));
}

/** Streams lines into `target`, a few hundred kilobytes in memory at a time. */
async function copyInto(client: ClientBase, target: string, lines: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(piecesOf(lines)), client.query(copyFrom(`copy ${target} from stdin`)));
}

function* piecesOf(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

async function writeOrganization(client: ClientBase, organization: OrganizationRow): Promise<void> {
  const { id, name, healingDays, settlingDays, topUpAfterMonths, createdAt, version } = organization;
  await client.query(
    `insert into organization (id, name, healing_days, settling_days, top_up_after_months, created_at, version)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, name, healingDays, settlingDays, topUpAfterMonths, createdAt, version],
  );
}

/** An account may only be written by who names it, so each is named in turn. */
async function writeAccounts(
  client: ClientBase,
  staff: readonly StaffRow[],
  passwordHashOf: (email: string) => string,
): Promise<void> {
  for (const { accountId, email, createdAt } of staff) {
    await client.query("select set_config('app.account_id', $1, true)", [accountId]);
    await client.query('insert into account (id, email, password_hash, created_at) values ($1, $2, $3, $4)', [
      accountId,
      email,
      passwordHashOf(email),
      createdAt,
    ]);
  }
}
