import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../../work/index.ts';

interface NewAccount {
  readonly email: string;
  readonly passwordHash: string;
}

/**
 * Opens an account for a new staff member, in the transaction that adds them, and gives its id.
 *
 * Always a new one. To reuse an account that has this e-mail would let a chain open it first, with a password it
 * knows, and wait for the chain its owner works for; and it would tell by the password that fits what another chain
 * has. Somebody who works for two chains has two addresses until people accept invitations themselves.
 *
 * The account is named to the database only for the one statement that writes it: while it stays named, its owner's
 * other workplaces could be seen.
 *
 * @throws Problem STAFF.EMAIL_TAKEN, whoever has it.
 */
export async function openAccount(tx: Tx, { email, passwordHash }: NewAccount): Promise<string> {
  const id = uuidv7();
  await tx.query(nameAccount, [id]);
  await tx.query('insert into account (id, email, password_hash, created_at) values ($1, $2, $3, $4)', [
    id,
    email,
    passwordHash,
    tx.now,
  ]);
  await tx.query(nameAccount, ['']);
  return id;
}

const nameAccount = "select set_config('app.account_id', $1, true)";
