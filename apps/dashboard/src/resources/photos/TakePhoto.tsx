import PhotoCameraOutlined from '@mui/icons-material/PhotoCameraOutlined';
import { Button } from '@mui/material';
import type { PhotoView } from '@stipple/domain/photos';
import { lazy, Suspense, useState } from 'react';
import { useMay } from '../../providers/viewer.ts';
import type { PhotosAbout } from './use-photos.ts';

const TakePhotoDialog = lazy(async () => ({ default: (await import('./TakePhotoDialog.tsx')).TakePhotoDialog }));

interface TakePhotoProps extends PhotosAbout {
  /** The view to begin with; it can be changed before the photo is taken. */
  view?: PhotoView;
  variant?: 'contained' | 'outlined' | 'text';
  word?: string;
}

/** A button that takes photos with the camera, or takes files, over the last photo of the same view. */
export function TakePhoto({ view = 'front', variant = 'outlined', word = 'Take photo', ...about }: TakePhotoProps) {
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!may('photos.take')) return null;
  return (
    <>
      <Button variant={variant} startIcon={<PhotoCameraOutlined />} onClick={() => setOpen(true)}>
        {word}
      </Button>
      {open && (
        <Suspense>
          <TakePhotoDialog about={about} view={view} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
