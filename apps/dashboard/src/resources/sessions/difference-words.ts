import type { LogLotFragment } from '../../generated/graphql.ts';
import { dayWords } from '../../words/dates.ts';
import { reactionWords, zoneWords } from '../../words/terms.ts';
import type { PassField, SessionDraft } from './draft.ts';
import { nameOfItem, signOffWords, wordsOfItem } from './item-words.ts';
import { bleedingWords } from './log-terms.ts';
import { clockOf } from './log-times.ts';
import type { Difference, PlainField, Side } from './merge.ts';
import { mixRecipeWords } from './mix-words.ts';
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
  bleeding: 'Bleeding',
  pain: 'Pain',
  notes: 'Notes',
  signOff: 'Sign-off',
};
const passFieldWords: Record<PassField, string> = {
  zone: 'zone',
  mixId: 'pigment',
  needle: 'needle',
  cartridgeLotId: 'cartridge lot',
  depthMm: 'depth',
  machine: 'machine',
  speed: 'speed',
  speedUnit: 'unit of the speed',
  minutes: 'minutes',
};

/** What differs: "Notes", "Zone crown", "Pass 2, depth". */
export function wordsOfDifference(difference: Difference, context: DifferenceContext): string {
  const { mine, theirs } = context;
  switch (difference.kind) {
    case 'field':
      return fieldWords[difference.field];
    case 'zone':
      return `Zone ${zoneWords[difference.zone].toLowerCase()}`;
    case 'item':
      return nameOfItem(difference.list, difference.mine ?? difference.theirs, context);
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
    case 'item':
      return wordsOfItem(difference[side], context);
    case 'pass': {
      const pass = difference[side];
      if (!pass) return 'Not there';
      return [zoneWords[pass.zone], mixWords(pass.mixId, context), recipeWords(pass)].filter(Boolean).join(' · ');
    }
    case 'pass_field':
      return passWords(difference.field, difference[side], context);
  }
}

function plainWords(field: PlainField, value: SessionDraft[PlainField], { zone }: DifferenceContext): string {
  if (value === null || value === '') return 'Nothing';
  if (typeof value === 'object') return signOffWords(value, zone);
  if (typeof value === 'number') return `${value} of 10`;
  if (field === 'notes') return value;
  if (field === 'skinReaction') return reactionWords[value as keyof typeof reactionWords];
  if (field === 'bleeding') return bleedingWords[value as keyof typeof bleedingWords];
  const day = value.slice(0, 10);
  return `${clockOf(value, zone)}, ${dayWords(day, day)}`;
}

function passWords(field: PassField, value: string | number | null, context: DifferenceContext): string {
  if (value === null) return 'Nothing';
  if (field === 'zone') return zoneWords[value as keyof typeof zoneWords];
  if (field === 'mixId') return mixWords(String(value), context);
  if (field === 'cartridgeLotId') {
    const row = context.rows.get(String(value));
    return row ? `${pigmentWords(row)}, lot ${row.number}` : 'A lot';
  }
  if (field === 'speedUnit') return speedUnitWords[value as keyof typeof speedUnitWords];
  if (field === 'depthMm') return `${value} mm`;
  return field === 'minutes' ? `${value} min` : String(value);
}

function mixWords(mixId: string | null, { rows, mine, theirs }: DifferenceContext): string {
  if (mixId === null) return '';
  const mix = [...mine.mixes, ...theirs.mixes].find(({ id }) => id === mixId);
  return mix ? mixRecipeWords(mix, rows) : 'A mix of the house';
}
