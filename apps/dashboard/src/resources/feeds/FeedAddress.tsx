import ContentCopyRounded from '@mui/icons-material/ContentCopyRounded';
import { Alert, Box, Button, TextField, Typography } from '@mui/material';
import { useRef } from 'react';
import { useNotify } from 'react-admin';
import { QrCode } from '../../controls/QrCode.tsx';

/** A new feed's address, this once: as a code for the phone, and as text to copy. */
export function FeedAddress({ token }: { token: string }) {
  const notify = useNotify();
  const field = useRef<HTMLInputElement>(null);
  const address = `${window.location.origin}/calendar/${token}.ics`;
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
    <Box sx={{ display: 'grid', gap: 4, justifyItems: 'center' }}>
      <Typography sx={{ justifySelf: 'start' }}>
        Point your phone’s camera at the code and choose to subscribe, or add the address in your calendar under
        “Subscribe to a calendar”.
      </Typography>
      <QrCode address={address.replace(/^https?:/, 'webcal:')} label="QR code of the feed" />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, width: 1 }}>
        <TextField
          label="Address"
          value={address}
          inputRef={field}
          sx={{ flex: '1 1 240px' }}
          slotProps={{ htmlInput: { readOnly: true, 'data-testid': 'feed-address' } }}
          onFocus={(event) => event.target.select()}
        />
        <Button variant="outlined" startIcon={<ContentCopyRounded />} onClick={() => void copy()}>
          Copy
        </Button>
      </Box>
      <Alert severity="info" sx={{ width: 1 }}>
        Whoever has this address sees when and where you work. It is shown only now and stored nowhere; make a new one
        if it is lost.
      </Alert>
    </Box>
  );
}
