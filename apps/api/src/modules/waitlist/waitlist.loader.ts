import { many, one } from '../../edge/relation.ts';
import { presentOffer, presentWaitlistEntry } from './waitlist.presenter.ts';
import type { WaitlistOfferType } from './waitlist.type.ts';

export const waitlistEntryById = one({
  rows: ({ waitlist }, ctx, ids) => waitlist.byIds(ctx, ids),
  present: presentWaitlistEntry,
});

export const waitlistOfClient = many({
  rows: ({ waitlist }, ctx, clientIds) => waitlist.ofClients(ctx, clientIds),
  of: ({ clientId }) => clientId,
  present: presentWaitlistEntry,
});

export const offersOfEntry = many({
  rows: async ({ offers }, ctx, entryIds) => {
    const rows = await offers.ofEntries(ctx, entryIds);
    return rows.map((offer) => ({ entryId: offer.entryId, presented: presentOffer(offer, offers.stateOf(offer)) }));
  },
  of: ({ entryId }) => entryId,
  present: ({ presented }): WaitlistOfferType => presented,
});
