import { Box } from '@mui/material';
import { useNow } from '../../controls/now.ts';
import { Day } from '../../controls/When.tsx';
import { daysAwayWords } from '../../words/dates.ts';

/** A due day with how far it is: past ones in amber, and said so in words. */
export function DueDay({ day }: { day: string | null }) {
  const today = useNow().toISOString().slice(0, 10);
  if (!day) return 'Not yet known';
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      <Box component="span" sx={{ color: 'text.primary' }}>
        <Day day={day} />
      </Box>
      <Box
        component="span"
        sx={{ display: 'block', typography: 'caption', color: day <= today ? 'warning.main' : 'text.secondary' }}
      >
        {daysAwayWords(day, today)}
      </Box>
    </Box>
  );
}
