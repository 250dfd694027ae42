import EventBusyRounded from '@mui/icons-material/EventBusyRounded';
import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { Section } from '../../controls/Section.tsx';
import { StateChip } from '../../controls/StateChip.tsx';
import { When } from '../../controls/When.tsx';
import type { MisfitReason } from '../../generated/graphql.ts';
import { dayOf } from '../../words/dates.ts';
import { counted } from '../../words/numbers.ts';
import { appointmentKindWords } from '../../words/terms.ts';
import type { Misfits } from './hours-query.ts';

const reasons: Record<MisfitReason, { word: string; meaning: string }> = {
  closed: { word: 'Clinic closed', meaning: 'The clinic is not open for the whole appointment' },
  away: { word: 'Away', meaning: 'The practitioner has time off' },
  outside_hours: { word: 'Outside hours', meaning: 'The practitioner does not work there then' },
  room_closed: { word: 'Room closed', meaning: 'The room is no longer used' },
};

/** Where the booking is moved: its day in the diary. */
const toDiary = ({ startsAt, clinic }: Misfits[number]) =>
  `/diary?view=day&by=practitioner&day=${dayOf(startsAt, clinic?.zone ?? 'UTC')}&clinics=${clinic?.id ?? ''}`;

const most = 20;

/** Bookings that no longer fit the hours, while there are any: they stand until somebody moves them. */
export function MisfitList({ misfits }: { misfits: Misfits | undefined }) {
  if (!misfits || misfits.length === 0) return null;
  return (
    <Section title="Bookings that no longer fit" note={counted(misfits.length, 'booking')} padded={false}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {misfits.slice(0, most).map((misfit) => (
          <Box
            component="li"
            key={misfit.appointmentId}
            sx={{
              ...{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, px: { xs: 4, sm: 6 }, py: 3 },
              '& + &': { borderTop: 1, borderColor: 'divider' },
            }}
          >
            <Box sx={{ flex: '1 1 220px' }}>
              <Typography variant="subtitle2">{misfit.client?.name}</Typography>
              <Typography color="textSecondary">
                {`${appointmentKindWords[misfit.kind]} with ${misfit.practitioner?.name ?? ''} · `}
                <When at={misfit.startsAt} zone={misfit.clinic?.zone ?? 'UTC'} />
              </Typography>
            </Box>
            <StateChip look={{ ...reasons[misfit.why], tone: 'warning', icon: EventBusyRounded }} />
            <Link component={RouterLink} to={toDiary(misfit)}>
              Open the day
            </Link>
          </Box>
        ))}
      </Box>
      {misfits.length > most && (
        <Typography color="textSecondary" sx={{ px: { xs: 4, sm: 6 }, pb: 4 }}>
          {`And ${counted(misfits.length - most, 'more booking', 'more bookings')} later.`}
        </Typography>
      )}
    </Section>
  );
}
