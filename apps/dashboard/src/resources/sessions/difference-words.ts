import type { LogLotFragment } from '../../generated/graphql.ts';
import { dayWords } from '../../words/dates.ts';
import { reactionWords, zoneWords } from '../../words/terms.ts';
import type { PassField, SessionDraft } from './draft.ts';
import { clockOf } from './log-times.ts';
import type { Difference, PlainField, Side } from './merge.ts';
import { recipeWords, speedUnitWords } from './recipe-words.ts';
import { pigmentWords } from './use-lots.ts';

/** What the words about a difference are made from. */
export interface DifferenceContext {
  readonly rows: ReadonlyMap<string, LogLotFragment>;
  /** The clinic's time zone. */
  readonly zone: string;
  readonly mine: SessionDraft;
  readonly theirs: SessionDraft;
}

const fieldWords: Record<PlainField, string> = {
  startedAt: 'Start',
  endedAt: 'End',
  skinReaction: 'Skin reaction',
  notes: 'Notes',
};
const passFieldWords: Record<PassField, string> = {
  zone: 'zone',
  mixId: 'pigment',
  needle: 'needle',
  depthMm: 'depth',
  machine: 'machine',
  speed: 'speed',
  speedUnit: 'unit of the speed',
  minutes: 'minutes',
};

/** What differs: "Notes", "Zone crown", "Pass 2, depth". */
export function wordsOfDifference(difference: Difference, { mine, theirs }: DifferenceContext): string {
  switch (difference.kind) {
    case 'field':
      return fieldWords[difference.field];
    case 'zone':
      return `Zone ${zoneWords[difference.zone].toLowerCase()}`;
    case 'pass':
      return `Pass ${placeOf(difference.passId, mine, theirs)}`;
    case 'pass_field':
      return `Pass ${placeOf(difference.passId, mine, theirs)}, ${passFieldWords[difference.field]}`;
  }
}

/** The number under which a pass is known, in mine if it is there. */
function placeOf(passId: string, mine: SessionDraft, theirs: SessionDraft): number {
  const here = mine.passes.findIndex(({ id }) => id === passId);
  return (here >= 0 ? here : theirs.passes.findIndex(({ id }) => id === passId)) + 1;
}

/** What one side says. */
export function valueWords(difference: Difference, side: Side, context: DifferenceContext): string {
  switch (difference.kind) {
    case 'zone':
      return difference[side] ? 'Chosen' : 'Not chosen';
    case 'field':
      return plainWords(difference.field, difference[side], context);
    case 'pass': {
      const pass = difference[side];
      if (!pass) return 'Not there';
      return [zoneWords[pass.zone], mixWords(pass.mixId, context), recipeWords(pass)].filter(Boolean).join(' · ');
    }
    case 'pass_field':
      return passWords(difference.field, difference[side], context);
  }
}

function plainWords(field: PlainField, value: string | null, { zone }: DifferenceContext): string {
  if (!value) return 'Nothing';
  if (field === 'notes') return value;
  if (field === 'skinReaction') return reactionWords[value as keyof typeof reactionWords];
  const day = value.slice(0, 10);
  return `${clockOf(value, zone)}, ${dayWords(day, day)}`;
}

function passWords(field: PassField, value: string | number | null, context: DifferenceContext): string {
  if (value === null) return 'Nothing';
  if (field === 'zone') return zoneWords[value as keyof typeof zoneWords];
  if (field === 'mixId') return mixWords(String(value), context);
  if (field === 'speedUnit') return speedUnitWords[value as keyof typeof speedUnitWords];
  if (field === 'depthMm') return `${value} mm`;
  return field === 'minutes' ? `${value} min` : String(value);
}

function mixWords(mixId: string | null, { rows, mine, theirs }: DifferenceContext): string {
  if (mixId === null) return '';
  const mix = [...mine.mixes, ...theirs.mixes].find(({ id }) => id === mixId);
  const row = rows.get(mix?.parts[0]?.lotId ?? '');
  return row ? `${pigmentWords(row)}, lot ${row.number}` : 'A mix';
}
