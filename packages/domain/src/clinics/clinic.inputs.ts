import { z } from 'zod';
import { currency, id, idList, page, searchText, shortText, sortBy, version, zone } from '../input/index.ts';

const clinicFields = {
  name: shortText('Name of the clinic'),
  city: shortText('City'),
  zone,
  /** Left out: unchanged; so with the next two. */
  region: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'A country or region is written like DE or GB-WLS.')
    .nullish(),
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
