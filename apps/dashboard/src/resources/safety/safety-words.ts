import type { SafetyStep } from '../../generated/graphql.ts';
import { dayInFull } from '../../words/dates.ts';

/** What is not there yet, as a chip: all that the front desk is told. */
export const stepWords: Record<SafetyStep, string> = {
  age: 'Day of birth',
  consultation: 'Consultation',
  health: 'Health questions',
  consent: 'Consent',
  patch_test: 'Patch test',
  healing: 'Healing time',
  licence: 'Licence',
};

/** A sentence of the API with its days as people write them. */
export const withDays = (message: string): string => message.replace(/\b\d{4}-\d{2}-\d{2}\b/g, dayInFull);
