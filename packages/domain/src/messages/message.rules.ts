import { Problem } from '../problems/index.ts';
import { type ReminderPurpose, type ReminderState, reminderMoves } from '../reminders/index.ts';
import { mayMove } from '../states/index.ts';

/** What somebody of the team may do with a message, and what it becomes. */
export const messageActs = {
  stopped: { from: ['planned'], to: 'cancelled' },
  resent: { from: ['failed', 'skipped', 'cancelled', 'uncertain'], to: 'planned' },
  settled_arrived: { from: ['uncertain'], to: 'sent' },
  settled_not_arrived: { from: ['uncertain'], to: 'failed' },
} as const satisfies Record<string, { from: readonly ReminderState[]; to: ReminderState }>;
export type MessageActName = keyof typeof messageActs;

/** @throws Problem REMINDER.WRONG_STATE when a message in this state cannot be treated so. */
export function requireAct(act: MessageActName, state: ReminderState): void {
  const { from, to }: { readonly from: readonly ReminderState[]; readonly to: ReminderState } = messageActs[act];
  if (!from.includes(state) || !mayMove(reminderMoves, state, to))
    throw new Problem('REMINDER.WRONG_STATE', { field: 'id', params: { state } });
}

/** Acts that are open to a message in this state. */
export function actsOpen(state: ReminderState): MessageActName[] {
  return (Object.keys(messageActs) as MessageActName[]).filter((act) =>
    (messageActs[act].from as readonly ReminderState[]).includes(state),
  );
}

/** What became of the messages of one purpose and channel that were due in a month: parts of one whole. */
export interface MessageSums {
  readonly month: string;
  readonly purpose: ReminderPurpose;
  readonly due: number;
  readonly sent: number;
  readonly delivered: number;
  readonly failed: number;
  readonly uncertain: number;
  readonly notSent: number;
  readonly waiting: number;
  /** SMS segments handed over, and what they cost by the price at the time, in minor units. */
  readonly segments: number;
  readonly costMinor: number;
}
