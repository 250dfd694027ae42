import { hash, verify } from '@node-rs/argon2';

/** Argon2id, 19 MiB, two passes, one lane: the OWASP minimum, about 20 ms a guess. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hash of nothing anybody knows: a wrong e-mail costs the same time as a wrong password. */
let decoy: Promise<string> | undefined;

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** @param passwordHash undefined when there is no such account; then false, in the same time */
export async function passwordFits(password: string, passwordHash: string | undefined): Promise<boolean> {
  decoy ??= hashPassword(crypto.randomUUID());
  const fits = await verify(passwordHash ?? (await decoy), password);
  return fits && passwordHash !== undefined;
}
