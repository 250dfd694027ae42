import HealingOutlined from '@mui/icons-material/HealingOutlined';
import { Box, Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Nothing } from '../../controls/Nothing.tsx';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { type ComplicationPartsFragment, ComplicationsOfClientDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { useMay } from '../../providers/viewer.ts';
import { ComplicationCard } from './ComplicationCard.tsx';

const FollowUpDialog = lazy(async () => ({ default: (await import('./FollowUpDialog.tsx')).FollowUpDialog }));

/** Open ones first, then the newest. */
function inOrder(complications: readonly ComplicationPartsFragment[]): ComplicationPartsFragment[] {
  const rank = ({ state, firstSeenOn }: ComplicationPartsFragment) => `${state === 'open' ? 1 : 0}${firstSeenOn}`;
  return complications.toSorted((a, b) => rank(b).localeCompare(rank(a)));
}

/** What went wrong for a client, and how it went on. */
export function ComplicationsSection({ clientId }: { clientId: string }) {
  const mayRecord = useMay()('complications.record');
  const [following, setFollowing] = useState<{ id: string; resolve: boolean } | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['complications', 'client', clientId],
    queryFn: async () => (await graphql(ComplicationsOfClientDocument, { clientId })).complications,
  });
  const items = inOrder(data?.items ?? []);
  const open = items.filter(({ state }) => state === 'open').length;
  const followed = items.find(({ id }) => id === following?.id);
  return (
    <Section
      title="Complications"
      note={items.length > 0 ? `${open} open of ${data?.total ?? items.length}` : undefined}
      padded={false}
    >
      {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={96} sx={{ m: 4 }} />}
      {data && items.length === 0 && (
        <Nothing
          icon={HealingOutlined}
          title="No complication"
          text="Infection, swelling, a blue tone, merged dots: record it on the treatment or in the session’s log, with what was done."
        />
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map((complication) => (
          <ComplicationCard
            key={complication.id}
            complication={complication}
            onFollowUp={mayRecord ? (resolve) => setFollowing({ id: complication.id, resolve }) : undefined}
          />
        ))}
      </Box>
      {following && followed && (
        <Suspense>
          <FollowUpDialog complication={followed} resolve={following.resolve} onClose={() => setFollowing(null)} />
        </Suspense>
      )}
    </Section>
  );
}
