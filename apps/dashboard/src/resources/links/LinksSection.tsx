import PhoneIphoneOutlined from '@mui/icons-material/PhoneIphoneOutlined';
import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useNotify } from 'react-admin';
import { Section } from '../../controls/Section.tsx';
import { StateChip } from '../../controls/StateChip.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { When } from '../../controls/When.tsx';
import { type LinkPartsFragment, LinksOfClientDocument, RevokeLinkDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { isolated } from '../../words/names.ts';
import { linkStates, progressWords, taskWords } from './link-words.ts';

const LinkDialog = lazy(async () => ({ default: (await import('./LinkDialog.tsx')).LinkDialog }));

/** Links shown at once; the older ones are over. */
const shown = 5;

function LinkRow({ link, zone, onRevoke }: { link: LinkPartsFragment; zone: string; onRevoke: () => void }) {
  const { tasks, state, expiresAt, openedAt, createdBy, createdAt } = link;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 4,
        rowGap: 2,
        px: { xs: 4, sm: 6 },
        py: 3,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
          <Typography variant="subtitle2">{tasks.map((task) => taskWords[task]).join(', ')}</Typography>
          <StateChip look={linkStates[state]} />
        </Box>
        <Typography color="textSecondary" component="div">
          {`${progressWords(link)} · `}
          {openedAt ? (
            <>
              opened <When at={openedAt} zone={zone} />
            </>
          ) : (
            'not opened'
          )}
          {' · made '}
          <When at={createdAt} zone={zone} />
          {createdBy ? ` by ${isolated(createdBy.name)}` : ' with a message'}
          {state === 'open' && (
            <>
              {' · until '}
              <When at={expiresAt} zone={zone} />
            </>
          )}
        </Typography>
      </Box>
      {state === 'open' && (
        <Button
          variant="text"
          onClick={onRevoke}
          aria-label={`Take back: ${tasks.map((task) => taskWords[task]).join(', ')}`}
        >
          Take back
        </Button>
      )}
    </Box>
  );
}

interface LinksSectionProps {
  clientId: string;
  clientName: string;
  zone: string;
}

/** Links for a client's phone: made here, shown as a code, and what came of them. */
export function LinksSection({ clientId, clientName, zone }: LinksSectionProps) {
  const notify = useNotify();
  const [making, setMaking] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['links', 'client', clientId],
    queryFn: async () => (await graphql(LinksOfClientDocument, { id: clientId })).client?.links ?? [],
  });
  const revoke = async ({ id, version }: LinkPartsFragment) => {
    try {
      await graphql(RevokeLinkDocument, { input: { id, version } });
      notify('Taken back: the link opens nothing any more.', { type: 'info' });
    } catch (problem) {
      notify(problem instanceof Error ? problem.message : String(problem), { type: 'error' });
    }
    refreshTopics(queryClient, ['links']);
  };
  return (
    <Section
      title="On the client’s phone"
      padded={false}
      action={
        <Button variant="outlined" size="small" startIcon={<PhoneIphoneOutlined />} onClick={() => setMaking(true)}>
          Send to the client’s phone
        </Button>
      }
    >
      {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={72} sx={{ m: 4 }} />}
      {data?.length === 0 && (
        <Typography color="textSecondary" sx={{ px: { xs: 4, sm: 6 }, py: 4, maxWidth: '72ch' }}>
          No link yet. With one the client answers the health questionnaire and signs at home, without an account.
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.slice(0, shown).map((link) => (
          <LinkRow key={link.id} link={link} zone={zone} onRevoke={() => void revoke(link)} />
        ))}
      </Box>
      {making && (
        <Suspense>
          <LinkDialog clientId={clientId} clientName={clientName} onClose={() => setMaking(false)} />
        </Suspense>
      )}
    </Section>
  );
}
