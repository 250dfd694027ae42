import type { Client } from '@stipple/domain/clients';
import { type AddToWaitlistInput, addToWaitlistInput } from '@stipple/domain/waitlist';
import type { WaitingNow } from '@stipple/server/modules/waitlist';
import { v7 as uuidv7 } from 'uuid';
import type { Chain } from './chain.ts';

type GivenEntry = { readonly of: Client } & Partial<Omit<AddToWaitlistInput, 'id' | 'clientId'>>;

/** Somebody who waits for an hour's review at their home clinic, at any time from today on. */
export function aWaitlistEntry(chain: Chain, { of: client, ...given }: GivenEntry): Promise<WaitingNow> {
  const usual = { kind: 'review', minutes: 60, clinicIds: [client.clinicId], weekdays: [] };
  const earliestOn = chain.house.clock.now().slice(0, 10);
  const input = { id: uuidv7(), clientId: client.id, ...usual, earliestOn, ...given };
  return chain.services.waitlist.add(chain.owner.ctx, addToWaitlistInput.parse(input));
}
