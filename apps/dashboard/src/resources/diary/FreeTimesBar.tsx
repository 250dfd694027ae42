import { Alert, Box, Button, MenuItem, TextField } from '@mui/material';
import type { AppointmentKind } from '../../generated/graphql.ts';
import { durationWords } from '../../words/dates.ts';
import { appointmentKindWords, choicesOf } from '../../words/terms.ts';

/** What is looked for in "Free times". */
export interface Wanted {
  readonly kind: AppointmentKind;
  readonly minutes: number;
}

const lengths = [15, 30, 45, 60, 90, 120, 150, 180, 210, 240, 300, 360];

interface FreeTimesBarProps {
  wanted: Wanted;
  /** How many starts were found; undefined while they are looked for. */
  found: number | undefined;
  trouble: boolean;
  usual: (kind: AppointmentKind) => number;
  onWant: (wanted: Wanted) => void;
  onClose: () => void;
}

/** Choose what for and how long; the free times are marked in the grid. */
export function FreeTimesBar({ wanted, found, trouble, usual, onWant, onClose }: FreeTimesBarProps) {
  const said =
    found === undefined
      ? 'Looking…'
      : found === 0
        ? 'Nothing free in these days. Turn the page, or ask for less time.'
        : 'Press a green stretch to book there.';
  return (
    <Alert
      severity={trouble ? 'error' : 'success'}
      icon={false}
      className="no-print"
      sx={{ mb: 3, py: 1, alignItems: 'center', '& .MuiAlert-message': { flex: 1 } }}
      action={
        <Button size="small" variant="text" color="inherit" onClick={onClose}>
          Close
        </Button>
      }
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}>
        <TextField
          select
          aria-label="What for"
          value={wanted.kind}
          slotProps={{ select: { 'aria-label': 'What for' } as object }}
          sx={{ width: 168 }}
          onChange={({ target }) => {
            const kind = target.value as AppointmentKind;
            onWant({ kind, minutes: usual(kind) });
          }}
        >
          {choicesOf(appointmentKindWords).map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          value={String(wanted.minutes)}
          slotProps={{ select: { 'aria-label': 'How long' } as object }}
          sx={{ width: 128 }}
          onChange={({ target }) => onWant({ ...wanted, minutes: Number(target.value) })}
        >
          {[...new Set([...lengths, wanted.minutes])]
            .toSorted((a, b) => a - b)
            .map((minutes) => (
              <MenuItem key={minutes} value={String(minutes)}>
                {durationWords(minutes)}
              </MenuItem>
            ))}
        </TextField>
        <Box role="status">{trouble ? 'The free times could not be asked for. Try again.' : said}</Box>
      </Box>
    </Alert>
  );
}
