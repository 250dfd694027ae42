import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import EventAvailableOutlined from '@mui/icons-material/EventAvailableOutlined';
import { Box, Button, Card, IconButton, Skeleton, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useGetList } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useClinicWords } from '../../controls/ClinicWord.tsx';
import { column } from '../../controls/layout.ts';
import { Nothing } from '../../controls/Nothing.tsx';
import { useNow } from '../../controls/now.ts';
import { Page } from '../../controls/Page.tsx';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { useMay, useViewer } from '../../providers/viewer.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { addDays, dayAndMonth, dayOf, dayWords, timeOf } from '../../words/dates.ts';
import { FreedTimes } from '../waitlist/FreedTimes.tsx';
import { AppointmentLine } from './AppointmentLine.tsx';
import { ClinicTile } from './ClinicTile.tsx';
import { byClinic, type ClinicDay, dayInWords, firstToDo, type Row } from './day.ts';
import { wishIn, wishNames } from './wish.ts';

const BookDialog = lazy(async () => ({ default: (await import('./BookDialog.tsx')).BookDialog }));

const MOST_ROWS = 200;
/** With more clinics than this, each is a tile that opens. */
const MOST_OPEN = 3;

/** The day asked for in the address, else each clinic's own today: around midnight these differ between zones. */
function useDay() {
  const now = useNow();
  const { clinics } = useClinicScope();
  const [params, setParams] = useSearchParams();
  const asked = params.get('day');
  const todays = clinics.map((clinic) => dayOf(now, clinic.zone)).sort();
  const today = todays[0] ?? now.toISOString().slice(0, 10);
  const day = asked ?? today;
  return {
    day,
    today,
    isToday: day === today,
    from: asked ?? today,
    to: asked ?? todays.at(-1) ?? today,
    dayIn: (zone: string) => asked ?? dayOf(now, zone),
    show: (next: string) =>
      setParams((before) => change(before, 'day', next === today ? null : next), { replace: true }),
  };
}

function change(params: URLSearchParams, name: string, value: string | null): URLSearchParams {
  const next = new URLSearchParams(params);
  if (value === null) next.delete(name);
  else next.set(name, value);
  return next;
}

function DaySteps({ day, today, show }: { day: string; today: string; show: (day: string) => void }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <IconButton aria-label="Day before" onClick={() => show(addDays(day, -1))}>
        <ChevronLeft />
      </IconButton>
      {day !== today && (
        <Button variant="text" onClick={() => show(today)}>
          Back to today
        </Button>
      )}
      <IconButton aria-label="Next day" onClick={() => show(addDays(day, 1))}>
        <ChevronRight />
      </IconButton>
    </Box>
  );
}

/** Mine or everyone's: for those who work with clients themselves and may see the others' day too. */
function useWho() {
  const viewer = useViewer();
  const [params, setParams] = useSearchParams();
  const practises = viewer.staffMember.practitioner;
  const usual = viewer.role === 'practitioner' ? 'mine' : 'all';
  const who = practises ? (params.get('who') ?? usual) : 'all';
  const toggle = practises && (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={who}
      aria-label="Whose appointments"
      onChange={(_, next: string | null) =>
        next && setParams((before) => change(before, 'who', next === usual ? null : next), { replace: true })
      }
    >
      <ToggleButton value="mine">Mine</ToggleButton>
      <ToggleButton value="all">Everyone’s</ToggleButton>
    </ToggleButtonGroup>
  );
  return { toggle, practitionerId: who === 'mine' ? viewer.staffMember.id : undefined };
}

function LoadingDay() {
  return (
    <Card role="status" aria-label="Loading the day" sx={{ p: 6, display: 'grid', gap: 6 }}>
      {[0, 1, 2, 3].map((line) => (
        <Box key={line} sx={{ display: 'flex', gap: 5, alignItems: 'center' }}>
          <Skeleton variant="rounded" width={56} height={40} />
          <Box sx={{ flex: 1 }}>
            <Skeleton variant="text" width="40%" />
            <Skeleton variant="text" width="25%" />
          </Box>
          <Skeleton variant="rounded" width={120} height={36} />
        </Box>
      ))}
    </Card>
  );
}

