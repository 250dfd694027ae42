import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { type ConsentVersionPartsFragment, PublishConsentVersionDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';

interface PublishDialogProps {
  version: ConsentVersionPartsFragment;
  onClose: () => void;
  onPublished: () => void;
}

/** Says what publishing means before it cannot be taken back. */
export function PublishDialog({ version, onClose, onPublished }: PublishDialogProps) {
  const notify = useNotify();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const publish = async () => {
    setBusy(true);
    try {
      const input = { id: version.id, version: version.version };
      const { publishConsentVersion } = await graphql(PublishConsentVersionDocument, { input });
      refreshTopics(queryClient, ['consents']);
      notify(`Published as version ${publishConsentVersion.number}.`, { type: 'info' });
      onPublished();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  const follows =
    version.purpose === 'treatment'
      ? 'Every client who signed an earlier version in this language has an outdated consent to treatment and signs again before the next session.'
      : 'Those who have agreed before stay agreed; from now on this text is signed.';
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>Publish this text?</DialogTitle>
      <DialogContent>
        <DialogContentText>{`It can never be edited or deleted again. ${follows}`}</DialogContentText>
        {problem && (
          <Alert severity="error" sx={{ mt: 4 }}>
            {problem}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          Go on writing
        </Button>
        <Button variant="contained" loading={busy} onClick={() => void publish()}>
          Publish
        </Button>
      </DialogActions>
    </Dialog>
  );
}
