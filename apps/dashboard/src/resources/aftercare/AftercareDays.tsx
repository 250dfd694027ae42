import CallOutlined from '@mui/icons-material/CallOutlined';
import EventAvailableOutlined from '@mui/icons-material/EventAvailableOutlined';
import { Box, Typography } from '@mui/material';
import { type AftercareProtocol, aftercareDays } from '@stipple/domain/aftercare';
import { dayAndMonth, daysBetween } from '../../words/dates.ts';

type Days = ReturnType<typeof aftercareDays>[number];

/** "Day 3 to 5", "From day 43". */
export function dayNumbers(from: number, to: number | null): string {
  if (to === null) return `From day ${from}`;
  return from === to ? `Day ${from}` : `Day ${from} to ${to}`;
}

function dates({ from, to }: Days): string {
  if (to === null) return `From ${dayAndMonth(from)}`;
  return from === to ? dayAndMonth(from) : `${dayAndMonth(from)} – ${dayAndMonth(to)}`;
}

function Milestone({ on, words }: { on: string; words: string }) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 2,
        alignItems: 'flex-start',
        color: 'primary.main',
        '& svg': { fontSize: 18, mt: '1px' },
      }}
    >
      <EventAvailableOutlined aria-hidden />
      <span>
        <strong>{dayAndMonth(on)}</strong>
        {`: ${words}`}
      </span>
    </Box>
  );
}

function Part({ part, now, heading }: { part: Days; now: boolean; heading: 'h2' | 'h3' }) {
  return (
    <Box
      component="li"
      aria-current={now ? 'date' : undefined}
      sx={{
        position: 'relative',
        pl: 6,
        pb: 6,
        breakInside: 'avoid',
        borderLeft: 2,
        borderColor: 'divider',
        '&:last-child': { borderColor: 'transparent', pb: 0 },
        '&::before': {
          content: '""',
          position: 'absolute',
          left: -9,
          top: 3,
          width: 16,
          height: 16,
          borderRadius: '50%',
          border: 2,
          borderColor: now ? 'primary.main' : 'edge',
          bgcolor: now ? 'primary.main' : 'background.paper',
        },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 3 }}>
        <Typography variant="h3" component={heading}>
          {dates(part)}
        </Typography>
        <Typography component="span" color="textSecondary">
          {now ? `${dayNumbers(part.fromDay, part.toDay)} · now` : dayNumbers(part.fromDay, part.toDay)}
        </Typography>
      </Box>
      <Typography variant="subtitle1" sx={{ mt: 1, maxWidth: '60ch' }}>
        {part.happens}
      </Typography>
      <Box
        component="ul"
        sx={{ m: 0, mt: 2, pl: 5, display: 'grid', gap: 1, typography: 'subtitle1', maxWidth: '60ch' }}
      >
        {part.advice.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Box>
      {part.milestones.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 3, p: 0, display: 'grid', gap: 1 }}>
          {part.milestones.map((milestone) => (
            <Milestone key={`${milestone.on} ${milestone.words}`} {...milestone} />
          ))}
        </Box>
      )}
    </Box>
  );
}

interface AftercareDaysProps {
  protocol: AftercareProtocol;
  /** Day of the session in the clinic's zone. */
  day: string;
  /** Today there; marks the part the client is in. */
  today?: string;
  /** One level below what it stands under. */
  heading?: 'h2' | 'h3';
}

/** The client's days after a session with their dates, to be read on a phone, a tablet or paper. */
export function AftercareDays({ protocol, day, today, heading = 'h3' }: AftercareDaysProps) {
  const since = today === undefined ? Number.NaN : daysBetween(day, today);
  return (
    <Box sx={{ display: 'grid', gap: 6, maxWidth: 640 }}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, pl: 2 }}>
        {aftercareDays(protocol, day).map((part) => (
          <Part
            key={part.fromDay}
            part={part}
            heading={heading}
            now={since >= part.fromDay && (part.toDay === null || since <= part.toDay)}
          />
        ))}
      </Box>
      <Box
        sx={{
          display: 'flex',
          gap: 3,
          p: 4,
          borderRadius: 3,
          border: 1,
          borderColor: 'warning.main',
          bgcolor: 'warning.soft',
          breakInside: 'avoid',
        }}
      >
        <CallOutlined aria-hidden sx={{ color: 'warning.main' }} />
        <Typography variant="subtitle1" sx={{ maxWidth: '60ch' }}>
          {protocol.alarm}
        </Typography>
      </Box>
    </Box>
  );
}
