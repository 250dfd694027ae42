import { Dialog, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { LinkForm } from './LinkForm.tsx';
import { LinkMade } from './LinkMade.tsx';

interface LinkDialogProps {
  clientId: string;
  clientName: string;
  onClose: () => void;
}

/** Makes a link for a client's phone, and shows it this once. */
export function LinkDialog({ clientId, clientName, onClose }: LinkDialogProps) {
  const id = useId();
  const [token, setToken] = useState<string>();
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{token ? 'The link is ready' : `Send to ${clientName}’s phone`}</DialogTitle>
      {token ? (
        <LinkMade token={token} clientName={clientName} onClose={onClose} />
      ) : (
        <LinkForm clientId={clientId} onMade={setToken} onClose={onClose} />
      )}
    </Dialog>
  );
}
