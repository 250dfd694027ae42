import { z } from 'zod';
import { currency, email, id, idList, page, searchText, shortText, sortBy, version, zone } from '../input/index.ts';

/** Left out: unchanged; null or blank: none. */
const orBlank = <T extends z.ZodType<string>>(schema: T) =>
  z.preprocess((given) => (typeof given === 'string' && given.trim() === '' ? null : given), schema.nullish());

const clinicFields = {
  name: shortText('Name of the clinic'),
  city: shortText('City'),
  zone,
  /** Left out: unchanged; so with the next two. */
  region: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'A country or region is written like DE or GB-WLS.')
    .nullish(),
  phone: orBlank(
    z
      .string()
      .trim()
      .max(32, 'A phone number has at most 32 characters.')
      .regex(/^\+?[\d ()/.-]{3,}$/, 'A phone number is written like +44 20 7946 0000.'),
  ),
  email: orBlank(email),
  asksPersonLicence: z.boolean().nullish(),
  asksPremisesLicence: z.boolean().nullish(),
};

export const addClinicInput = z.object({ id, ...clinicFields, currency });
export const changeClinicInput = z.object({ id, version, ...clinicFields });

export const clinicFilter = z.object({ search: searchText, ids: idList.optional() });
export const clinicSort = sortBy(['name', 'city']);
export const clinicList = z.object({ filter: clinicFilter.prefault({}), sort: clinicSort, page });

export type AddClinicInput = z.infer<typeof addClinicInput>;
export type ChangeClinicInput = z.infer<typeof changeClinicInput>;
export type ClinicList = z.infer<typeof clinicList>;
