import { keepPreviousData } from '@tanstack/react-query';
import { useGetList } from 'react-admin';
import type { ListAddress } from './list-address.ts';

export const PAGE_SIZE = 25;

/** One page of a list as it is asked for, kept on screen while the next one comes. */
export interface Rows<Row> {
  rows: Row[] | undefined;
  total: number;
  problem: unknown;
  /** The rows shown belong to the page or filter before. */
  waiting: boolean;
  retry: () => void;
}

/** The rows of a resource that the address asks for. `filter` is the API's own; undefined entries are not sent. */
export function useRows<Row extends { id: string }>(
  resource: string,
  filter: Record<string, unknown>,
  address: ListAddress,
): Rows<Row> {
  const answer = useGetList<Row>(
    resource,
    { filter, sort: address.sort, pagination: { page: address.page, perPage: PAGE_SIZE } },
    { placeholderData: keepPreviousData },
  );
  return {
    rows: answer.data,
    total: answer.total ?? 0,
    problem: answer.error,
    waiting: answer.isPlaceholderData,
    retry: () => void answer.refetch(),
  };
}
