import AddAPhotoOutlined from '@mui/icons-material/AddAPhotoOutlined';
import { Alert, Box, Button, Skeleton } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { Nothing } from '../../controls/Nothing.tsx';
import type { PhotoPartsFragment } from '../../generated/graphql.ts';
import { useMay } from '../../providers/viewer.ts';
import { PendingTile } from './PendingTile.tsx';
import { PhotoTile, tileWidth } from './PhotoTile.tsx';
import { TakePhoto } from './TakePhoto.tsx';
import { type PhotosAbout, usePending, usePhotoActs, usePhotos } from './use-photos.ts';

const PhotoDialog = lazy(async () => ({ default: (await import('./PhotoDialog.tsx')).PhotoDialog }));

interface PhotoStripProps extends PhotosAbout {
  /** Offers the camera below the strip. */
  take?: boolean;
  /** Which of the photos; all of them when left out. */
  only?: (photo: PhotoPartsFragment) => boolean;
  /** Withdrawn ones too, without their pictures. */
  withdrawn?: boolean;
}

const strip = {
  listStyle: 'none',
  m: 0,
  p: 0,
  display: 'flex',
  flexWrap: { xs: 'nowrap', md: 'wrap' },
  overflowX: { xs: 'auto', md: 'visible' },
  gap: 4,
  pb: 1,
} as const;

/** Photos of a client or of one session: first what is still on this device, then the newest. */
export function PhotoStrip({ take = false, only, withdrawn = false, ...about }: PhotoStripProps) {
  const may = useMay();
  const [open, setOpen] = useState<string | null>(null);
  const { data, error, refetch, isPending } = usePhotos(about, withdrawn);
  const pending = usePending(about);
  const { again, drop } = usePhotoActs(about);
  if (!may('photos.read')) return null;
  if (isPending) return <LoadingStrip />;
  const photos = (data?.items ?? []).filter((photo) => only?.(photo) ?? true);
  const none = photos.length === 0 && pending.length === 0;
  return (
    <Box sx={{ display: 'grid', gap: 4, minWidth: 0 }}>
      {error && (
        <Alert severity="warning" action={<Button onClick={() => void refetch()}>Try again</Button>}>
          The photos could not be loaded. What is on this device is kept.
        </Alert>
      )}
      {none && !error && (
        <Nothing
          icon={AddAPhotoOutlined}
          title="No photo yet"
          text="Photos from fixed views show what a treatment has done. Take the first before the first session, from every view that will be worked on."
          action={take ? <TakePhoto {...about} /> : undefined}
        />
      )}
      {!none && (
        <Box component="ul" sx={strip} aria-label="Photos">
          {pending.map((one) => (
            <PendingTile
              key={one.photo.id}
              pending={one}
              onAgain={() => again(one.photo.id)}
              onDrop={() => drop(one.photo.id)}
            />
          ))}
          {photos.map((photo) => (
            <PhotoTile key={photo.id} photo={photo} onOpen={() => setOpen(photo.id)} />
          ))}
        </Box>
      )}
      {take && !none && (
        <Box>
          <TakePhoto {...about} />
        </Box>
      )}
      {open && (
        <Suspense>
          <PhotoDialog id={open} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </Box>
  );
}

function LoadingStrip() {
  return (
    <Box role="status" aria-label="Loading the photos" sx={{ display: 'flex', gap: 4, overflow: 'hidden' }}>
      {[0, 1, 2].map((nth) => (
        <Skeleton key={nth} variant="rounded" width={tileWidth} height={(tileWidth * 4) / 3} sx={{ flex: 'none' }} />
      ))}
    </Box>
  );
}
