import type { Finding } from '../problems/index.ts';
import { isBuiltIn } from './built-in.ts';
import type { InstrumentContent, InstrumentDefinition, InstrumentItem } from './instrument.ts';
import { scoreRange } from './scoring.ts';

const mostSteps = 1000;

/** Why a definition cannot be used as written; empty when it can. */
export function findInDefinition(definition: Omit<InstrumentDefinition, 'version'>): Finding[] {
  const taken: Finding[] = isBuiltIn(definition.key) ? [{ code: 'INSTRUMENT.KEY_TAKEN', field: 'key' }] : [];
  const inItems = definition.items.flatMap((item, index) =>
    findInItem(item, definition).map((found) => ({ ...found, field: `items.${index}.${found.field}` })),
  );
  // Scores can only be judged once the items make sense.
  const inScores = inItems.length === 0 ? findInBandings(definition) : [];
  return [...taken, ...findInItems(definition), ...inItems, ...inScores];
}

function findInItems({ items, scoring }: InstrumentContent): Finding[] {
  const one = scoring === 'single' || scoring === 'ordinal';
  const findings: Finding[] = one && items.length > 1 ? [{ code: 'INSTRUMENT.ONE_ITEM', field: 'scoring' }] : [];
  const seen = new Set<string>();
  items.forEach(({ key }, index) => {
    if (seen.has(key)) findings.push({ code: 'INSTRUMENT.ITEM_TWICE', field: `items.${index}.key` });
    seen.add(key);
  });
  return findings;
}

function findInItem(item: InstrumentItem, { scoring }: InstrumentContent): Finding[] {
  const { least, most, step, weight, anchors, choices } = item;
  if (most <= least) return [{ code: 'INSTRUMENT.RANGE_TURNED_AROUND', field: 'most' }];
  if (!isWhole((most - least) / step)) return [{ code: 'INSTRUMENT.STEP_DOES_NOT_FIT', field: 'step' }];
  if ((most - least) / step > mostSteps)
    return [{ code: 'INSTRUMENT.TOO_MANY_STEPS', field: 'step', params: { most: mostSteps } }];
  const findings = anchors.flatMap(({ value }, index): Finding[] =>
    isOnScale(item, value) ? [] : [{ code: 'INSTRUMENT.ANCHOR_OUTSIDE', field: `anchors.${index}.value` }],
  );
  if (scoring === 'weighted_sum' && weight === null)
    findings.push({ code: 'INSTRUMENT.WEIGHT_MISSING', field: 'weight' });
  const named = new Set(anchors.map(({ value }) => value)).size;
  if ((choices || scoring === 'ordinal') && (!choices || named < 2 || named !== anchors.length))
    findings.push({ code: 'INSTRUMENT.CHOICES_MISSING', field: 'anchors' });
  return findings;
}

function findInBandings(definition: InstrumentContent): Finding[] {
  const { least, most } = scoreRange(definition);
  return definition.bandings.flatMap(({ bands }, banding) =>
    bands.flatMap(({ from }, index): Finding[] => {
      const field = `bandings.${banding}.bands.${index}.from`;
      if (from < least || from > most) return [{ code: 'INSTRUMENT.BAND_OUTSIDE', field, params: { least, most } }];
      const before = bands[index - 1];
      return before && from <= before.from ? [{ code: 'INSTRUMENT.BANDS_NOT_IN_ORDER', field }] : [];
    }),
  );
}

/** True for a value that steps of this item lead to. */
export function isOnScale(
  { least, most, step }: Pick<InstrumentItem, 'least' | 'most' | 'step'>,
  value: number,
): boolean {
  return value >= least && value <= most && isWhole((value - least) / step);
}

/** Whole but for what binary fractions lose: 0.3 / 0.1 is three. */
function isWhole(n: number): boolean {
  return Math.abs(n - Math.round(n)) < 1e-9;
}
