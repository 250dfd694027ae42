import type { Client } from '@stipple/domain/clients';
import { aWaitlistEntry, type Chain } from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

/** Somebody who waits, and was offered a time. */
export async function waitsFor(chain: Chain, client: Client, practitionerId: string): Promise<void> {
  const entry = await aWaitlistEntry(chain, { of: client });
  const slot = { startsAt: '2027-03-01T10:00:00.000Z', endsAt: '2027-03-01T11:00:00.000Z' };
  const offer = { id: uuidv7(), entryId: entry.id, clinicId: client.clinicId, practitionerId, ...slot };
  await chain.services.offers.offer(chain.owner.ctx, offer);
}
