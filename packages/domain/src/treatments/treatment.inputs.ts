import { z } from 'zod';
import { id, idList, localDate, orNull, page, searchText, sortBy, version, whole } from '../input/index.ts';
import { closeReasons, indications, treatmentStates } from './treatment.ts';

export const proposeTreatmentInput = z.object({
  id,
  clientId: id,
  clinicId: id,
  practitionerId: orNull(id),
  indication: z.enum(indications),
  plannedSessions: whole('Planned sessions', 1, 8),
  priceMinor: orNull(whole('Price', 0, 10_000_000)),
});
export const agreeTreatmentInput = z.object({ id, version });
export const closeTreatmentInput = z.object({ id, version, reason: z.enum(closeReasons) });

export const treatmentFilter = z.object({
  clientId: id.optional(),
  clinicIds: idList.optional(),
  practitionerId: id.optional(),
  states: z.array(z.enum(treatmentStates)).max(7).optional(),
  indication: z.enum(indications).optional(),
  dueFrom: localDate.optional(),
  dueTo: localDate.optional(),
  ids: idList.optional(),
  search: searchText,
});
export const treatmentSort = sortBy(['createdAt', 'lastSessionAt', 'topUpDueOn']);
export const treatmentList = z.object({ filter: treatmentFilter.prefault({}), sort: treatmentSort, page });

export type ProposeTreatmentInput = z.infer<typeof proposeTreatmentInput>;
export type AgreeTreatmentInput = z.infer<typeof agreeTreatmentInput>;
export type CloseTreatmentInput = z.infer<typeof closeTreatmentInput>;
export type TreatmentList = z.infer<typeof treatmentList>;
