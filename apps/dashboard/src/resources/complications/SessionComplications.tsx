import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { ComplicationsOfSessionDocument, type ComplicationsOfSessionQuery } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { useMay } from '../../providers/viewer.ts';
import { ComplicationCard } from './ComplicationCard.tsx';

const ComplicationDialog = lazy(async () => ({
  default: (await import('./ComplicationDialog.tsx')).ComplicationDialog,
}));
const FollowUpDialog = lazy(async () => ({ default: (await import('./FollowUpDialog.tsx')).FollowUpDialog }));

type Mix = NonNullable<ComplicationsOfSessionQuery['session']>['mixes'][number];

/** "Temples: Ash 3 (lot L-42)" */
function mixWords({ label, parts }: Mix): string {
  const of = parts.map(({ product, lotNumber }) => `${product.shade} (lot ${lotNumber})`).join(' + ');
  return label ? `${label}: ${of}` : of;
}

/** What went wrong in or after one session; recorded here it names the session and its mixes. */
export function SessionComplications({ sessionId }: { sessionId: string }) {
  const mayRecord = useMay()('complications.record');
  const [open, setOpen] = useState<'new' | { id: string; resolve: boolean } | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['complications', 'session', sessionId],
    queryFn: () => graphql(ComplicationsOfSessionDocument, { sessionId }),
  });
  const session = data?.session;
  const items = data?.complications.items ?? [];
  const followed = items.find(({ id }) => open !== null && open !== 'new' && id === open.id);
  const close = () => setOpen(null);
  return (
    <Section
      title="Complications"
      padded={false}
      action={
        mayRecord &&
        session && (
          <Button variant="outlined" onClick={() => setOpen('new')}>
            Record a complication
          </Button>
        )
      }
    >
      {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={48} sx={{ m: 4 }} />}
      {data && items.length === 0 && (
        <Typography color="textSecondary" sx={{ px: { xs: 4, sm: 6 }, py: 4 }}>
          None recorded.
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map((complication) => (
          <ComplicationCard
            key={complication.id}
            complication={complication}
            onFollowUp={mayRecord ? (resolve) => setOpen({ id: complication.id, resolve }) : undefined}
          />
        ))}
      </Box>
      <Suspense>
        {open === 'new' && session && (
          <ComplicationDialog
            treatmentId={session.treatment.id}
            sessionId={sessionId}
            clinicZone={session.clinic.zone}
            mixes={session.mixes.map((mix) => ({ id: mix.id, word: mixWords(mix) }))}
            onClose={close}
          />
        )}
        {open !== null && open !== 'new' && followed && (
          <FollowUpDialog complication={followed} resolve={open.resolve} onClose={close} />
        )}
      </Suspense>
    </Section>
  );
}
