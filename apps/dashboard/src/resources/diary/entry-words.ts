import type { MissingThing, SafetyStep } from '../../generated/graphql.ts';
import { timeOf } from '../../words/dates.ts';
import { counted } from '../../words/numbers.ts';
import { appointmentKindWords, appointmentStateWords, missingWords } from '../../words/terms.ts';
import { stepWords } from '../safety/safety-words.ts';
import { type Entry, isGone } from './entry.ts';

/** What a booking still waits for: kinds of step and things to do, as much as everybody at the desk may know. */
export interface Standing {
  readonly blocked: boolean;
  readonly steps: readonly SafetyStep[];
  readonly missing: readonly MissingThing[];
}

/** "Patch test, consent"; undefined when nothing is missing. */
export function lackWords({ steps, missing }: Standing): string | undefined {
  const words = [...steps.map((step) => stepWords[step]), ...missing.map((thing) => missingWords[thing])];
  return words.length === 0 ? undefined : words.map((word, nth) => (nth === 0 ? word : lowered(word))).join(', ');
}

const lowered = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** "10:00 to 14:00" */
export const spanWords = ({ startsAt, endsAt }: Pick<Entry, 'startsAt' | 'endsAt'>, zone: string): string =>
  `${timeOf(startsAt, zone)} to ${timeOf(endsAt, zone)}`;

/** All of an entry in one sentence, for those who hear the screen. */
export function entryInFull(entry: Entry, zone: string, standing: Standing | undefined): string {
  const lacks = standing && !isGone(entry) ? lackWords(standing) : undefined;
  return [
    spanWords(entry, zone),
    entry.clientName,
    appointmentKindWords[entry.kind].toLowerCase(),
    appointmentStateWords[entry.state].toLowerCase(),
    lacks && `${standing?.blocked ? 'blocked' : 'missing'}: ${lacks}`,
    entry.movedCount > 0 && `moved ${counted(entry.movedCount, 'time')}`,
  ]
    .filter(Boolean)
    .join(', ');
}
