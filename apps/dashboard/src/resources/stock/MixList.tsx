import ScienceOutlined from '@mui/icons-material/ScienceOutlined';
import { Box, Button, Card, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useNotify } from 'react-admin';
import { Nothing } from '../../controls/Nothing.tsx';
import { useNow } from '../../controls/now.ts';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { Day, When } from '../../controls/When.tsx';
import { DiscardMixDocument, HouseMixesDocument, type HouseMixFragment } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { ApiProblem } from '../../providers/problem.ts';
import { queryClient } from '../../providers/query-client.ts';
import { useMay } from '../../providers/viewer.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { StockTabs } from './StockTabs.tsx';
import { mixWords } from './stock-words.ts';

const MixDialog = lazy(async () => ({ default: (await import('./MixDialog.tsx')).MixDialog }));

function MixCard({ mix, onDiscard }: { mix: HouseMixFragment; onDiscard: (() => void) | undefined }) {
  return (
    <Card sx={{ p: 5, display: 'flex', flexWrap: 'wrap', gap: 4, alignItems: 'center' }} component="li">
      <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
        <Typography variant="h3" component="h2">
          {mix.label}
        </Typography>
        <Typography sx={{ mt: 1 }}>{mixWords(mix)}</Typography>
        <Typography color="textSecondary" sx={{ mt: 1 }}>
          {`Made at ${mix.clinic.name}${mix.madeBy ? ` by ${mix.madeBy.name}` : ''}, `}
          <When at={mix.madeAt} zone={mix.clinic.zone} />
          {mix.usableUntil && (
            <>
              {' · usable until '}
              <Day day={mix.usableUntil} />
            </>
          )}
        </Typography>
      </Box>
      {onDiscard && (
        <Button variant="outlined" onClick={onDiscard}>
          Pour away
        </Button>
      )}
    </Card>
  );
}

/** Jars of the house: made at one clinic, usable at every clinic of the chain. */
export function MixList() {
  const may = useMay();
  const notify = useNotify();
  const { all } = useClinicScope();
  const day = useNow().toISOString().slice(0, 10);
  const [making, setMaking] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['mixes', 'house', day],
    queryFn: async () => (await graphql(HouseMixesDocument, { day })).houseMixes,
  });
  const discard = async (id: string) => {
    try {
      await graphql(DiscardMixDocument, { input: { id } });
      notify('Poured away. What was done with it stays in the records.', { type: 'info' });
    } catch (problem) {
      notify(problem instanceof ApiProblem ? problem.message : 'That did not work. Try again.', { type: 'error' });
    }
    refreshTopics(queryClient, ['stock']);
  };
  const reached = new Set(all.map((clinic) => clinic.id));
  const make = may('sessions.log') && (
    <Button variant="contained" startIcon={<ScienceOutlined />} onClick={() => setMaking(true)}>
      Make a house mix
    </Button>
  );
  return (
    <Page title="House mixes" tabs={<StockTabs />} actions={data?.length ? make : undefined}>
      {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={160} />}
      {data?.length === 0 && (
        <Card>
          <Nothing
            icon={ScienceOutlined}
            title="No house mix is usable today"
            text="A jar that is mixed ahead for many sessions belongs here. It may be used at every clinic until the first of its lots expires or is recalled."
            action={make}
          />
        </Card>
      )}
      <Box component="ul" sx={{ display: 'grid', gap: 4, listStyle: 'none', m: 0, p: 0 }}>
        {data?.map((mix) => (
          <MixCard
            key={mix.id}
            mix={mix}
            onDiscard={may('sessions.log') && reached.has(mix.clinic.id) ? () => void discard(mix.id) : undefined}
          />
        ))}
      </Box>
      {making && (
        <Suspense>
          <MixDialog onClose={() => setMaking(false)} />
        </Suspense>
      )}
    </Page>
  );
}
