import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined';
import { Box, Button, Card, Snackbar } from '@mui/material';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Nothing } from '../../controls/Nothing.tsx';
import { useNow } from '../../controls/now.ts';
import { Trouble } from '../../controls/Trouble.tsx';
import { useMay } from '../../providers/viewer.ts';
import { useScreenKeys } from '../../shell/screen-keys.ts';
import { dayInWords } from '../appointments/day.ts';
import { useDiarySettings } from '../appointments/proposal.ts';
import type { Wish } from '../appointments/wish.ts';
import { Agenda } from './Agenda.tsx';
import type { Column } from './columns.ts';
import { DiaryGrid, type DiaryGridProps } from './DiaryGrid.tsx';
import { DiarySkeleton } from './DiarySkeleton.tsx';
import { DiaryToolbar } from './DiaryToolbar.tsx';
import { useStandings } from './diary-query.ts';
import { FreeTimesBar } from './FreeTimesBar.tsx';
import type { FreeSlot } from './free-times.ts';
import { headingsOf, labelOf } from './headings.ts';
import { PhoneDay } from './PhoneDay.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { RefusedMove } from './RefusedMove.tsx';
import { clinicDays, useDiaryData } from './use-diary-data.ts';
import { type DiaryView, useDiaryView } from './use-diary-view.ts';
import { useFreeTimes } from './use-free-times.ts';
import { useMoves } from './use-moves.ts';
import { clockWords } from './wall.ts';

const BookDialog = lazy(async () => ({ default: (await import('../appointments/BookDialog.tsx')).BookDialog }));
const AppointmentDrawer = lazy(async () => ({ default: (await import('./AppointmentDrawer.tsx')).AppointmentDrawer }));

const UNDO_MS = 8_000;
const HOVER_MINUTES = 30;
/** Narrower, a name is no name any more. */
const LEAST_WIDTH = { day: 136, week: 108 };
/** Asked for at once; more days of clinics are asked for as the view gets smaller. */
const MOST_CLINIC_DAYS = 14;

function useDiaryKeys(view: DiaryView, acts: { book: () => void; find: () => void }) {
  useScreenKeys([
    { keys: ['t'], word: 'Today', press: () => view.show(view.today) },
    { keys: ['['], word: 'The days before', press: () => view.turn(-1) },
    { keys: [']'], word: 'The days after', press: () => view.turn(1) },
    { keys: ['d'], word: 'One day', press: () => view.set({ view: 'day' }) },
    { keys: ['w'], word: 'A week', press: () => view.set({ view: 'week' }) },
    { keys: ['f'], word: 'Free times', press: acts.find },
    { keys: ['n'], word: 'Book, at the time in focus', press: acts.book },
    { keys: ['←', '↑', '→', '↓'], word: 'To the next appointment or free time' },
    { keys: ['m'], word: 'Move the appointment in focus: arrows, Shift for its end, Enter' },
  ]);
}

/** What a press on a free time wishes for. */
function wishAt(column: Column, minute: number, view: DiaryView, slot?: FreeSlot): Wish {
  const who = column.whoId ?? undefined;
  return {
    clinicId: column.clinicId,
    day: column.day,
    time: clockWords(minute),
    practitionerId: view.by === 'practitioner' ? who : slot?.practitionerId,
    roomId: view.by === 'room' ? who : undefined,
  };
}

function Empty({ onBook, mayEdit }: { onBook: () => void; mayEdit: boolean }) {
  return (
    <Card sx={{ flex: '1 1 0' }}>
      <Nothing
        icon={CalendarMonthOutlined}
        title="Nobody works here on these days"
        text="Practitioners with hours, rooms, and everything booked stand here in columns. Hours are set under Settings and on the team page."
        action={mayEdit && <Button onClick={onBook}>Book an appointment</Button>}
      />
    </Card>
  );
}

/** The grid, the list of a phone, or what stands in their place. */
function Days({ view, data, grid }: { view: DiaryView; data: ReturnType<typeof useDiaryData>; grid: DiaryGridProps }) {
  const { columns } = data;
  if (data.trouble) {
    return (
      <Card>
        <Trouble problem={data.trouble} onRetry={data.retry} />
      </Card>
    );
  }
  if (data.loading) return <DiarySkeleton />;
  if (columns.length === 0) return <Empty onBook={() => view.set({ book: '1' })} mayEdit={grid.mayEdit} />;
  if (!view.phone) return <DiaryGrid {...grid} />;
  if (view.view === 'day') return <PhoneDay {...grid} />;
  const { days, today, turn } = view;
  return <Agenda {...{ days, today, columns, turn }} standings={grid.standings} onOpen={grid.onOpen} />;
}

