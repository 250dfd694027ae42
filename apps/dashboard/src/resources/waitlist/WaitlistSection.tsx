import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useNow } from '../../controls/now.ts';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { WaitlistOfClientDocument, type WaitlistPartsFragment } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { useMay } from '../../providers/viewer.ts';
import { dayOf } from '../../words/dates.ts';
import { WaitlistRow } from './WaitlistRow.tsx';

const WaitlistDialog = lazy(async () => ({ default: (await import('./WaitlistDialog.tsx')).WaitlistDialog }));

interface WaitlistSectionProps {
  client: { id: string; name: string; clinic: { id: string; zone: string } };
}

/** What a client waits for, on their own page. */
export function WaitlistSection({ client }: WaitlistSectionProps) {
  const now = useNow();
  const mayEdit = useMay()('waitlist.edit');
  const [editing, setEditing] = useState<WaitlistPartsFragment | 'new'>();
  const { data, error, refetch } = useQuery({
    queryKey: ['waitlist', 'client', client.id],
    queryFn: async () => (await graphql(WaitlistOfClientDocument, { id: client.id })).client?.waitlist ?? [],
  });
  const { id, name, clinic } = client;
  return (
    <Section
      title="On the waitlist"
      padded={false}
      action={
        mayEdit && (
          <Button variant="outlined" size="small" onClick={() => setEditing('new')}>
            Add to the waitlist
          </Button>
        )
      }
    >
      {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={56} sx={{ m: 4 }} />}
      {data?.length === 0 && (
        <Typography color="textSecondary" sx={{ px: { xs: 4, sm: 6 }, py: 4, maxWidth: '72ch' }}>
          Does not wait for anything. On the waitlist they are offered a freed time that fits.
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.slice(0, 5).map((entry) => (
          <WaitlistRow key={entry.id} entry={entry} named={false} onEdit={setEditing} />
        ))}
      </Box>
      {editing && (
        <Suspense>
          <WaitlistDialog
            entry={editing === 'new' ? undefined : editing}
            client={{ id, name, clinicId: clinic.id }}
            today={dayOf(now, clinic.zone)}
            onClose={() => setEditing(undefined)}
          />
        </Suspense>
      )}
    </Section>
  );
}
