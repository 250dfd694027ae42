import type { Clinic } from '@stipple/domain/clinics';
import { addClinicInput } from '@stipple/domain/clinics';
import { setOpeningHoursInput } from '@stipple/domain/diary';
import { addMonths } from '@stipple/domain/time';
import type { Services } from '@stipple/server/house';
import { giveConsentTemplates, hashPassword } from '@stipple/server/modules/access';
import { v7 as uuidv7 } from 'uuid';
import type { TestHouse } from './house.ts';
import { anEmail, aSignIn, type Person, password } from './sign-in.ts';

/** An organization with its owner. */
export interface Chain {
  readonly house: TestHouse;
  readonly services: Services;
  readonly organizationId: string;
  readonly owner: Person;
}

let passwordHash: Promise<string> | undefined;

/**
 * A chain of no clinics yet. Written the way the first-run page does it, which makes only one: there is no use case
 * for a second chain.
 */
export async function aChain(house: TestHouse, { name = 'Ink & Co' }: { readonly name?: string } = {}): Promise<Chain> {
  const [organizationId, accountId, staffMemberId] = [uuidv7(), uuidv7(), uuidv7()];
  const email = anEmail();
  passwordHash ??= hashPassword(password);
  const hash = await passwordHash;
  const now = house.work.now();
  await house.work.asVisitor({ organizationId, accountId }, async (query) => {
    await query('insert into organization (id, name, created_at) values ($1, $2, $3)', [organizationId, name, now]);
    await query('insert into account (id, email, password_hash, created_at) values ($1, $2, $3, $4)', [
      accountId,
      email,
      hash,
      now,
    ]);
    await query(
      `insert into staff_member (organization_id, id, account_id, name, email, role, practitioner, created_at)
       values ($1, $2, $3, 'Olive Owner', $4, 'owner', false, $5)`,
      [organizationId, staffMemberId, accountId, email, now],
    );
    await giveConsentTemplates(query, organizationId, now);
  });
  const ctx = await aSignIn(house, email);
  const [staffMember] = await house.services.staff.byIds(ctx, [staffMemberId]);
  if (!staffMember) throw new Error('The owner was not written');
  return { house, services: house.services, organizationId, owner: { ...staffMember, password, ctx } };
}

/** What a clinic that is always open says of its week. */
const alwaysOpen = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' }));

type GivenClinic = Partial<Omit<Clinic, 'id' | 'version'>> & {
  /** False: with the usual week, as it comes; open at all hours when left out, so that no test minds the time. */
  readonly alwaysOpen?: boolean;
};

/** A clinic in London unless said otherwise. */
export async function aClinic(chain: Chain, { alwaysOpen: open = true, ...given }: GivenClinic = {}): Promise<Clinic> {
  const usual = { id: uuidv7(), name: 'Soho', city: 'London', zone: 'Europe/London', currency: 'GBP' };
  const clinic = await chain.services.clinics.add(chain.owner.ctx, addClinicInput.parse({ ...usual, ...given }));
  if (!open) return clinic;
  const week = {
    id: uuidv7(),
    clinicId: clinic.id,
    validFrom: addMonths(chain.house.clock.now().slice(0, 10), -100),
    version: 0,
    hours: alwaysOpen,
  };
  await chain.services.hours.setOpening(chain.owner.ctx, setOpeningHoursInput.parse(week));
  return clinic;
}
