import type { CancelledFor, DepositState } from '../../generated/graphql.ts';

/** Who an appointment was cancelled for. */
export const cancelledForWords: Record<CancelledFor, string> = {
  client: 'The client cannot come',
  clinic: 'We cannot have them',
};

/** What has become of a deposit. */
export const depositWords: Record<DepositState, string> = {
  asked: 'Asked for',
  paid: 'Paid',
  returned: 'Returned',
  kept: 'Kept',
};
