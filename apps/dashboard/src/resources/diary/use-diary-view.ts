import { useMediaQuery, useTheme } from '@mui/material';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useNow } from '../../controls/now.ts';
import { useViewer } from '../../providers/viewer.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { dayOf } from '../../words/dates.ts';
import { changed, daysOf, readAddress, turned } from './diary-address.ts';

/** What the address says is shown, completed with what is usual for this person and screen. */
export function useDiaryView() {
  const now = useNow();
  const viewer = useViewer();
  const { clinics } = useClinicScope();
  const theme = useTheme();
  const phone = useMediaQuery(theme.breakpoints.down('sm'), { noSsr: true });
  const [params, setParams] = useSearchParams();
  const own = viewer.role === 'practitioner' && viewer.staffMember.practitioner;
  const mine = own ? viewer.staffMember.id : null;
  const address = useMemo(
    () => readAddress(params, { view: mine !== null ? 'week' : 'day', who: mine === null ? [] : [mine] }),
    [params, mine],
  );
  const today = clinics.map((clinic) => dayOf(now, clinic.zone)).sort()[0] ?? now.toISOString().slice(0, 10);
  const day = address.day ?? today;
  const { view } = address;
  const days = useMemo(() => daysOf(view, day), [view, day]);
  const set = useCallback(
    (changes: Readonly<Record<string, string | null>>) =>
      setParams((before) => changed(before, changes), { replace: true }),
    [setParams],
  );
  const show = (next: string) => set({ day: next === today ? null : next });
  return {
    ...address,
    day,
    days,
    today,
    phone,
    params,
    set,
    show,
    turn: (pages: number) => show(turned(view, day, pages)),
  };
}

export type DiaryView = ReturnType<typeof useDiaryView>;
