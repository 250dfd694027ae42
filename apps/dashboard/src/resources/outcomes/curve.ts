import { scoreRange } from '@stipple/domain/outcomes';
import type { OutcomePartsFragment } from '../../generated/graphql.ts';
import type { Instrument, OutcomeWords } from './instruments.ts';

/** Outcomes that measure alike, oldest first. */
export interface Curve<Row extends OutcomePartsFragment = OutcomePartsFragment> {
  series: string;
  name: string;
  definition: Instrument | undefined;
  outcomes: readonly [Row, ...Row[]];
}

/** One curve for each treatment and measure, those asked last first. */
export function curvesOf<Row extends OutcomePartsFragment & { treatment: { id: string } }>(
  outcomes: readonly Row[],
  words: OutcomeWords,
): Curve<Row>[] {
  const inOrder = outcomes.toSorted((a, b) => a.assessedAt.localeCompare(b.assessedAt));
  const groups = Map.groupBy(inOrder, (outcome) => `${outcome.treatment.id} ${words.series(outcome)}`);
  return [...groups]
    .flatMap(([series, [first, ...rest]]) => {
      if (!first) return [];
      const last = rest.at(-1) ?? first;
      return [
        { series, name: words.name(last), definition: words.definition(last), outcomes: [first, ...rest] as const },
      ];
    })
    .toSorted((a, b) => lastOf(b).assessedAt.localeCompare(lastOf(a).assessedAt)) as Curve<Row>[];
}

export function lastOf<Row extends OutcomePartsFragment>({ outcomes }: Curve<Row>): Row {
  return outcomes.at(-1) ?? outcomes[0];
}

/** How the last score stands to the first: "+4.5, better". Nothing for a single answer or an order without distances. */
export function changeWords({ definition, outcomes }: Curve): string {
  const [first, last] = [outcomes[0], outcomes.at(-1)];
  if (!definition || !last || outcomes.length < 2) return '';
  const change = Number((last.score - first.score).toFixed(2));
  if (change === 0) return 'unchanged';
  const up = change > 0;
  const better = definition.better === 'neither' ? '' : up === (definition.better === 'higher') ? 'better' : 'worse';
  if (definition.scoring === 'ordinal') return better;
  return [`${up ? '+' : '−'}${Math.abs(change)}`, better].filter(Boolean).join(', ');
}

/** The line through the scores on a field of `width` by `height`, top is the most. Times keep their distances. */
export function lineOf({ definition, outcomes }: Curve, width: number, height: number): { x: number; y: number }[] {
  if (!definition) return [];
  const { least, most } = scoreRange(definition);
  const [from, to] = [Date.parse(outcomes[0].assessedAt), Date.parse((outcomes.at(-1) ?? outcomes[0]).assessedAt)];
  return outcomes.map(({ assessedAt, score }) => ({
    x: to === from ? width / 2 : ((Date.parse(assessedAt) - from) / (to - from)) * width,
    y: height - ((score - least) / (most - least)) * height,
  }));
}
