import type { Lot } from '@stipple/domain/stock';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { HouseMixesToUseDocument, type LogLotFragment, LotsToUseDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import type { LotShelf } from './editor.ts';
import type { LogRecord } from './log-server.ts';

type Filter = { clinicIds?: string[]; usableOn?: string; search?: string; ids?: string[] };

/** Lots that fit a filter; the first word of the key is the topic by which live updates refresh them. */
export const lotsQuery = (filter: Filter) => ({
  queryKey: ['lots', 'to-use', filter],
  queryFn: async () => (await graphql(LotsToUseDocument, { filter })).lots.items,
});

/** "Kirkstall Ink, shade 4" */
export const pigmentWords = ({
  product,
}: {
  readonly product: { readonly brand: string; readonly shade: string };
}): string => `${product.brand} ${product.shade}`;

const lotOf = (row: LogLotFragment): Lot => ({ ...row, productId: row.product.id, clinicId: row.clinic.id });

/** Mixes of the house that may be used on a day, of every clinic of the chain. */
export const houseMixesQuery = (day: string) => ({
  queryKey: ['mixes', 'house', 'to-use', day],
  queryFn: async () => (await graphql(HouseMixesToUseDocument, { day })).houseMixes,
});

/**
 * The lots a log may choose from, and those it names already.
 *
 * @param day the day of the session at the clinic
 */
export function useLots(
  clinicId: string,
  day: string,
  record: LogRecord | undefined,
  named: readonly string[],
): LotShelf {
  const { data: usable = [], isPending } = useQuery(lotsQuery({ clinicIds: [clinicId], usableOn: day }));
  const known = useMemo(() => {
    const inMixes = record?.mixes.flatMap(({ parts }) => parts.flatMap(({ lot }) => lot ?? [])) ?? [];
    return new Map([...inMixes, ...usable].map((row) => [row.id, row]));
  }, [record, usable]);
  const unknown = named.filter((id) => !known.has(id));
  // A lot of a draft from this device that is neither usable any more nor saved yet.
  const { data: rest = [] } = useQuery({ ...lotsQuery({ ids: unknown }), enabled: unknown.length > 0 && !isPending });
  return useMemo(() => {
    const rows = new Map([...known, ...rest.map((row) => [row.id, row] as const)]);
    const lots = new Map([...rows].map(([id, row]) => [id, lotOf(row)]));
    return { usable, rows, lots, loading: isPending };
  }, [known, rest, usable, isPending]);
}
