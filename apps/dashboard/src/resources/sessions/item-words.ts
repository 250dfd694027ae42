import type { Anaesthetic, Break, ScalpMark, SignOff } from '@stipple/domain/sessions';
import type { MixRecipe } from '@stipple/domain/stock';
import type { LogLotFragment } from '../../generated/graphql.ts';
import { counted } from '../../words/numbers.ts';
import type { Item, ItemList } from './draft.ts';
import { clockOf } from './log-times.ts';
import { mixName, mixRecipeWords } from './mix-words.ts';
import { viewWords } from './scalp-views.ts';
import { pigmentWords } from './use-lots.ts';

interface Context {
  readonly rows: ReadonlyMap<string, LogLotFragment>;
  /** The clinic's time zone. */
  readonly zone: string;
}

const isMark = (item: Item): item is ScalpMark => 'view' in item;
const isMix = (item: Item): item is MixRecipe => 'waterMl' in item;
const isAnaesthetic = (item: Item): item is Anaesthetic => 'appliedAt' in item;

/** Which item differs: "Scar on the back", "Break from 12:04". */
export function nameOfItem(list: ItemList, item: Item | null, { rows, zone }: Context): string {
  if (item === null) return { marks: 'Mark', breaks: 'Break', mixes: 'Mix', anaesthetics: 'Anaesthetic' }[list];
  if (isMark(item)) return `${item.kind === 'scar' ? 'Scar' : 'Hairline'}, ${viewWords[item.view].toLowerCase()} view`;
  if (isMix(item)) return `Mix ${mixName(item, rows)}`;
  if (isAnaesthetic(item)) return `Anaesthetic at ${clockOf(item.appliedAt, zone)}`;
  return `Break from ${clockOf(item.startedAt, zone)}`;
}

/** What an item says. */
export function wordsOfItem(item: Item | null, context: Context): string {
  if (item === null) return 'Not there';
  if (isMark(item)) return `Drawn with ${counted(item.points.length, 'point')}`;
  if (isMix(item)) return mixRecipeWords(item, context.rows);
  if (isAnaesthetic(item)) return anaestheticWords(item, context);
  return breakWords(item, context);
}

/** "Numb gel, lot N-1 · 5 g · 08:40" */
export function anaestheticWords({ lotId, amount, unit, appliedAt }: Anaesthetic, { rows, zone }: Context): string {
  const row = rows.get(lotId ?? '');
  const lot = row && `${pigmentWords(row)}, lot ${row.number}`;
  return [lot, amount !== null && `${amount} ${unit}`, clockOf(appliedAt, zone)].filter(Boolean).join(' · ');
}

function breakWords({ startedAt, endedAt }: Break, { zone }: Context): string {
  return endedAt ? `${clockOf(startedAt, zone)} to ${clockOf(endedAt, zone)}` : `Since ${clockOf(startedAt, zone)}`;
}

/** "Signed by Noor at 13:02, drawn" */
export function signOffWords({ name, drawing, signedAt }: SignOff, zone: string): string {
  return `Signed by ${name} at ${clockOf(signedAt, zone)}, ${drawing ? 'drawn' : 'typed'}`;
}
