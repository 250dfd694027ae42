import { Box, Button, Link, Typography } from '@mui/material';
import { useNotify } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useNow } from '../../controls/now.ts';
import { StateChip } from '../../controls/StateChip.tsx';
import { When } from '../../controls/When.tsx';
import {
  RestoreWaitlistEntryDocument,
  type WaitlistPartsFragment,
  WithdrawOfferDocument,
  WithdrawWaitlistEntryDocument,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { useMay } from '../../providers/viewer.ts';
import { dayOf, durationWords } from '../../words/dates.ts';
import { isolated } from '../../words/names.ts';
import { appointmentKindWords } from '../../words/terms.ts';
import { daysWords, timesWords, waitlistLooks } from './waitlist-words.ts';

/** Withdraws at once and can be taken back: nobody is asked whether they are sure. */
function useWaitlistActs() {
  const notify = useNotify();
  const run = async (act: () => Promise<unknown>, said: string) => {
    try {
      await act();
      notify(said, { type: 'info' });
    } catch (problem) {
      notify(problem instanceof Error ? problem.message : String(problem), { type: 'error' });
    }
    refreshTopics(queryClient, ['waitlist']);
  };
  const seen = ({ id, version }: { id: string; version: number }) => ({ input: { id, version } });
  return {
    withdraw: (entry: WaitlistPartsFragment) =>
      run(() => graphql(WithdrawWaitlistEntryDocument, seen(entry)), `${entry.client.name} does not wait any more.`),
    restore: (entry: WaitlistPartsFragment) =>
      run(() => graphql(RestoreWaitlistEntryDocument, seen(entry)), `${entry.client.name} waits again.`),
    takeBack: (offer: { id: string; version: number }) =>
      run(() => graphql(WithdrawOfferDocument, seen(offer)), 'The offer is taken back.'),
  };
}

interface WaitlistRowProps {
  entry: WaitlistPartsFragment;
  /** False on the client's own page. */
  named?: boolean;
  onEdit: (entry: WaitlistPartsFragment) => void;
}

/** Somebody who waits: for what, when it suits, where, and how it stands. */
export function WaitlistRow({ entry, named = true, onEdit }: WaitlistRowProps) {
  const now = useNow();
  const mayEdit = useMay()('waitlist.edit');
  const { withdraw, restore, takeBack } = useWaitlistActs();
  const zone = entry.clinics[0]?.zone ?? 'UTC';
  const today = dayOf(now, zone);
  const waits = entry.state === 'open' || entry.state === 'offered';
  const standing = entry.offers.find(({ state }) => state === 'open');
  const what = `${appointmentKindWords[entry.kind]}, ${durationWords(entry.minutes)}`;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'flex-start',
        columnGap: 4,
        rowGap: 2,
        px: { xs: 4, sm: 6 },
        py: 4,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ flex: '1 1 300px', minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1 }}>
          {named ? (
            <Link component={RouterLink} to={`/clients/${entry.client.id}`} variant="subtitle2" color="textPrimary">
              {entry.client.name}
            </Link>
          ) : (
            <Typography variant="subtitle2">{what}</Typography>
          )}
          <StateChip look={waitlistLooks[entry.state]} />
        </Box>
        <Typography component="div">
          {`${named ? `${what}, ` : ''}${entry.practitioner ? `with ${isolated(entry.practitioner.name)}` : 'with anybody'} · ${entry.clinics.map(({ name }) => name).join(', ')}`}
        </Typography>
        <Typography color="textSecondary" component="div">
          {`${timesWords(entry)}, ${daysWords(entry, today)} · waits since `}
          <When at={entry.addedAt} zone={zone} />
          {standing && (
            <>
              {' · offered '}
              <When at={standing.startsAt} zone={standing.clinic.zone} />
            </>
          )}
          {entry.appointment && (
            <>
              {' · has '}
              <When at={entry.appointment.startsAt} zone={entry.appointment.clinic.zone} />
            </>
          )}
        </Typography>
        {entry.note && <Typography color="textSecondary">{isolated(entry.note)}</Typography>}
      </Box>
      {mayEdit && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {standing && (
            <Button variant="text" onClick={() => void takeBack(standing)}>
              Take offer back
            </Button>
          )}
          {(waits || entry.state === 'lapsed') && (
            <Button
              variant="text"
              aria-label={`Edit what ${entry.client.name} waits for`}
              onClick={() => onEdit(entry)}
            >
              Edit
            </Button>
          )}
          {(waits || entry.state === 'lapsed') && (
            <Button
              variant="text"
              aria-label={`Withdraw ${entry.client.name} from the waitlist`}
              onClick={() => void withdraw(entry)}
            >
              Withdraw
            </Button>
          )}
          {entry.state === 'withdrawn' && (
            <Button variant="text" onClick={() => void restore(entry)}>
              Undo
            </Button>
          )}
        </Box>
      )}
    </Box>
  );
}
