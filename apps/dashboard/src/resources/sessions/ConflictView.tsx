import MergeRounded from '@mui/icons-material/MergeRounded';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useViewer } from '../../providers/viewer.ts';
import { counted } from '../../words/numbers.ts';
import type { LogState } from './autosave.ts';
import { ConflictRow } from './ConflictRow.tsx';
import type { Snapshot } from './draft.ts';
import { useEditor } from './editor.ts';
import type { LiveLog } from './live-logs.ts';
import { clockOf } from './log-times.ts';
import { type Choices, choicesFor, differencesOf, type Side, undecided } from './merge.ts';

interface ConflictViewProps {
  log: LiveLog;
  state: LogState;
  theirs: Snapshot;
}

/** Two versions side by side. Nothing is overwritten: each difference is chosen, then the merged version is saved. */
export function ConflictView({ log, state, theirs }: ConflictViewProps) {
  const { about, lots } = useEditor();
  const me = useViewer().staffMember;
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<Choices>({});
  const [asked, setAsked] = useState(false);
  const differences = differencesOf(state.base.draft, state.draft, theirs.draft);
  const choices = { ...choicesFor(differences), ...chosen };
  const missing = undecided(differences, choices);
  useEffect(() => heading.current?.focus(), []);

  const { zone } = about.clinic;
  const own = theirs.savedBy.id === me.id;
  const names = { mine: 'Yours', theirs: own ? 'Yours, elsewhere' : theirs.savedBy.name };
  const context = { rows: lots.rows, zone, mine: state.draft, theirs: theirs.draft };
  const all = (side: Side) => setChosen(Object.fromEntries(differences.map(({ path }) => [path, side])));
  const save = () => {
    setAsked(true);
    if (missing.length === 0) log.autosave.settle(choices);
    else document.querySelector<HTMLElement>('[data-undecided] input')?.focus();
  };
  return (
    <>
      <Box sx={{ flex: 1, width: 1, maxWidth: 928, mx: 'auto', px: { xs: 4, sm: 6 }, pt: 5, pb: 4 }}>
        <Box sx={{ display: 'flex', gap: 4, mb: 6 }}>
          <Box
            sx={{
              display: { xs: 'none', sm: 'grid' },
              placeItems: 'center',
              flex: 'none',
              width: 48,
              height: 48,
              borderRadius: '50%',
              bgcolor: 'warning.soft',
              color: 'warning.main',
            }}
          >
            <MergeRounded aria-hidden />
          </Box>
          <div>
            <Typography ref={heading} variant="h2" tabIndex={-1} sx={{ outline: 'none !important' }}>
              {own
                ? `You saved this session elsewhere at ${clockOf(theirs.savedAt, zone)}`
                : `${theirs.savedBy.name} saved this session at ${clockOf(theirs.savedAt, zone)}`}
            </Typography>
            <Typography color="textSecondary" sx={{ mt: 1, maxWidth: '68ch' }}>
              Nothing is overwritten and nothing of yours is lost. What only one of you changed is chosen already;
              choose the rest, then save both as one.
            </Typography>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 3 }}>
              <Button size="small" variant="outlined" onClick={() => all('mine')}>
                All yours
              </Button>
              <Button size="small" variant="outlined" onClick={() => all('theirs')}>
                {own ? 'All from elsewhere' : `All by ${theirs.savedBy.name}`}
              </Button>
            </Box>
          </div>
        </Box>
        <Box sx={{ display: 'grid', gap: 3 }}>
          {differences.map((difference) => (
            <ConflictRow
              key={difference.path}
              difference={difference}
              context={context}
              names={names}
              times={{ mine: 'not saved yet', theirs: clockOf(theirs.savedAt, zone) }}
              choice={choices[difference.path]}
              insist={asked}
              onChoose={(choice) => setChosen((before) => ({ ...before, [difference.path]: choice }))}
            />
          ))}
        </Box>
        {differences.length === 0 && <Alert severity="success">Both versions now say the same.</Alert>}
      </Box>
      <Box
        component="section"
        aria-label="Save both as one"
        sx={{
          position: 'sticky',
          bottom: { xs: 'calc(60px + env(safe-area-inset-bottom))', sm: 0 },
          zIndex: 3,
          bgcolor: 'background.paper',
          borderTop: 1,
          borderColor: 'divider',
        }}
      >
        <Box
          sx={{
            maxWidth: 928,
            mx: 'auto',
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            gap: 3,
            px: { xs: 4, sm: 6 },
            py: 2,
          }}
        >
          <Typography sx={{ flex: '1 1 200px' }} color={asked && missing.length > 0 ? 'error' : 'textSecondary'}>
            {missing.length > 0
              ? `${counted(missing.length, 'difference')} to decide`
              : `${counted(differences.length, 'difference')}, all decided`}
          </Typography>
          <Button
            variant="contained"
            size="large"
            onClick={save}
            sx={{ minHeight: 52, px: 7, width: { xs: 1, sm: 'auto' } }}
          >
            Save merged
          </Button>
        </Box>
      </Box>
    </>
  );
}
