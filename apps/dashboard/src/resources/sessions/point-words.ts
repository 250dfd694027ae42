import type { Finding, ProblemCode, ProblemParams } from '@stipple/domain/problems';

type Wording = (params: ProblemParams) => string;

/** What is still to be done, as a plain sentence for the person who has to do it. */
const words: Partial<Record<ProblemCode, Wording>> = {
  'SESSION.END_MISSING': () => 'Say when the session ended',
  'SESSION.END_BEFORE_START': () => 'The end lies before the start',
  'SESSION.IN_FUTURE': () => 'This time lies in the future',
  'SESSION.TOO_OLD': ({ days = 30 }) => `A session is logged within ${days} days`,
  'SESSION.TOO_SHORT': ({ least = 30 }) => `Shorter than ${least} minutes: check start and end`,
  'SESSION.TOO_LONG': ({ most = 6 }) => `Longer than ${most} hours: check start and end`,
  'SESSION.LONG': ({ usual = 4 }) => `Longer than ${usual} hours, which is unusual`,
  'SESSION.NO_ZONE': () => 'Choose where you worked',
  'SESSION.NO_PASS': () => 'Add at least one pass',
  'SESSION.REACTION_MISSING': () => 'Say how the skin reacted',
  'SESSION.PASS_OUTSIDE_ZONES': () => 'Its zone is not chosen for the session',
  'SESSION.PASS_WITHOUT_MIX': () => 'Choose the pigment lot',
  'SESSION.PASS_WITHOUT_NEEDLE': () => 'Choose the needle',
  'SESSION.PASSES_LONGER_THAN_SESSION': ({ worked = '' }) =>
    `The passes take ${worked} min together, longer than the session`,
  'SESSION.PASS_LONGER_THAN_SESSION': ({ work = '' }) => `Longer than the work of the session, ${work} min`,
  'SESSION.BREAK_OPEN': () => 'A break has not ended: resume, or say when it ended',
  'SESSION.BREAK_TURNED_AROUND': () => 'This break ends before it starts',
  'SESSION.BREAK_OUTSIDE': () => 'This break lies outside the session',
  'SESSION.BREAKS_OVERLAP': () => 'Two breaks lie at the same time',
  'SESSION.ANAESTHETIC_WITHOUT_AMOUNT': () => 'Say how much anaesthetic was applied',
  'SESSION.ANAESTHETIC_WITHOUT_LOT': () => 'Choose the lot of the anaesthetic',
  'SESSION.NOT_SIGNED_OFF': () => 'The client has not signed off',
  'SESSION.SPEED_WITHOUT_UNIT': () => 'Choose the unit of the speed',
  'LOT.OF_ANOTHER_CLINIC': () => 'This lot belongs to another clinic',
  'LOT.EXPIRED': () => 'This lot had expired on the day of the session',
  'MIX.EMPTY': () => 'Choose the pigment lot',
  'MIX.AMOUNT_MISSING': () => 'Say how much pigment went into it',
  'MIX.DISCARDED': () => 'What was left of this mix was poured away',
  'LOT.NOT_ENOUGH': ({ left = 0 }) => `This lot holds ${left} ml and no more`,
  'LOT.RECALLED': () => 'This lot was recalled and must not be used',
};

/** A finding in words; the code itself when nobody has worded it, which the tests do not let pass. */
export function pointWords({ code, params = {} }: Pick<Finding, 'code' | 'params'>): string {
  return words[code]?.(params) ?? code;
}
