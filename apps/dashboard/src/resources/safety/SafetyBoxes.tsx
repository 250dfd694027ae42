import { NumberBox } from '../../controls/fields.tsx';
import type { SafetySettingsPartsFragment } from '../../generated/graphql.ts';

export const safetyWords = {
  isotretinoinWaitMonths: 'Months after isotretinoin',
  cancerTherapyWaitMonths: 'Months after cancer therapy',
  patchTestReadHours: 'Hours until a patch test is read',
  patchTestMonths: 'Months a patch test holds',
  healthMonths: 'Months until health questions are asked again',
};

export function safetyValues(organization: SafetySettingsPartsFragment) {
  const { isotretinoinWaitMonths, cancerTherapyWaitMonths } = organization;
  const { patchTestReadHours, patchTestMonths, healthMonths } = organization;
  return { isotretinoinWaitMonths, cancerTherapyWaitMonths, patchTestReadHours, patchTestMonths, healthMonths };
}

/** Waits and validities that sources disagree on: what the rules that block go by. */
export function SafetyBoxes() {
  return (
    <>
      <NumberBox
        name="isotretinoinWaitMonths"
        label={safetyWords.isotretinoinWaitMonths}
        from={1}
        to={36}
        required
        help="From the last dose. Sources say 6 or 12; 6 is usual."
      />
      <NumberBox
        name="cancerTherapyWaitMonths"
        label={safetyWords.cancerTherapyWaitMonths}
        from={1}
        to={60}
        required
        help="From the end of the therapy. Sources say 6 or 12; 12 is usual."
      />
      <NumberBox
        name="patchTestReadHours"
        label={safetyWords.patchTestReadHours}
        from={24}
        to={168}
        required
        help="Earlier nobody can state that there is no reaction. 48 is usual."
      />
      <NumberBox
        name="patchTestMonths"
        label={safetyWords.patchTestMonths}
        from={1}
        to={24}
        required
        help="After that it is done again. 6 is usual."
      />
      <NumberBox
        name="healthMonths"
        label={safetyWords.healthMonths}
        from={1}
        to={24}
        required
        help="Answers older than that block. 6 is usual."
      />
    </>
  );
}
