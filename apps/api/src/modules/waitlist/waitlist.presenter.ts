import type { OfferState } from '@stipple/domain/waitlist';
import type { OfferNow, Ranked, OfferVisit as Visit, WaitingNow } from '@stipple/server/modules/waitlist';
import { presentFreeTime, presentVisitClinic } from '../appointment-links/appointment-link.presenter.ts';
import type { OfferVisit } from './offer-visit.type.ts';
import type { FreedSlotType, RankedSlot, WaitlistEntryType, WaitlistOfferType } from './waitlist.type.ts';

export function presentWaitlistEntry(entry: WaitingNow): WaitlistEntryType {
  const { id, kind, minutes, weekdays, from, until, earliestOn, latestOn, note, addedAt, state, version } = entry;
  const { clientId, treatmentId, practitionerId, clinicIds, addedBy: addedById, appointmentId } = entry;
  return {
    ...{ id, kind, minutes, weekdays, from, until, earliestOn, latestOn, note, addedAt, state, version },
    ...{ clientId, treatmentId, practitionerId, clinicIds, addedById, appointmentId },
  };
}

export function presentOffer(offer: OfferNow, state: OfferState): WaitlistOfferType {
  const { id, startsAt, endsAt, offeredAt, closedAt, version, clinicId, practitionerId } = offer;
  return { id, startsAt, endsAt, state, offeredAt, closedAt, version, clinicId, practitionerId };
}

export function presentSlot({ clinicId, zone, practitionerId, startsAt, endsAt }: FreedSlotType): FreedSlotType {
  return { clinicId, zone, practitionerId, startsAt, endsAt };
}

export function presentRanked({ slot, candidates, unfit }: Ranked): RankedSlot {
  return {
    slot: presentSlot(slot),
    candidates: candidates.map(({ entry, startsAt, endsAt, daysLeft, minutesLeft, reasons }) => ({
      ...{ entry: presentWaitlistEntry(entry), startsAt, endsAt, daysLeft, minutesLeft, reasons },
    })),
    unfit: unfit.map(({ reason, count }) => ({ reason, count })),
  };
}

export function presentOfferVisit(visit: Visit): OfferVisit {
  const { organizationName, clientName, practitionerName, kind, startsAt, endsAt, state, waits } = visit;
  return {
    ...{ organizationName, clientName, practitionerName, kind, startsAt, endsAt, state, waits },
    clinic: presentVisitClinic(visit.clinic),
    appointmentId: visit.appointment?.id ?? null,
    nextFree: visit.nextFree.map(presentFreeTime),
  };
}
