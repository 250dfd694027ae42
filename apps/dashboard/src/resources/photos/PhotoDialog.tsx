import CloseRounded from '@mui/icons-material/CloseRounded';
import { Box, Button, Dialog, DialogContent, IconButton, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Trouble } from '../../controls/Trouble.tsx';
import { When } from '../../controls/When.tsx';
import { PhotoToShowDocument, type PhotoToShowQuery, WithdrawPhotoDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { useMay } from '../../providers/viewer.ts';
import { isolated } from '../../words/names.ts';
import { sessionKindWords } from '../../words/terms.ts';
import { photoViewWords } from './photo-words.ts';
import { WithdrawForm } from './WithdrawForm.tsx';

type Shown = NonNullable<PhotoToShowQuery['photo']>;

function About({ photo }: { photo: Shown }) {
  const { session, takenBy, clinic } = photo;
  const parts = [
    clinic.name,
    takenBy && isolated(takenBy.name),
    session && `${sessionKindWords[session.kind]}${session.number ? ` ${session.number}` : ''}`,
  ];
  return (
    <Typography color="textSecondary">
      <When at={photo.takenAt} zone={clinic.zone} />
      {` · ${parts.filter(Boolean).join(' · ')}`}
    </Typography>
  );
}

function Picture({ photo }: { photo: Shown }) {
  if (!photo.display) return <Typography color="textSecondary">This photo is not shown any more.</Typography>;
  return (
    <Box
      component="img"
      src={photo.display}
      alt={`${photoViewWords[photo.view]}, taken ${photo.takenAt.slice(0, 10)}`}
      sx={{ display: 'block', maxWidth: 1, maxHeight: '64dvh', mx: 'auto', borderRadius: 2 }}
    />
  );
}

/** One photo as large as the screen lets it; its opening is written down. */
export function PhotoDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const title = useId();
  const may = useMay();
  const [withdrawing, setWithdrawing] = useState(false);
  const { data: photo, error } = useQuery({
    queryKey: ['photos', 'shown', id],
    queryFn: async () => (await graphql(PhotoToShowDocument, { id })).photo,
  });
  const withdraw = async (reason: string) => {
    if (!photo) return;
    await graphql(WithdrawPhotoDocument, { input: { id, version: photo.version, reason } });
    refreshTopics(queryClient, ['photos']);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby={title}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 2, px: { xs: 4, sm: 6 }, pt: 4 }}>
        <Box>
          <Typography id={title} variant="h2">
            {photo ? photoViewWords[photo.view] : 'Photo'}
          </Typography>
          {photo && <About photo={photo} />}
        </Box>
        <IconButton onClick={onClose} aria-label="Close" edge="end" sx={{ ml: 'auto' }}>
          <CloseRounded />
        </IconButton>
      </Box>
      <DialogContent sx={{ display: 'grid', gap: 4, px: { xs: 4, sm: 6 } }}>
        {error && <Trouble problem={error} />}
        {!photo && !error && <Skeleton variant="rounded" height={420} />}
        {photo && <Picture photo={photo} />}
        {photo && !withdrawing && may('photos.withdraw') && (
          <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
            <Button color="error" onClick={() => setWithdrawing(true)}>
              Withdraw this photo
            </Button>
          </Box>
        )}
        {withdrawing && <WithdrawForm onWithdraw={withdraw} onCancel={() => setWithdrawing(false)} />}
      </DialogContent>
    </Dialog>
  );
}
