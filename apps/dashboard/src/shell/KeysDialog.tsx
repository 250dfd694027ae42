import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useMay } from '../providers/viewer.ts';
import { places } from './places.ts';
import { screenKeys } from './screen-keys.ts';

const general: readonly [string[], string][] = [
  [['⌘ K', 'Ctrl K'], 'Find a client, a screen or an action'],
  [['/'], 'Search in the list'],
  [['Enter'], 'Open the row in focus'],
  [['Esc'], 'Close what is open'],
  [['?'], 'These keys'],
];

function Key({ word }: { word: string }) {
  return (
    <Box
      component="kbd"
      sx={{
        typography: 'overline',
        fontFamily: 'inherit',
        px: 2,
        py: 0.5,
        mr: 1,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        bgcolor: 'background.sunk',
      }}
    >
      {word}
    </Box>
  );
}

/** What `?` shows. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const may = useMay();
  const goTo = places
    .filter((place) => may(place.needs))
    .map((place): [string[], string] => [['g', place.key], place.word]);
  const here = screenKeys().map(({ keys, word }): [string[], string] => [[...keys], word]);
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth>
      <DialogTitle>Keys</DialogTitle>
      <DialogContent>
        <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 6, rowGap: 2, m: 0 }}>
          {[...here, ...general, ...goTo].map(([keys, word]) => (
            <Box key={word} sx={{ display: 'contents' }}>
              <Box component="dt">
                {keys.map((key) => (
                  <Key key={key} word={key} />
                ))}
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {word}
              </Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}