/** The appointment book: days or weeks, by people or rooms, of one clinic or several. */
export function DiaryPage() {
  const now = useNow();
  const mayEdit = useMay()('diary.edit');
  const view = useDiaryView();
  const data = useDiaryData(view);
  const { columns, names, period } = data;
  const clinics = period.clinicIds.length;
  const moves = useMoves(names);
  const times = useFreeTimes(view, period.clinicIds, columns);
  const settings = useDiarySettings();
  const [wish, setWish] = useState<Wish | null>(null);
  const opened = view.params.get('open');
  const open = (id: string | null) => view.set({ open: id });
  const ahead = useMemo(() => clinicDays(columns).slice(0, MOST_CLINIC_DAYS), [columns]);
  const standings = useStandings(ahead);
  const headings = useMemo(() => headingsOf(view, names, clinics, now), [view, names, clinics, now]);
  const label = useMemo(() => labelOf(names, clinics, view.today), [names, clinics, view.today]);
  const book = () => setWish({ day: view.days.includes(view.today) ? undefined : view.days[0] });
  const find = () => times.want(times.wanted ? null : { kind: 'session', minutes: times.usual('session') });
  useDiaryKeys(view, { book: mayEdit ? book : () => undefined, find: mayEdit ? find : () => undefined });
  const grid: DiaryGridProps = {
    ...{ columns, headings, standings, now, mayEdit, by: view.by, labelOf: label },
    grid: settings?.gridMinutes ?? times.grid,
    free: times.free,
    hoverMinutes: times.wanted?.minutes ?? HOVER_MINUTES,
    leastWidth: LEAST_WIDTH[view.view],
    onOpen: open,
    onBook: (column, minute, slot) =>
      setWish({ ...wishAt(column, minute, view, slot), ...(slot && times.wanted ? times.wanted : {}) }),
    onMeant: (entry, meant, grip) => void moves.move(entry, meant, grip),
  };
  const booked = (day: string) => {
    setWish(null);
    if (!view.days.includes(day)) view.show(day);
  };
  return (
    <Box
      sx={{
        ...{ px: { xs: 4, sm: 5, lg: 6 }, pt: { xs: 4, sm: 4 }, display: 'flex', flexDirection: 'column' },
        height: {
          xs: view.view === 'day' ? 'calc(100dvh - 132px)' : 'auto',
          sm: 'calc(100dvh - 132px)',
          md: 'calc(100dvh - 80px)',
        },
        '@media print': { height: 'auto' },
      }}
    >
      <DiaryToolbar
        view={view}
        people={data.people}
        lead={data.loading ? '' : dayInWords(columns.flatMap(({ entries }) => entries.map(({ it }) => it)))}
        mayEdit={mayEdit}
        finding={times.wanted !== null}
        onFind={find}
        onBook={book}
      />
      {times.wanted && (
        <FreeTimesBar
          {...{ wanted: times.wanted, found: times.found, trouble: times.trouble, usual: times.usual }}
          onWant={times.want}
          onClose={() => times.want(null)}
        />
      )}
      <Days view={view} data={data} grid={grid} />
      <PrintSheet columns={columns} standings={standings} clinicOf={names.clinicOf} />
      <Suspense>
        {wish && <BookDialog wish={wish} onClose={() => setWish(null)} onBooked={booked} />}
        {opened && (
          <AppointmentDrawer
            id={opened}
            {...{ nameOf: names.nameOf, roomOf: names.roomOf }}
            onClose={() => open(null)}
            onBookNext={(next) => {
              open(null);
              setWish(next);
            }}
          />
        )}
      </Suspense>
      {moves.refused && (
        <RefusedMove
          refused={moves.refused}
          {...{ zoneOf: names.zoneOf, nameOf: names.nameOf }}
          onClose={moves.drop}
          onMove={(meant, leave) => moves.refused && void moves.move(moves.refused.entry, meant, 'move', leave)}
        />
      )}
      <Snackbar
        open={moves.told !== null}
        message={moves.told?.words}
        autoHideDuration={UNDO_MS}
        onClose={(_, why) => why !== 'clickaway' && moves.forget()}
        action={
          moves.told?.undo && (
            <Button size="small" color="inherit" onClick={moves.told.undo}>
              Undo
            </Button>
          )
        }
      />
    </Box>
  );
}
