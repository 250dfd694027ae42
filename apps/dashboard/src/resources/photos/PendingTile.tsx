import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import ErrorOutlineRounded from '@mui/icons-material/ErrorOutlineRounded';
import PhotoOutlined from '@mui/icons-material/PhotoOutlined';
import { Box, Button, LinearProgress, Typography } from '@mui/material';
import type { PhotoView } from '@stipple/domain/photos';
import { useEffect, useMemo, useState } from 'react';
import { percentWords } from '../../words/numbers.ts';
import { fill, NoPicture, Tile } from './PhotoTile.tsx';
import type { Pending } from './photo-queue.ts';
import { photoViewWords } from './photo-words.ts';

interface PendingTileProps {
  pending: Pending;
  onAgain: () => void;
  onDrop: () => void;
}

/** The photo as it lies on the device. Browsers cannot show every format a phone writes. */
function LocalPicture({ file }: { file: Blob }) {
  const url = useMemo(() => URL.createObjectURL(file), [file]);
  const [shown, setShown] = useState(true);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  if (!shown) return <NoPicture icon={PhotoOutlined} text="On this device" />;
  return (
    <Box
      sx={{ width: 1, aspectRatio: '3 / 4', borderRadius: 2, overflow: 'hidden', border: 1, borderColor: 'divider' }}
    >
      <Box component="img" src={url} alt="" onError={() => setShown(false)} sx={{ ...fill, opacity: 0.7 }} />
    </Box>
  );
}

function statusOf({ state, kept }: Pending): { text: string; tone: string; share?: number } {
  if (state.at === 'sending') {
    const words = state.share >= 1 ? 'Sent, waiting for the answer' : `Sending, ${percentWords(state.share)}`;
    return { text: words, tone: 'text.secondary', share: state.share };
  }
  if (state.at === 'refused') return { text: state.words, tone: 'error.main' };
  if (!kept) return { text: 'Not sent yet, and this device cannot keep it. Leave this page open.', tone: 'error.main' };
  const text =
    state.tries > 0 ? 'No connection. Kept on this device, will retry.' : 'Kept on this device, not sent yet';
  return { text, tone: state.tries > 0 ? 'warning.main' : 'text.secondary' };
}

/** A photo that is not with the server yet, and how far it is. */
export function PendingTile({ pending, onAgain, onDrop }: PendingTileProps) {
  const { text, tone, share } = statusOf(pending);
  const refused = pending.state.at === 'refused';
  const Icon = refused ? ErrorOutlineRounded : CloudOffOutlined;
  return (
    <Tile face={<LocalPicture file={pending.photo.file} />}>
      <Typography variant="subtitle2" noWrap>
        {photoViewWords[pending.photo.view as PhotoView]}
      </Typography>
      {share !== undefined && (
        <LinearProgress
          variant="determinate"
          value={share * 100}
          aria-label="Sending the photo"
          sx={{ my: 1, borderRadius: 1 }}
        />
      )}
      <Typography
        variant="caption"
        component="div"
        role={refused ? 'alert' : undefined}
        sx={{ color: tone, display: 'flex', gap: 1, '& svg': { fontSize: 14, mt: '1px', flex: 'none' } }}
      >
        {share === undefined && <Icon aria-hidden />}
        <span>{text}</span>
      </Typography>
      {refused && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
          <Button size="small" variant="outlined" onClick={onAgain}>
            Try again
          </Button>
          <Button size="small" onClick={onDrop}>
            Remove
          </Button>
        </Box>
      )}
    </Tile>
  );
}
