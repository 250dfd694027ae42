import { Dialog, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { LinkMade } from '../links/LinkMade.tsx';

/** The link of a new offer, shown this once. */
export function OfferMade({ token, name, onClose }: { token: string; name: string; onClose: () => void }) {
  const id = useId();
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{`The offer to ${name} is ready`}</DialogTitle>
      <LinkMade token={token} clientName={name} onClose={onClose} />
    </Dialog>
  );
}
