import CompareOutlined from '@mui/icons-material/CompareOutlined';
import { Box, MenuItem, Skeleton, TextField } from '@mui/material';
import { type PhotoView, photoViews } from '@stipple/domain/photos';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router-dom';
import { record } from '../../controls/layout.ts';
import { Nothing } from '../../controls/Nothing.tsx';
import { useNow } from '../../controls/now.ts';
import { Page } from '../../controls/Page.tsx';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { CompareDocument, type PhotoPartsFragment } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { whenWords } from '../../words/dates.ts';
import { ChipChoice } from '../sessions/ChipChoice.tsx';
import { Checklist } from './Checklist.tsx';
import { CompareSlider } from './CompareSlider.tsx';
import { comparableViews, ofView, pairToShow } from './pairs.ts';
import { photoViewWords } from './photo-words.ts';
import { usePhotos } from './use-photos.ts';

interface PickProps {
  label: string;
  photos: readonly PhotoPartsFragment[];
  chosen: PhotoPartsFragment;
  onPick: (id: string) => void;
}

function Pick({ label, photos, chosen, onPick }: PickProps) {
  const now = useNow();
  return (
    <TextField
      select
      fullWidth={false}
      size="small"
      label={label}
      value={chosen.id}
      onChange={(event) => onPick(event.target.value)}
      sx={{ width: { xs: 1, sm: 188 } }}
    >
      {photos.map(({ id, takenAt, clinic }) => (
        <MenuItem key={id} value={id}>
          {whenWords(takenAt, clinic.zone, now)}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Pair({ before, after }: { before: PhotoPartsFragment; after: PhotoPartsFragment }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['photos', 'compared', before.id, after.id],
    queryFn: async () => (await graphql(CompareDocument, { beforeId: before.id, afterId: after.id })).comparison,
  });
  if (error && !data) return <Trouble problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={480} aria-label="Loading the two photos" />;
  return (
    <Box sx={record}>
      <Section title={photoViewWords[data.before.view]}>
        <CompareSlider before={data.before} after={data.after} words={photoViewWords[data.before.view]} />
      </Section>
      <Section title="Comparability">
        <Checklist comparison={data} />
      </Section>
    </Box>
  );
}

/** Before and after, only ever of the same view, with what keeps the two from being comparable. */
export function ComparePage() {
  const { id: clientId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const { data, error, refetch } = usePhotos({ clientId });
  const back = { to: `/clients/${clientId}`, word: 'the client' };
  if (error && !data) return <Trouble problem={error} onRetry={() => void refetch()} page />;
  const photos = data?.items ?? [];
  const views = comparableViews(photos);
  const asked = photoViews.find((view) => view === search.get('view'));
  const view: PhotoView | undefined = asked && views.includes(asked) ? asked : views[0];
  const pair = view && pairToShow(photos, view, { before: search.get('before'), after: search.get('after') });
  const go = (next: Record<string, string>) => setSearch(next, { replace: true });
  return (
    <Page title="Compare photos" back={back}>
      {!data && <Skeleton variant="rounded" height={520} aria-label="Loading the photos" />}
      {data && (!pair || !view) && (
        <Nothing
          icon={CompareOutlined}
          title="Nothing to compare yet"
          text="Two photos of the same view are put side by side here. Take the same view again after a session, over the last photo."
        />
      )}
      {pair && view && (
        <Box sx={{ display: 'grid', gap: 5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, alignItems: 'flex-end' }}>
            <ChipChoice
              label="View"
              options={views.map((value) => ({ value, word: photoViewWords[value] }))}
              value={view}
              onChange={(chosen) => go({ view: chosen })}
            />
            <Pick
              label="Before"
              photos={ofView(photos, view).filter((photo) => photo.takenAt < pair.after.takenAt)}
              chosen={pair.before}
              onPick={(before) => go({ view, before, after: pair.after.id })}
            />
            <Pick
              label="After"
              photos={ofView(photos, view).filter((photo) => photo.takenAt > pair.before.takenAt)}
              chosen={pair.after}
              onPick={(after) => go({ view, before: pair.before.id, after })}
            />
          </Box>
          <Pair before={pair.before} after={pair.after} />
        </Box>
      )}
    </Page>
  );
}
