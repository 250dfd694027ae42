import { useCallback, useMemo } from 'react';
import { useGetList } from 'react-admin';
import type { StaffMemberPartsFragment } from '../../generated/graphql.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { shortNames } from '../../words/names.ts';
import { type Column, columnsOf, type Hours } from './columns.ts';
import { useDiary } from './diary-query.ts';
import type { Entry } from './entry.ts';
import type { DiaryView } from './use-diary-view.ts';
import type { Choosable } from './WhoChooser.tsx';

const NO_ENTRIES: readonly Entry[] = [];
const NO_HOURS: Hours = { clinics: [], practitioners: [] };

/** How practitioners, rooms and clinics are called. */
function useNames(hours: Hours) {
  const { data: people } = useGetList<StaffMemberPartsFragment>('staffMembers', {
    filter: { practitioner: true },
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 200 },
  });
  const { all } = useClinicScope();
  return useMemo(() => {
    const names = new Map(people?.map(({ id, name }) => [id, name]));
    const rooms = new Map(hours.clinics.flatMap((clinic) => clinic.rooms.map(({ id, name }) => [id, name])));
    const clinics = new Map(all.map((clinic) => [clinic.id, clinic]));
    const short = shortNames(all.map(({ name }) => name));
    const clinicOf = (id: string) => {
      const clinic = clinics.get(id);
      return clinic ? (short.get(clinic.name) ?? clinic.name) : '';
    };
    return {
      nameOf: (id: string) => names.get(id) ?? (people ? 'Former colleague' : ''),
      roomOf: (id: string) => rooms.get(id) ?? '',
      clinicOf,
      zoneOf: (id: string) => clinics.get(id)?.zone ?? 'UTC',
      ready: people !== undefined,
    };
  }, [people, hours, all]);
}

export type Names = ReturnType<typeof useNames>;

/** Those whose columns there are, to choose from. */
function choosable(hours: Hours, by: DiaryView['by'], { nameOf, clinicOf }: Names): Choosable[] {
  if (by === 'practitioner') {
    return hours.practitioners
      .map(({ practitionerId: id }) => ({ id, name: nameOf(id) }))
      .toSorted((a, b) => a.name.localeCompare(b.name));
  }
  const several = hours.clinics.length > 1;
  return hours.clinics.flatMap(({ clinicId, rooms }) =>
    rooms.map(({ id, name }) => ({ id, name: several ? `${name}, ${clinicOf(clinicId)}` : name })),
  );
}

/** Everything the diary shows of its days. */
export function useDiaryData({ days, by, who, cancelled }: DiaryView) {
  const { clinics } = useClinicScope();
  const [firstDay, lastDay] = [days[0] ?? '', days.at(-1) ?? ''];
  const clinicIds = useMemo(() => clinics.map(({ id }) => id), [clinics]);
  const period = useMemo(() => ({ clinicIds, firstDay, lastDay }), [clinicIds, firstDay, lastDay]);
  const asked = useDiary(period);
  const hours = asked.hours.data ?? NO_HOURS;
  const entries = asked.entries.data ?? NO_ENTRIES;
  const names = useNames(hours);
  const { nameOf, ready } = names;
  const columns = useMemo(
    () => (ready ? columnsOf({ by, days, hours, entries, only: who, nameOf, cancelled }) : []),
    [by, days, hours, entries, who, nameOf, cancelled, ready],
  );
  const people = useMemo(() => choosable(hours, by, names), [hours, by, names]);
  const { refetch: refetchHours } = asked.hours;
  const { refetch: refetchEntries } = asked.entries;
  const retry = useCallback(() => void Promise.all([refetchHours(), refetchEntries()]), [refetchHours, refetchEntries]);
  const loading = !ready || asked.hours.isLoading || asked.entries.isLoading;
  const trouble = !(asked.hours.data && asked.entries.data) && (asked.hours.error ?? asked.entries.error);
  return { period, columns, people, names, loading, trouble, retry };
}

/** The clinics and days of columns, each once. */
export const clinicDays = (columns: readonly Column[]): { clinicId: string; day: string }[] => [
  ...new Map(columns.map(({ clinicId, day }) => [`${clinicId} ${day}`, { clinicId, day }])).values(),
];
