import type { SafetyStep } from '../../generated/graphql.ts';

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
