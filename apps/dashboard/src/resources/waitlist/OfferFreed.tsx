import { Alert, Box, Button, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNow } from '../../controls/now.ts';
import { Trouble } from '../../controls/Trouble.tsx';
import {
  BookFromWaitlistDocument,
  FreedSlotDocument,
  type FreedSlotPartsFragment,
  OfferFreedSlotDocument,
  RankedSlotDocument,
  type RankedSlotQuery,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { useMay } from '../../providers/viewer.ts';
import { timeOf, whenWords } from '../../words/dates.ts';
import { isolated } from '../../words/names.ts';
import { appointmentKindWords } from '../../words/terms.ts';
import { OfferMade } from './OfferMade.tsx';
import { fitWords, unfitWords } from './waitlist-words.ts';

type Slot = FreedSlotPartsFragment;
type Candidate = RankedSlotQuery['rankedSlot']['candidates'][number];

interface CandidateRowProps {
  candidate: Candidate;
  nth: number;
  zone: string;
  busy: boolean;
  onOffer: () => void;
  onBook: () => void;
}

function CandidateRow({ candidate, nth, zone, busy, onOffer, onBook }: CandidateRowProps) {
  const { entry, startsAt, endsAt } = candidate;
  const may = useMay();
  const { name } = entry.client;
  const offered = entry.state === 'offered';
  return (
    <Box
      component="li"
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4, rowGap: 1, py: 3 }}
    >
      <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
        <Typography variant="subtitle2">{`${nth}. ${isolated(name)}`}</Typography>
        <Typography>
          {`${appointmentKindWords[entry.kind]}, ${timeOf(startsAt, zone)}–${timeOf(endsAt, zone)}`}
        </Typography>
        <Typography color="textSecondary">
          {[...fitWords(candidate), ...(offered ? ['has an offer already'] : [])].join(' · ')}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', gap: 2 }}>
        {may('waitlist.edit') && (
          <Button
            variant={nth === 1 ? 'contained' : 'outlined'}
            disabled={busy}
            aria-label={`Offer this time to ${name}`}
            onClick={onOffer}
          >
            Offer
          </Button>
        )}
        {may('diary.edit') && (
          <Button variant="outlined" disabled={busy} aria-label={`Book this time for ${name}`} onClick={onBook}>
            Book
          </Button>
        )}
      </Box>
    </Box>
  );
}

/** How many do not fit, and why: nobody wonders where somebody is. */
function unfitLine(unfit: RankedSlotQuery['rankedSlot']['unfit']): string | null {
  if (unfit.length === 0) return null;
  return `Others who wait here: ${unfit.map(({ reason, count }) => `${count} ${unfitWords[reason]}`).join(', ')}.`;
}

const headline = (count: number) =>
  count === 0
    ? 'Nobody on the waitlist fits this time'
    : `${count} ${count === 1 ? 'person' : 'people'} on the waitlist ${count === 1 ? 'fits' : 'fit'} this time`;

/** Offers and books; what somebody else was quicker with is said in words. */
function useOffering(slot: Slot, onDone: (() => void) | undefined) {
  const notify = useNotify();
  const now = useNow();
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<{ token: string; name: string }>();
  const [problem, setProblem] = useState<string>();
  const { clinicId, practitionerId, startsAt, endsAt } = slot;
  const run = async (act: () => Promise<void>) => {
    setBusy(true);
    setProblem(undefined);
    await act().catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
    refreshTopics(queryClient, ['waitlist', 'appointments']);
    setBusy(false);
  };
  const offer = ({ entry }: Candidate) =>
    run(async () => {
      const input = { id: newId(), entryId: entry.id, clinicId, practitionerId, startsAt, endsAt };
      const { offerFreedSlot } = await graphql(OfferFreedSlotDocument, { input });
      setMade({ token: offerFreedSlot.token, name: entry.client.name });
    });
  const book = ({ entry, startsAt: at }: Candidate) =>
    run(async () => {
      const input = { id: newId(), entryId: entry.id, clinicId, practitionerId, startsAt: at };
      await graphql(BookFromWaitlistDocument, { input });
      notify(`${entry.client.name} is booked for ${whenWords(at, slot.zone, now)}.`, { type: 'info' });
      onDone?.();
    });
  return { busy, problem, made, forget: () => setMade(undefined), offer, book };
}

/** Whom a free stretch fits, best first, each with the reason; offered by a link or booked directly. */
export function OfferSlot({ slot, onDone }: { slot: Slot; onDone?: () => void }) {
  const now = useNow();
  const { clinicId, practitionerId, startsAt, endsAt } = slot;
  const { busy, problem, made, forget, offer, book } = useOffering(slot, onDone);
  const { data, error, refetch } = useQuery({
    queryKey: ['waitlist', 'ranked', clinicId, practitionerId, startsAt, endsAt],
    queryFn: async () => {
      const input = { clinicId, practitionerId, startsAt, endsAt };
      return (await graphql(RankedSlotDocument, { input })).rankedSlot;
    },
  });
  if (error && !data) return <Trouble problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={120} aria-label="Looking through the waitlist" />;
  const others = unfitLine(data.unfit);
  return (
    <Box component="section" aria-label="Waitlist for this time">
      <Typography variant="h3" component="h3">
        {headline(data.candidates.length)}
      </Typography>
      <Typography color="textSecondary">
        {`${whenWords(startsAt, slot.zone, now)}–${timeOf(endsAt, slot.zone)}, ${isolated(slot.practitioner.name)}, ${slot.clinic.name}`}
      </Typography>
      {problem && (
        <Alert severity="warning" sx={{ mt: 2 }}>
          {problem}
        </Alert>
      )}
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, p: 0, '& > li + li': { borderTop: 1, borderColor: 'divider' } }}
      >
        {data.candidates.map((candidate, index) => (
          <CandidateRow
            key={candidate.entry.id}
            {...{ candidate, busy, nth: index + 1, zone: slot.zone }}
            onOffer={() => void offer(candidate)}
            onBook={() => void book(candidate)}
          />
        ))}
      </Box>
      {others && <Typography color="textSecondary">{others}</Typography>}
      {made && <OfferMade {...made} onClose={forget} />}
    </Box>
  );
}

/** After a cancellation, a no-show or a move: whom the time fits that is free again. Nothing while it is not. */
export function OfferFreed({ appointmentId, onDone }: { appointmentId: string; onDone?: () => void }) {
  const { data: slot } = useQuery({
    queryKey: ['waitlist', 'freed', appointmentId],
    queryFn: async () => (await graphql(FreedSlotDocument, { appointmentId })).freedSlot,
  });
  if (!slot) return null;
  return <OfferSlot slot={slot} {...(onDone && { onDone })} />;
}
