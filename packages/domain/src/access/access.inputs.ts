import { z } from 'zod';
import { currency, email, personName, shortText, zone } from '../input/index.ts';

/** Long rather than complicated, as NIST SP 800-63B asks; 200 bounds the work of hashing. */
export const newPassword = z
  .string()
  .min(12, 'A password has at least 12 characters.')
  .max(200, 'A password has at most 200 characters.');

const givenPassword = z.string().min(1, 'Enter your password.').max(200, 'A password has at most 200 characters.');

export const signInInput = z.object({ email, password: givenPassword });

export const changePasswordInput = z.object({ currentPassword: givenPassword, newPassword });

export const setUpInput = z.object({
  organizationName: shortText('Name of the organization'),
  clinicName: shortText('Name of the clinic'),
  city: shortText('City'),
  zone,
  currency,
  ownerName: personName,
  email,
  password: newPassword,
});

export type SignInInput = z.infer<typeof signInInput>;
export type ChangePasswordInput = z.infer<typeof changePasswordInput>;
export type SetUpInput = z.infer<typeof setUpInput>;
