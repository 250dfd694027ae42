import { keepPreviousData, type QueryClient, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  DiaryEntriesDocument,
  type DiaryEntriesQuery,
  DiaryHoursDocument,
  DiaryStandingDocument,
  FreeSlotsDocument,
  type FreeSlotsQueryVariables,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import type { Entry } from './entry.ts';
import type { Standing } from './entry-words.ts';

interface Period {
  readonly clinicIds: string[];
  readonly firstDay: string;
  readonly lastDay: string;
}

const ENTRIES = ['diary', 'entries'];

/** When the clinics are open and who works, and what is booked; the last answer stays until the next is there. */
export function useDiary(period: Period) {
  const hours = useQuery({
    queryKey: ['diary', 'hours', period],
    queryFn: async () => (await graphql(DiaryHoursDocument, period)).diaryHours,
    placeholderData: keepPreviousData,
  });
  const entries = useQuery({
    queryKey: [...ENTRIES, period],
    queryFn: async () => (await graphql(DiaryEntriesDocument, period)).diaryEntries,
    placeholderData: keepPreviousData,
  });
  return { hours, entries };
}

/** Shows an entry changed at once, before the API has answered. */
export function patchEntry(client: QueryClient, id: string, change: Partial<Entry>): void {
  client.setQueriesData<DiaryEntriesQuery['diaryEntries']>({ queryKey: ENTRIES }, (entries) =>
    entries?.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)),
  );
}

/** Most rows of a page. */
const MOST = 200;

/** What bookings still wait for, asked by clinic and day as they come in sight. */
export function useStandings(days: readonly { clinicId: string; day: string }[]): ReadonlyMap<string, Standing> {
  const answers = useQueries({
    queries: days.map(({ clinicId, day }) => ({
      queryKey: ['appointments', 'standing', clinicId, day],
      queryFn: async () =>
        (await graphql(DiaryStandingDocument, { clinicIds: [clinicId], day, size: MOST })).appointments.items,
    })),
  });
  const rows = answers.flatMap(({ data }) => data ?? []);
  const key = answers.map(({ dataUpdatedAt }) => dataUpdatedAt).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are new only when an answer is.
  return useMemo(
    () =>
      new Map(
        rows.map(({ id, missing, clearance }) => [
          id,
          { missing, steps: clearance?.steps ?? [], blocked: clearance?.blocked ?? false },
        ]),
      ),
    [key, days],
  );
}

/** Times that can be booked. */
export const freeSlotsQuery = (input: FreeSlotsQueryVariables['input'] | null) => ({
  queryKey: ['diary', 'free', input],
  queryFn: async () => (input ? (await graphql(FreeSlotsDocument, { input })).freeSlots : []),
  enabled: input !== null,
});
