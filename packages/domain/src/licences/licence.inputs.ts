import { z } from 'zod';
import { id, localDate, orNull, shortText, version } from '../input/index.ts';

const licenceFields = {
  number: shortText('Number'),
  issuedBy: shortText('Issued by'),
  validFrom: localDate,
  validTo: orNull(localDate),
};

/** Of a person or of a clinic's premises: exactly one of the two is named. */
export const addLicenceInput = z
  .object({ id, staffMemberId: orNull(id), clinicId: orNull(id), ...licenceFields })
  .refine(({ staffMemberId, clinicId }) => (staffMemberId === null) !== (clinicId === null), {
    message: 'A licence belongs to a person or to a clinic.',
    path: ['clinicId'],
  });
export const changeLicenceInput = z.object({ id, version, ...licenceFields });

export type AddLicenceInput = z.infer<typeof addLicenceInput>;
export type ChangeLicenceInput = z.infer<typeof changeLicenceInput>;
