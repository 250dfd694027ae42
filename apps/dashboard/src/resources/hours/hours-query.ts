import { useQuery } from '@tanstack/react-query';
import {
  BookingMisfitsDocument,
  ClinicHoursDocument,
  DiarySettingsDocument,
  PractitionerHoursDocument,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { addDays } from '../../words/dates.ts';

/** What one clinic has said of its hours; null when there is no such clinic in reach. */
export function useClinicHours(clinicId: string) {
  return useQuery({
    queryKey: ['hours', 'clinic', clinicId],
    queryFn: async () => (await graphql(ClinicHoursDocument, { clinicIds: [clinicId] })).clinicHours[0] ?? null,
  });
}

/** Days back and ahead that a person's page shows. */
const shown = { back: 14, ahead: 400 };

export function usePractitionerHours(practitionerId: string, today: string) {
  return useQuery({
    queryKey: ['hours', 'practitioner', practitionerId, today],
    queryFn: async () => {
      const days = { firstDay: addDays(today, -shown.back), lastDay: addDays(today, shown.ahead) };
      return (await graphql(PractitionerHoursDocument, { practitionerId, ...days })).practitionerHours;
    },
  });
}

interface Whose {
  clinicIds?: string[];
  practitionerIds?: string[];
}

export function useMisfits(whose: Whose) {
  return useQuery({
    queryKey: ['diary', 'misfits', whose],
    queryFn: async () => (await graphql(BookingMisfitsDocument, whose)).bookingMisfits,
  });
}

export const diarySettings = {
  queryKey: ['hours', 'settings'],
  queryFn: async () => (await graphql(DiarySettingsDocument, {})).diarySettings,
};

export type Misfits = NonNullable<ReturnType<typeof useMisfits>['data']>;
export type ClinicHoursAnswer = NonNullable<ReturnType<typeof useClinicHours>['data']>;
export type PractitionerHoursAnswer = NonNullable<ReturnType<typeof usePractitionerHours>['data']>;

export function refreshHours(): void {
  refreshTopics(queryClient, ['hours', 'diary', 'appointments']);
}

/** "Saved. 2 bookings no longer fit." */
export function savedWords(done: string, misfits: readonly unknown[]): string {
  if (misfits.length === 0) return `${done}.`;
  const many = misfits.length === 1 ? '1 booking no longer fits' : `${misfits.length} bookings no longer fit`;
  return `${done}. ${many}: see below.`;
}
