import { Alert, AlertTitle, Box, Button } from '@mui/material';

export interface Latest<Values> {
  values: Values;
  version: number;
}

interface StaleNoticeProps<Values> {
  /** What the form showed first, what is typed now, and what somebody else has saved meanwhile. */
  started: Values;
  mine: Values;
  theirs: Values;
  words: Partial<Record<keyof Values & string, string>>;
  onTheirs: () => void;
  onMine: () => void;
}

const shown = (value: unknown): string =>
  value === null || value === undefined || value === '' ? 'nothing' : String(value);

/** Somebody else saved first: says what changed and lets the person choose; what was typed stays until then. */
export function StaleNotice<Values extends object>({
  started,
  mine,
  theirs,
  words,
  onTheirs,
  onMine,
}: StaleNoticeProps<Values>) {
  const keys = Object.keys(words) as (keyof Values & string)[];
  const changed = keys.filter((key) => String(started[key] ?? '') !== String(theirs[key] ?? ''));
  return (
    <Alert severity="warning">
      <AlertTitle>Somebody else saved this meanwhile</AlertTitle>
      What you typed is still here and not saved yet.
      {changed.length > 0 && (
        <Box component="ul" sx={{ pl: 4, my: 2 }}>
          {changed.map((key) => (
            <li key={key}>{`${words[key]}: now “${shown(theirs[key])}”, yours “${shown(mine[key])}”`}</li>
          ))}
        </Box>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 2 }}>
        <Button size="small" variant="outlined" onClick={onTheirs}>
          Take theirs
        </Button>
        <Button size="small" variant="outlined" onClick={onMine}>
          Save mine over it
        </Button>
      </Box>
    </Alert>
  );
}
