import { z } from 'zod';
import { id, idList, localDate, measure, page, searchText, shortText, sortBy } from '../input/index.ts';

export const addProductInput = z.object({ id, brand: shortText('Brand'), shade: shortText('Shade') });

export const receiveLotInput = z.object({
  id,
  clinicId: id,
  productId: id,
  number: shortText('Lot number').pipe(z.string().max(60, 'A lot number has at most 60 characters.')),
  expiresOn: localDate,
  receivedOn: localDate,
  amount: measure('Amount received', 0.01, 100_000, 'of its unit'),
});

export const lotFilter = z.object({
  clinicIds: idList.optional(),
  usableOn: localDate.optional(),
  search: searchText,
  ids: idList.optional(),
});
export const lotSort = sortBy(['expiresOn', 'number', 'receivedOn']);
export const lotList = z.object({ filter: lotFilter.prefault({}), sort: lotSort, page });

export type AddProductInput = z.infer<typeof addProductInput>;
export type ReceiveLotInput = z.infer<typeof receiveLotInput>;
export type LotList = z.infer<typeof lotList>;
