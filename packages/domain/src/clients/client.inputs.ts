import { z } from 'zod';
import {
  email,
  id,
  idList,
  localDate,
  orNull,
  page,
  personName,
  searchText,
  sortBy,
  version,
  whole,
} from '../input/index.ts';

export const phone = z
  .string()
  .trim()
  .regex(/^\+[\d ()./-]{6,30}$/, 'A phone number starts with + and the country code, such as +44 20 7946 0123.')
  .refine((text) => /^\d{7,15}$/.test(text.replace(/\D/g, '')), 'A phone number has 7 to 15 digits.');

const clientFields = {
  name: personName,
  email: orNull(email),
  phone: orNull(phone),
  bornOn: orNull(localDate),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'A language is written like en or pt-PT.')
    .default('en'),
  skinType: orNull(whole('Skin type', 1, 6)),
};

export const addClientInput = z.object({ id, clinicId: id, ...clientFields });
export const changeClientInput = z.object({
  id,
  version,
  ...clientFields,
  /** Left out: unchanged, for those who may not see it. */
  skinType: whole('Skin type', 1, 6).nullish(),
});

export const clientFilter = z.object({ search: searchText, clinicIds: idList.optional(), ids: idList.optional() });
export const clientSort = sortBy(['name', 'createdAt']);
export const clientList = z.object({ filter: clientFilter.prefault({}), sort: clientSort, page });

export type AddClientInput = z.infer<typeof addClientInput>;
export type ChangeClientInput = z.infer<typeof changeClientInput>;
export type ClientList = z.infer<typeof clientList>;
