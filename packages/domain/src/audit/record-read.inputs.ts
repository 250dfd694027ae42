import { z } from 'zod';
import { id, instant, page, sortBy } from '../input/index.ts';
import { recordKinds } from './record-read.ts';

export const recordOpeningFilter = z.object({
  clientId: id.optional(),
  staffMemberId: id.optional(),
  what: z.enum(recordKinds).optional(),
  from: instant.optional(),
  to: instant.optional(),
});
export const recordOpeningList = z.object({
  filter: recordOpeningFilter.prefault({}),
  sort: sortBy(['at']),
  page,
});

export type RecordOpeningList = z.infer<typeof recordOpeningList>;
