import type { Role } from '@stipple/domain/access';
import { reachesWholeOrganization } from '@stipple/domain/access';
import type { Clinic } from '@stipple/domain/clinics';
import { addStaffMemberInput, type StaffMember } from '@stipple/domain/staff';
import type { Context } from '@stipple/server/work';
import { v7 as uuidv7 } from 'uuid';
import type { Chain } from './chain.ts';
import type { TestHouse } from './house.ts';

/** Somebody who works for a chain and is signed in. */
export interface Person extends StaffMember {
  readonly password: string;
  readonly ctx: Context;
}

/** The password of everybody in tests. */
export const password = 'a long enough password';

interface GivenStaffMember {
  readonly role?: Role;
  readonly at?: readonly Clinic[];
  readonly name?: string;
  readonly email?: string;
  readonly practitioner?: boolean;
}

let people = 0;

/** An address nobody has. */
export function anEmail(): string {
  people += 1;
  return `person-${people}@chain.example`;
}

/** A practitioner unless said otherwise, at these clinics, signed in. */
export async function aStaffMember(chain: Chain, given: GivenStaffMember = {}): Promise<Person> {
  const { role = 'practitioner', at = [], name = 'Robin Ash', email = anEmail() } = given;
  const practitioner = given.practitioner ?? role === 'practitioner';
  const clinicIds = reachesWholeOrganization(role) ? [] : at.map((clinic) => clinic.id);
  const input = addStaffMemberInput.parse({ id: uuidv7(), name, role, clinicIds, practitioner, email, password });
  const staffMember = await chain.services.staff.add(chain.owner.ctx, input);
  return { ...staffMember, password, ctx: await aSignIn(chain.house, email) };
}

/** What somebody may do and see right after signing in. */
export async function aSignIn({ services }: TestHouse, email: string): Promise<Context> {
  const { token } = await services.access.signIn({ email, password }, '192.0.2.1');
  const ctx = await services.access.contextOf(token, 'test');
  if (!ctx) throw new Error(`${email} is not signed in`);
  return ctx;
}
