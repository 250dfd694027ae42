import CompareOutlined from '@mui/icons-material/CompareOutlined';
import { Box, Button, Chip, FormControlLabel, Switch } from '@mui/material';
import { type PhotoView, photoViews } from '@stipple/domain/photos';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Section } from '../../controls/Section.tsx';
import { useMay } from '../../providers/viewer.ts';
import { counted } from '../../words/numbers.ts';
import { PhotoStrip } from './PhotoStrip.tsx';
import { comparableViews } from './pairs.ts';
import { photoViewWords } from './photo-words.ts';
import { TakePhoto } from './TakePhoto.tsx';
import { usePhotos } from './use-photos.ts';

/** Photos on the record of a client: by view, taken, compared, withdrawn. */
export function PhotoSection({ clientId }: { clientId: string }) {
  const may = useMay();
  const [view, setView] = useState<PhotoView | null>(null);
  const [withdrawn, setWithdrawn] = useState(false);
  const { data } = usePhotos({ clientId }, withdrawn);
  if (!may('photos.read')) return null;
  const photos = data?.items ?? [];
  const present = photoViews.filter((each) => photos.some((photo) => photo.view === each));
  const comparable = comparableViews(photos);
  return (
    <Section
      title="Photos"
      note={data && data.total > 0 ? counted(data.total, 'photo') : undefined}
      action={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          {comparable.length > 0 && (
            <Button component={Link} to={`/clients/${clientId}/compare`} startIcon={<CompareOutlined />}>
              Compare
            </Button>
          )}
          <TakePhoto clientId={clientId} view={view ?? 'front'} />
        </Box>
      }
    >
      <Box sx={{ display: 'grid', gap: 4 }}>
        {present.length > 1 && (
          <Box role="group" aria-label="View" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
            {[null, ...present].map((each) => (
              <Chip
                key={each ?? 'all'}
                label={each ? photoViewWords[each] : 'All views'}
                variant={each === view ? 'filled' : 'outlined'}
                color={each === view ? 'primary' : 'default'}
                aria-pressed={each === view}
                onClick={() => setView(each)}
              />
            ))}
          </Box>
        )}
        <PhotoStrip clientId={clientId} withdrawn={withdrawn} {...(view && { only: (photo) => photo.view === view })} />
        <FormControlLabel
          control={<Switch size="small" checked={withdrawn} onChange={(_, on) => setWithdrawn(on)} />}
          label="Show withdrawn photos, without their pictures"
          sx={{ color: 'text.secondary', justifySelf: 'start' }}
        />
      </Box>
    </Section>
  );
}
