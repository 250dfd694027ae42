import ContentCopyRounded from '@mui/icons-material/ContentCopyRounded';
import { Alert, Button, DialogActions, DialogContent, TextField, Typography } from '@mui/material';
import { useRef } from 'react';
import { useNotify } from 'react-admin';
import { QrCode } from '../../controls/QrCode.tsx';

interface LinkMadeProps {
  token: string;
  clientName: string;
  onClose: () => void;
}

/** The new link as a code to point a phone at, and as text to copy. It is not shown again. */
export function LinkMade({ token, clientName, onClose }: LinkMadeProps) {
  const notify = useNotify();
  const field = useRef<HTMLInputElement>(null);
  const address = `${window.location.origin}/c/${token}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      notify('Copied.', { type: 'info' });
    } catch {
      // Without a secure connection a browser copies only by hand: the address is selected for it.
      field.current?.select();
      notify('Press Ctrl+C or ⌘C to copy the selected address.', { type: 'info' });
    }
  };
  return (
    <>
      <DialogContent sx={{ display: 'grid', gap: 4, justifyItems: 'center' }}>
        <Typography sx={{ justifySelf: 'start' }}>
          {`Let ${clientName} point their phone’s camera at this code, or copy the address and pass it on.`}
        </Typography>
        <QrCode address={address} label="QR code of the link" />
        <TextField
          label="Address"
          value={address}
          inputRef={field}
          slotProps={{ htmlInput: { readOnly: true, 'data-testid': 'link-address' } }}
          onFocus={(event) => event.target.select()}
        />
        <Alert severity="info" sx={{ width: 1 }}>
          Stipple does not send messages yet: nobody is told by itself. The address is a key to this client’s pages and
          is shown only now; it is stored nowhere.
        </Alert>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" startIcon={<ContentCopyRounded />} onClick={() => void copy()}>
          Copy address
        </Button>
        <Button variant="contained" onClick={onClose}>
          Done
        </Button>
      </DialogActions>
    </>
  );
}
