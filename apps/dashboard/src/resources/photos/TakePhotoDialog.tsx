import CloseRounded from '@mui/icons-material/CloseRounded';
import PhotoCameraRounded from '@mui/icons-material/PhotoCameraRounded';
import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { Alert, Box, Button, Dialog, DialogContent, IconButton, Typography, useMediaQuery } from '@mui/material';
import { type PhotoView, photoViews } from '@stipple/domain/photos';
import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { PhotoToShowDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { ChipChoice } from '../sessions/ChipChoice.tsx';
import { CameraView } from './CameraView.tsx';
import { photoViewHints, photoViewWords } from './photo-words.ts';
import { prepareFile, UnfitFileError } from './prepare-file.ts';
import { useCamera } from './use-camera.ts';
import { type PhotosAbout, usePhotoActs, usePhotos } from './use-photos.ts';

interface TakePhotoDialogProps {
  about: PhotosAbout;
  view: PhotoView;
  onClose: () => void;
}

const views = photoViews.map((value) => ({ value, word: photoViewWords[value] }));

/** The last photo of this view, to lay over the camera. */
function useLast(clientId: string, view: PhotoView) {
  const { data } = usePhotos({ clientId });
  const last = data?.items.find((photo) => photo.view === view && photo.thumb);
  const { data: shown } = useQuery({
    queryKey: ['photos', 'overlay', last?.id],
    queryFn: async () => (await graphql(PhotoToShowDocument, { id: last?.id ?? '' })).photo,
    enabled: last !== undefined,
  });
  return shown?.display ? { address: shown.display, takenAt: shown.takenAt, zone: shown.clinic.zone } : undefined;
}

/** Takes photos one after the other; each is kept on the device before it is sent. */
export function TakePhotoDialog({ about, view: first, onClose }: TakePhotoDialogProps) {
  const title = useId();
  const narrow = useMediaQuery('(max-width: 767px)');
  const [view, setView] = useState<PhotoView>(first);
  const [taken, setTaken] = useState<PhotoView[]>([]);
  const [trouble, setTrouble] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const camera = useCamera();
  const last = useLast(about.clientId, view);
  const { take } = usePhotoActs(about);

  const add = async (file: Blob | null) => {
    if (!file) return;
    setTrouble('');
    try {
      await take(view, await prepareFile(file));
      setTaken((before) => [...before, view]);
    } catch (problem) {
      if (!(problem instanceof UnfitFileError)) throw problem;
      setTrouble(problem.message);
    }
  };

  return (
    <Dialog open onClose={onClose} fullScreen={narrow} maxWidth="md" fullWidth aria-labelledby={title}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, px: { xs: 4, sm: 6 }, pt: 4 }}>
        <Typography id={title} variant="h2">
          Take a photo
        </Typography>
        <IconButton onClick={onClose} aria-label="Close" edge="end" sx={{ ml: 'auto' }}>
          <CloseRounded />
        </IconButton>
      </Box>
      <DialogContent sx={{ display: 'grid', gap: 4, px: { xs: 4, sm: 6 } }}>
        <ChipChoice label="View" options={views} value={view} onChange={setView} />
        <Typography color="textSecondary" sx={{ maxWidth: '72ch' }}>
          {photoViewHints[view]}
        </Typography>
        {trouble && <Alert severity="error">{trouble}</Alert>}
        <CameraView camera={camera} last={last} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}>
          {camera.state === 'on' && (
            <Button
              variant="contained"
              size="large"
              startIcon={<PhotoCameraRounded />}
              onClick={async () => add(await camera.shoot())}
            >
              {`Take ${photoViewWords[view].toLowerCase()}`}
            </Button>
          )}
          <Button
            variant={camera.state === 'off' ? 'contained' : 'outlined'}
            size="large"
            startIcon={<UploadFileOutlined />}
            onClick={() => input.current?.click()}
          >
            Choose a photo
          </Button>
          <Typography role="status" color="textSecondary" sx={{ ml: 'auto' }}>
            {takenWords(taken)}
          </Typography>
        </Box>
        <input
          ref={input}
          type="file"
          hidden
          aria-label="Photo file"
          accept="image/jpeg,image/png,image/webp,image/heic,image/heif"
          onChange={(event) => {
            void add(event.target.files?.[0] ?? null);
            event.target.value = '';
          }}
        />
      </DialogContent>
    </Dialog>
  );
}

function takenWords(taken: readonly PhotoView[]): string {
  const last = taken.at(-1);
  if (!last) return '';
  return `${photoViewWords[last]} is kept${taken.length > 1 ? `, ${taken.length} photos in all` : ''}.`;
}
