import { z } from 'zod';
import { id, longText, page, shortText, version } from '../input/index.ts';
import { lotNumber } from '../stock/lot.inputs.ts';
import { reachStates, recallMeans, recallResults } from './recall.ts';

/** A number of a product, at whichever clinic. */
export const tracedLot = z.object({ productId: id, lotNumber });

const words = (name: string, most: number) =>
  z
    .string(`${name} is missing.`)
    .trim()
    .min(1, `${name} is missing.`)
    .max(most, `${name} has at most ${most.toLocaleString('en')} characters.`);

export const startRecallInput = z.object({ id, productId: id, lotNumber, reason: words('Reason', 500) });

export const recordRecallAttemptInput = z.object({
  id,
  recallId: id,
  clientId: id,
  means: z.enum(recallMeans, 'Say how you tried.'),
  result: z.enum(recallResults, 'Say what came of it.'),
  note: longText('Note', 500),
});

export const closeRecallInput = z.object({ id, version, summary: words('Summary', 4000) });

export const recallList = z.object({ page });

export const recallClientFilter = z.object({
  recallId: id,
  states: z.array(z.enum(reachStates)).max(reachStates.length).optional(),
  search: shortText('Search').optional(),
});
export const recallClientList = z.object({ filter: recallClientFilter, page });

export type TracedLot = z.infer<typeof tracedLot>;
export type StartRecallInput = z.infer<typeof startRecallInput>;
export type RecordRecallAttemptInput = z.infer<typeof recordRecallAttemptInput>;
export type CloseRecallInput = z.infer<typeof closeRecallInput>;
export type RecallList = z.infer<typeof recallList>;
export type RecallClientList = z.infer<typeof recallClientList>;
