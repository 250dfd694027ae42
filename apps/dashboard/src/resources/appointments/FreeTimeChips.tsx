import { Box, Button, Skeleton, Typography } from '@mui/material';
import { whenWords } from '../../words/dates.ts';
import { isolated } from '../../words/names.ts';

/** A time that can be booked, with all that a press on it says. */
export interface Offer {
  readonly key: string;
  readonly startsAt: string;
  readonly zone: string;
  /** "Ada Mensah", and where when there are several clinics. */
  readonly who: string;
  readonly take: () => void;
}

/** Free times as buttons, one press each. */
export function FreeTimeChips({
  title,
  offers,
  loading = false,
  none,
}: {
  title: string;
  offers: readonly Offer[];
  loading?: boolean;
  none: string;
}) {
  const now = new Date();
  return (
    <Box role="group" aria-label={title}>
      <Typography variant="subtitle2" sx={{ mb: 1.5 }}>
        {title}
      </Typography>
      {loading && <Skeleton variant="rounded" height={56} aria-label="Looking for free times" />}
      {!loading && offers.length === 0 && <Typography color="textSecondary">{none}</Typography>}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 164px), 1fr))' }}>
        {offers.map(({ key, startsAt, zone, who, take }) => (
          <Button
            key={key}
            variant="outlined"
            onClick={take}
            sx={{ display: 'block', textAlign: 'left', whiteSpace: 'normal', lineHeight: '18px', py: 2 }}
          >
            <Box component="span" className="figures" sx={{ display: 'block', fontWeight: 600 }}>
              {whenWords(startsAt, zone, now)}
            </Box>
            <Box component="span" sx={{ display: 'block', typography: 'caption', color: 'text.secondary' }}>
              {isolated(who)}
            </Box>
          </Button>
        ))}
      </Box>
    </Box>
  );
}
