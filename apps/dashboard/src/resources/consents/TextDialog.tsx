import { Button, Dialog, DialogActions, DialogContent } from '@mui/material';
import type { ConsentVersionPartsFragment } from '../../generated/graphql.ts';
import { Preview } from './Preview.tsx';

/** A wording as it is read. */
export function TextDialog({ version, onClose }: { version: ConsentVersionPartsFragment; onClose: () => void }) {
  const { title, body, statements } = version;
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-label={title} scroll="paper">
      <DialogContent sx={{ pt: 6 }}>
        <Preview title={title} body={body} statements={statements.map(({ text }) => text)} />
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}
