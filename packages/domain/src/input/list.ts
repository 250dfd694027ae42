import { z } from 'zod';
import { shortText, whole } from './fields.ts';

/** Asked-for part of a list: page number from 1, size 1 to 1,000. */
export interface Page {
  readonly number: number;
  readonly size: number;
}

export const page = z
  .object({ number: whole('Page number', 1, 100_000), size: whole('Page size', 1, 1_000) })
  .nullish()
  .transform((given): Page => given ?? { number: 1, size: 25 });

/** Order of a list by the named fields. */
export function sortBy<const F extends readonly [string, ...string[]]>(fields: F) {
  return z
    .array(z.object({ field: z.enum(fields), direction: z.enum(['asc', 'desc']) }))
    .max(3, 'A list is sorted by at most three fields.')
    .nullish()
    .transform((given) => given ?? []);
}

/** Ids to choose from; a filter names at most 200. */
export const idList = z.array(z.uuid('This is not an id.')).max(200, 'A filter names at most 200 ids.');

/** Words to look for. */
export const searchText = shortText('Search').optional();
