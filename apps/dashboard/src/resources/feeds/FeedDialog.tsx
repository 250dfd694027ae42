import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Skeleton,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { When } from '../../controls/When.tsx';
import {
  type FeedPartsFragment,
  MakeFeedDocument,
  OwnFeedDocument,
  RevokeFeedDocument,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { FeedAddress } from './FeedAddress.tsx';

function Standing({ feed, zone }: { feed: FeedPartsFragment; zone: string }) {
  return (
    <Typography component="div">
      {'You made a feed '}
      <When at={feed.createdAt} zone={zone} />
      {'. '}
      {feed.readAt ? (
        <>
          {'A calendar last asked for it '}
          <When at={feed.readAt} zone={zone} />.
        </>
      ) : (
        'No calendar has asked for it yet.'
      )}
    </Typography>
  );
}

function useFeed() {
  const notify = useNotify();
  const [token, setToken] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const acting = (act: () => Promise<void>) => async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await act();
    } catch (refusal) {
      setProblem(refusal instanceof Error ? refusal.message : String(refusal));
    } finally {
      setBusy(false);
      refreshTopics(queryClient, ['feeds']);
    }
  };
  const make = acting(async () => {
    setToken((await graphql(MakeFeedDocument, { input: { id: newId() } })).makeFeed.token);
  });
  const revoke = ({ id, version }: FeedPartsFragment) =>
    acting(async () => {
      await graphql(RevokeFeedDocument, { input: { id, version } });
      setToken(undefined);
      notify('Taken back: the address shows nothing any more.', { type: 'info' });
    })();
  return { token, busy, problem, make, revoke };
}

/** One's own appointments in the calendar on one's phone: made, made anew, taken back. */
export function FeedDialog({ onClose }: { onClose: () => void }) {
  const { token, busy, problem, make, revoke } = useFeed();
  const { data, error } = useQuery({
    queryKey: ['feeds', 'own'],
    queryFn: async () => (await graphql(OwnFeedDocument, {})).ownFeed ?? null,
  });
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const wrong = problem ?? error?.message;
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="own-feed">
      <DialogTitle id="own-feed">My calendar feed</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 4 }}>
        {wrong && <Alert severity="error">{wrong}</Alert>}
        {data === undefined && !error && <Skeleton variant="rounded" height={72} />}
        {token ? (
          <FeedAddress token={token} />
        ) : (
          <>
            <Typography color="textSecondary">
              Your appointments in the calendar you use anyway, kept up to date. It shows that you are booked, when and
              in which clinic and room: never who comes or what for. What that is you see here, signed in.
            </Typography>
            {data && <Standing feed={data} zone={zone} />}
          </>
        )}
      </DialogContent>
      <DialogActions>
        {data && (
          <Button variant="text" color="error" disabled={busy} onClick={() => void revoke(data)}>
            Take back
          </Button>
        )}
        <Box sx={{ flex: 1 }} />
        {!token && data !== undefined && (
          <Button variant={data ? 'outlined' : 'contained'} loading={busy} onClick={() => void make()}>
            {data ? 'Make a new address' : 'Make my feed'}
          </Button>
        )}
        <Button variant={token ? 'contained' : 'text'} onClick={onClose}>
          {token ? 'Done' : 'Close'}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