function ClinicCard({ day, first, who }: { day: ClinicDay; first: Row | undefined; who: boolean }) {
  const now = useNow();
  return (
    <Section
      title={day.clinic.name}
      note={`${timeOf(now.toISOString(), day.clinic.zone)} there · ${dayInWords(day.rows)}`}
      padded={false}
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, '& > li:first-of-type': { borderTop: 0 } }}>
        {day.rows.map((row) => (
          <AppointmentLine key={row.id} row={row} first={row.id === first?.id} who={who} />
        ))}
      </Box>
    </Section>
  );
}

/** The day at the clinics: who comes when, what is missing, what to do next. */
export function TodayPage() {
  const may = useMay();
  const { day, today, isToday, from, to, dayIn, show } = useDay();
  const { ids } = useClinicScope();
  const { toggle, practitionerId } = useWho();
  const [params, setParams] = useSearchParams();
  const filter = { clinicIds: ids.length > 0 ? ids : undefined, practitionerId, fromDay: from, toDay: to };
  const { data, error, refetch } = useGetList<Row>('appointments', {
    filter,
    sort: { field: 'startsAt', order: 'ASC' },
    pagination: { page: 1, perPage: MOST_ROWS },
  });
  const days = byClinic(data ?? [], dayIn);
  const rows = days.flatMap((each) => each.rows);
  const clinicWords = useClinicWords();
  const first =
    isToday && days.length <= MOST_OPEN
      ? firstToDo(rows, { log: may('sessions.log'), desk: may('diary.edit') })
      : undefined;
  const book = () => setParams((before) => change(before, 'book', '1'), { replace: true });
  const closeBooking = (booked?: string) =>
    setParams(
      (before) => {
        const after = wishNames.reduce((params, name) => change(params, name, null), before);
        return booked ? change(after, 'day', booked === today ? null : booked) : after;
      },
      { replace: true },
    );
  const bookButton = may('diary.edit') && (
    <Button variant={first ? 'outlined' : 'contained'} startIcon={<EventAvailableOutlined />} onClick={book}>
      Book appointment
    </Button>
  );
  return (
    <Page
      title={isToday ? 'Today' : dayWords(day, today)}
      lead={[dayAndMonth(day), data && dayInWords(rows)].filter(Boolean).join(' · ')}
      actions={
        <>
          {toggle}
          <DaySteps day={day} today={today} show={show} />
          {data && days.length === 0 ? null : bookButton}
        </>
      }
    >
      {error && !data ? (
        <Card>
          <Trouble problem={error} onRetry={() => void refetch()} />
        </Card>
      ) : (
        !data && <LoadingDay />
      )}
      {data && days.length === 0 && (
        <Card>
          <Nothing
            icon={EventAvailableOutlined}
            title={practitionerId ? 'No appointments of yours' : 'No appointments'}
            text="Booked appointments of this day stand here, each with what is still missing and what to do next."
            action={bookButton}
          />
        </Card>
      )}
      {days.length > MOST_OPEN ? (
        <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))' }}>
          {days.map((each) => (
            <ClinicTile
              key={each.clinic.id}
              day={each}
              name={clinicWords(each.clinic)}
              to={`?${change(params, 'clinics', each.clinic.id)}`}
            />
          ))}
        </Box>
      ) : (
        <Box sx={column}>
          {days.map((each) => (
            <ClinicCard key={each.clinic.id} day={each} first={first} who={!practitionerId} />
          ))}
        </Box>
      )}
      {isToday && may('waitlist.read') && (
        <Box sx={{ mt: 6 }}>
          <FreedTimes clinicIds={ids} />
        </Box>
      )}
      {params.get('book') && (
        <Suspense>
          <BookDialog
            wish={{ ...wishIn(params), ...(isToday ? {} : { day }) }}
            onClose={() => closeBooking()}
            onBooked={closeBooking}
          />
        </Suspense>
      )}
    </Page>
  );
}
