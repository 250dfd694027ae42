import { bandsOf, comparableSince, type InstrumentDefinition, scoreRange } from '@stipple/domain/outcomes';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { InstrumentListDocument, type InstrumentPartsFragment } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { useMay } from '../../providers/viewer.ts';

export type Instrument = InstrumentPartsFragment;

export const instrumentsQuery = {
  queryKey: ['instruments'],
  queryFn: async (): Promise<readonly Instrument[]> => (await graphql(InstrumentListDocument, {})).instruments,
};

/** Every published version of every instrument, for those who may read the record. */
export const useInstruments = () => useQuery({ ...instrumentsQuery, enabled: useMay()('record.read') });

/** The newest version of each, in the order of the list: what may be asked now. */
export function newestOf(instruments: readonly Instrument[]): Instrument[] {
  const newest = new Map<string, Instrument>();
  for (const each of instruments) if (each.version >= (newest.get(each.key)?.version ?? 0)) newest.set(each.key, each);
  return [...newest.values()];
}

/** A score as it is read: "7.5", "12 of 13", "III vertex". */
export function scoreWordsOf(definition: InstrumentDefinition, score: number): string {
  const bands = bandsOf(definition, score);
  if (definition.scoring === 'ordinal') return bands[0] ?? String(score);
  const { most } = scoreRange(definition);
  const said = `${Number(score.toFixed(2))} of ${most}`;
  return bands.length === 0 ? said : `${said} (${bands.map((band) => band.split(',')[0]).join(', ')})`;
}

interface Scored {
  readonly instrument: string;
  readonly instrumentVersion: number;
  readonly score: number;
}

export interface OutcomeWords {
  /** The instrument's name as of that version. */
  name: (outcome: Scored) => string;
  score: (outcome: Scored) => string;
  definition: (outcome: Scored) => Instrument | undefined;
  /** Outcomes of the same series may stand in one curve: same instrument, same measure. */
  series: (outcome: Scored) => string;
}

/** Words for outcomes; until the instruments are there, the bare numbers. */
export function wordsFor(instruments: readonly Instrument[]): OutcomeWords {
  const versions = Map.groupBy(instruments, ({ key }) => key);
  const definition = ({ instrument, instrumentVersion }: Scored) =>
    versions.get(instrument)?.find(({ version }) => version === instrumentVersion);
  return {
    definition,
    name: (outcome) => definition(outcome)?.name ?? outcome.instrument.replaceAll('_', ' '),
    score: (outcome) => {
      const found = definition(outcome);
      return found ? scoreWordsOf(found, outcome.score) : String(outcome.score);
    },
    series: ({ instrument, instrumentVersion }) =>
      `${instrument} ${comparableSince(versions.get(instrument) ?? [], instrumentVersion)}`,
  };
}

export function useOutcomeWords(): OutcomeWords {
  const { data } = useInstruments();
  return useMemo(() => wordsFor(data ?? []), [data]);
}
