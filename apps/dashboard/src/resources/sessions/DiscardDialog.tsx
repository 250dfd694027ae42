import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';

interface DiscardDialogProps {
  client: string;
  onDiscard: () => Promise<void>;
  onClose: () => void;
}

/** Asks before a draft is thrown away: one of the few things that cannot be undone. */
export function DiscardDialog({ client, onDiscard, onClose }: DiscardDialogProps) {
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const id = useId();
  const discard = async () => {
    setBusy(true);
    try {
      await onDiscard();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>Discard this draft?</DialogTitle>
      <DialogContent>
        <DialogContentText>
          {`Everything logged in this session with ${client} is thrown away, on every device. This cannot be undone. A session that was done must be completed, not discarded: its pigment lots are traced.`}
        </DialogContentText>
        {problem && (
          <Alert severity="error" sx={{ mt: 4 }}>
            {problem}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          Keep the draft
        </Button>
        <Button variant="contained" color="error" loading={busy} onClick={() => void discard()}>
          Discard for good
        </Button>
      </DialogActions>
    </Dialog>
  );
}
