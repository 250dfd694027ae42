import ErrorOutlineRounded from '@mui/icons-material/ErrorOutlineRounded';
import { Box, Card, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useNow } from '../../controls/now.ts';
import { timeOf } from '../../words/dates.ts';
import { counted } from '../../words/numbers.ts';
import { type ClinicDay, dayInWords, type Row } from './day.ts';

/** "Next 10:30 Ada Mensah", or how the day ended. */
function nextWords(rows: readonly Row[], now: string, zone: string): string {
  const next = rows.find((row) => row.startsAt > now && (row.state === 'booked' || row.state === 'confirmed'));
  return next ? `Next at ${timeOf(next.startsAt, zone)}: ${next.client.name}` : 'Nobody else expected';
}

/** A clinic's day in three lines, for those who look after many; opens that clinic's day. */
export function ClinicTile({ day, to, name }: { day: ClinicDay; to: string; name: string }) {
  const now = useNow().toISOString();
  const { zone } = day.clinic;
  const open = day.rows.filter((row) => row.missing.length > 0).length;
  return (
    <Card sx={{ position: 'relative', p: 5, '&:hover': { borderColor: 'edge' } }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2 }}>
        <Typography variant="h3" component="h2" noWrap sx={{ flex: 1 }}>
          <Link
            component={RouterLink}
            to={to}
            color="inherit"
            title={day.clinic.name}
            sx={{ fontWeight: 'inherit', '&::after': { content: '""', position: 'absolute', inset: 0 } }}
          >
            {name}
          </Link>
        </Typography>
        <Typography
          variant="caption"
          color="textSecondary"
          className="figures"
          noWrap
        >{`${timeOf(now, zone)} there`}</Typography>
      </Box>
      <Typography sx={{ mt: 2 }}>{dayInWords(day.rows)}</Typography>
      <Typography color="textSecondary" noWrap>
        {nextWords(day.rows, now, zone)}
      </Typography>
      {open > 0 && (
        <Typography
          variant="overline"
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            mt: 2,
            color: 'warning.main',
            '& svg': { fontSize: 14 },
          }}
        >
          <ErrorOutlineRounded aria-hidden />
          {`${counted(open, 'appointment')} with something missing`}
        </Typography>
      )}
    </Card>
  );
}
