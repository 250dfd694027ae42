import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { type ConsentPurpose, WithdrawConsentDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { purposeWords } from './consent-words.ts';

const follows: Record<ConsentPurpose, string> = {
  treatment: 'No session can be started until they sign again.',
  photos: 'No further photos may be taken. Those taken before stay in the record.',
  marketing: 'Photos of this client may not be shown from now on. Take them off your own pages.',
};

interface WithdrawDialogProps {
  client: { id: string | number; name: string };
  purpose: ConsentPurpose;
  onClose: () => void;
}

/** Takes a consent back as the client wishes. Cannot be undone but by signing again. */
export function WithdrawDialog({ client, purpose, onClose }: WithdrawDialogProps) {
  const notify = useNotify();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const withdraw = async () => {
    setBusy(true);
    try {
      await graphql(WithdrawConsentDocument, { input: { clientId: client.id, purpose } });
      refreshTopics(queryClient, ['consents']);
      notify('Withdrawn. What was signed is kept.', { type: 'info' });
      onClose();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{`Withdraw consent: ${purposeWords[purpose].toLowerCase()}?`}</DialogTitle>
      <DialogContent>
        <DialogContentText>
          {`${client.name} takes this consent back from now on. ${follows[purpose]} What was signed is kept, and who recorded this.`}
        </DialogContentText>
        {problem && (
          <Alert severity="error" sx={{ mt: 4 }}>
            {problem}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          Keep it
        </Button>
        <Button variant="contained" color="error" loading={busy} onClick={() => void withdraw()}>
          Withdraw consent
        </Button>
      </DialogActions>
    </Dialog>
  );
}
