import type { StaffMember } from '@stipple/domain/staff';
import type { Context } from '@stipple/server/work';
import type { TestHouse } from './house.ts';

/** Somebody who works for a chain and is signed in. */
export interface Person extends StaffMember {
  readonly password: string;
  readonly ctx: Context;
}

/** The password of everybody in tests. */
export const password = 'a long enough password';

let people = 0;

/** An address nobody has. */
export function anEmail(): string {
  people += 1;
  return `person-${people}@chain.example`;
}

/** What somebody may do and see right after signing in. */
export async function aSignIn({ services }: TestHouse, email: string): Promise<Context> {
  const { token } = await services.access.signIn({ email, password }, '192.0.2.1');
  const ctx = await services.access.contextOf(token, 'test');
  if (!ctx) throw new Error(`${email} is not signed in`);
  return ctx;
}
