import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AppointmentKind } from '../../generated/graphql.ts';
import { appointmentKindWords } from '../../words/terms.ts';
import { useDiarySettings } from '../appointments/proposal.ts';
import type { Column } from './columns.ts';
import { freeSlotsQuery } from './diary-query.ts';
import type { Wanted } from './FreeTimesBar.tsx';
import { type FreeStretch, freeByColumn } from './free-times.ts';
import type { DiaryView } from './use-diary-view.ts';

const MOST = 5_000;
const NONE: ReadonlyMap<string, FreeStretch[]> = new Map();
const USUAL_GRID = 15;

/** What "Free times" looks for, kept in the address, and where it is found. */
export function useFreeTimes(view: DiaryView, clinicIds: string[], columns: readonly Column[]) {
  const settings = useDiarySettings();
  const grid = settings?.gridMinutes ?? USUAL_GRID;
  const usual = (kind: AppointmentKind) => settings?.kinds.find((each) => each.kind === kind)?.minutes ?? 60;
  const kind = view.params.get('free');
  const minutes = Number(view.params.get('minutes'));
  const wanted: Wanted | null =
    kind !== null && kind in appointmentKindWords
      ? {
          kind: kind as AppointmentKind,
          minutes: minutes >= 5 && minutes <= 420 ? minutes : usual(kind as AppointmentKind),
        }
      : null;
  const [first = '', last = ''] = [view.days[0], view.days.at(-1)];
  const firstDay = first < view.today ? view.today : first;
  const people = view.by === 'practitioner' && view.who.length > 0 ? [...view.who] : null;
  const asked = wanted !== null && firstDay <= last;
  const { data, isLoading, error } = useQuery(
    freeSlotsQuery(
      asked ? { clinicIds, practitionerIds: people, ...wanted, firstDay, lastDay: last, most: MOST } : null,
    ),
  );
  const free = useMemo(
    () => (data ? freeByColumn(data, columns, view.by, grid) : NONE),
    [data, columns, view.by, grid],
  );
  const want = (next: Wanted | null) =>
    view.set({ free: next?.kind ?? null, minutes: next ? String(next.minutes) : null });
  const found = wanted === null || isLoading ? undefined : (data?.length ?? 0);
  return { wanted, want, usual, grid, free, found, trouble: error !== null };
}
