import type { Role } from '@stipple/domain/access';
import { reachesWholeOrganization } from '@stipple/domain/access';
import type { Clinic } from '@stipple/domain/clinics';
import { addStaffMemberInput } from '@stipple/domain/staff';
import { v7 as uuidv7 } from 'uuid';
import type { Chain } from './chain.ts';
import { anEmail, aSignIn, type Person, password } from './sign-in.ts';

interface GivenStaffMember {
  readonly role?: Role;
  readonly at?: readonly Clinic[];
  readonly name?: string;
  readonly email?: string;
  readonly practitioner?: boolean;
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
