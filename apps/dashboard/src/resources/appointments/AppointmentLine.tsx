import BlockRounded from '@mui/icons-material/BlockRounded';
import ErrorOutlineRounded from '@mui/icons-material/ErrorOutlineRounded';
import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { CourseDots } from '../../controls/CourseDots.tsx';
import { StateChip } from '../../controls/StateChip.tsx';
import { appointmentStates } from '../../controls/states.ts';
import { durationWords, minutesBetween, timeOf } from '../../words/dates.ts';
import { isolated } from '../../words/names.ts';
import { appointmentKindWords, indicationWords, missingWords } from '../../words/terms.ts';
import { stepWords } from '../safety/safety-words.ts';
import { AppointmentActions } from './AppointmentActions.tsx';
import type { Row } from './day.ts';

function Missing({ row }: { row: Row }) {
  return row.missing.map((thing) => (
    <Typography
      key={thing}
      component="span"
      variant="overline"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, color: 'warning.main', '& svg': { fontSize: 14 } }}
    >
      <ErrorOutlineRounded aria-hidden />
      {missingWords[thing]}
    </Typography>
  ));
}

/** The kinds of step a booking still waits for: as much as everybody at the desk may know. */
function NotCleared({ row }: { row: Row }) {
  const { clearance } = row;
  if (!clearance || clearance.cleared) return null;
  const steps = clearance.steps.map((step) => stepWords[step].toLowerCase()).join(', ');
  return (
    <Typography
      component="span"
      variant="overline"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 1,
        color: clearance.blocked ? 'error.main' : 'warning.main',
        '& svg': { fontSize: 14, flexShrink: 0 },
      }}
    >
      {clearance.blocked ? <BlockRounded aria-hidden /> : <ErrorOutlineRounded aria-hidden />}
      {`${clearance.blocked ? 'Blocked' : 'Not cleared'}: ${steps}`}
    </Typography>
  );
}

/** What it is: "Session · Pattern baldness ●●○", and with whom when several work. */
function What({ row, who }: { row: Row; who: boolean }) {
  const { treatment } = row;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        rowGap: 0.5,
        color: 'text.secondary',
      }}
    >
      <span>
        {[
          appointmentKindWords[row.kind],
          treatment && indicationWords[treatment.indication],
          who && isolated(row.practitioner.name),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {treatment && row.kind === 'session' && (
        <CourseDots done={treatment.completedSessions} planned={treatment.plannedSessions} />
      )}
    </Box>
  );
}

/** One appointment of the day: when, who, what is missing, what to do. */
export function AppointmentLine({ row, first, who }: { row: Row; first: boolean; who: boolean }) {
  const { zone } = row.clinic;
  const faded = row.state === 'cancelled' || row.state === 'no_show';
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: {
          xs: '64px minmax(0, 1fr)',
          md: '64px minmax(0, 1fr) 132px 184px',
          lg: '72px minmax(0, 1fr) 184px 184px',
        },
        columnGap: { xs: 3, lg: 5 },
        rowGap: 3,
        alignItems: 'center',
        px: { xs: 4, sm: 6 },
        py: 4,
        borderTop: 1,
        borderColor: 'divider',
        bgcolor: first ? 'action.hover' : undefined,
      }}
    >
      <Box sx={{ alignSelf: { xs: 'start', md: 'center' } }} className="figures">
        <Typography
          component="time"
          dateTime={row.startsAt}
          variant="h3"
          sx={{ display: 'block', textDecoration: faded ? 'line-through' : undefined }}
        >
          {timeOf(row.startsAt, zone)}
        </Typography>
        <Typography variant="caption" color="textSecondary">
          {durationWords(minutesBetween(row.startsAt, row.endsAt))}
        </Typography>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Link
          component={RouterLink}
          to={`/clients/${row.client.id}`}
          variant="h3"
          dir="auto"
          color={faded ? 'textSecondary' : 'textPrimary'}
          sx={{ overflowWrap: 'anywhere' }}
        >
          {row.client.name}
        </Link>
        <What row={row} who={who} />
      </Box>
      <Box
        sx={{
          gridColumn: { xs: 2, md: 'auto' },
          display: 'flex',
          flexDirection: { md: 'column' },
          flexWrap: 'wrap',
          alignItems: { xs: 'center', md: 'flex-start' },
          gap: 1,
        }}
      >
        <StateChip look={appointmentStates[row.state]} />
        <Missing row={row} />
        <NotCleared row={row} />
      </Box>
      <Box sx={{ gridColumn: { xs: 2, md: 'auto' }, justifySelf: { md: 'end' } }} className="no-print">
        <AppointmentActions row={row} first={first} />
      </Box>
    </Box>
  );
}
