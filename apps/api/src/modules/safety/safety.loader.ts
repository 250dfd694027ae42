import type { Finding } from '@stipple/domain/problems';
import { many, type Relation } from '../../edge/relation.ts';
import { presentOverride } from './safety.presenter.ts';

/** What would keep a session of a treatment from starting today. */
export const findingsOfTreatment: Relation<string, readonly Finding[]> = {
  answers: async ({ services, ctx }, ids) =>
    services.safety.ofTreatments(ctx, await services.treatments.byIds(ctx, ids)),
  otherwise: [],
};

/** What is open for the day of a booking, where there is something to clear; nothing for the others. */
export const findingsOfBooking: Relation<string, readonly Finding[] | null> = {
  answers: async ({ services, ctx }, ids) => {
    const bookings = await services.appointments.toClear(ctx, ids);
    return services.safety.ofBookings(ctx, bookings);
  },
  otherwise: null,
};

export const overridesOfClient = many({
  rows: ({ safety }, ctx, clientIds) => safety.overridesOf(ctx, clientIds),
  of: (override) => override.clientId,
  present: presentOverride,
});

export const overridesOfSession = many({
  rows: ({ safety }, ctx, sessionIds) => safety.overridesOfSessions(ctx, sessionIds),
  of: (override) => override.sessionId,
  present: presentOverride,
});
