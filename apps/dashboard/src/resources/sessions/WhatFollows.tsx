import { Box, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNow } from '../../controls/now.ts';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { Day } from '../../controls/When.tsx';
import { WhatFollowsDocument, type WhatFollowsQuery } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { purposeWords } from '../../words/terms.ts';
import { type FollowUps, followUps, listWords } from './follow-ups.ts';
import type { LogRecord } from './log-server.ts';

/** After so long a plan that is not there yet will be told by the live stream; asking again is only the floor. */
const askAgainMs = 2_000;
const freshForMs = 30_000;

type Answer = WhatFollowsQuery['treatment'];

/** What was planned when the session was completed, as soon as the job has run. */
export function useFollowUps(record: LogRecord): {
  found: FollowUps | undefined;
  error: Error | null;
  retry: () => void;
} {
  const { treatment, startedAt, completedAt, clinic } = record;
  const now = useNow().getTime();
  const fresh = completedAt !== null && now - Date.parse(completedAt) < freshForMs;
  const plansOf = (answer: Answer | undefined): FollowUps | undefined =>
    answer && startedAt ? followUps(answer.reminders, startedAt, clinic.zone) : undefined;
  const { data, error, refetch } = useQuery({
    queryKey: ['treatments', treatment.id, 'what-follows'],
    queryFn: async (): Promise<Answer> => (await graphql(WhatFollowsDocument, { id: treatment.id })).treatment,
    refetchInterval: (query) => (fresh && !plansOf(query.state.data)?.checkIns.length ? askAgainMs : false),
    refetchOnMount: 'always',
  });
  return { found: plansOf(data), error, retry: () => void refetch() };
}

/** The check-ins and invitations that follow from a session. */
export function WhatFollows({ record }: { record: LogRecord }) {
  const { found, error, retry } = useFollowUps(record);
  return (
    <Section title="What follows">
      {error && !found ? <Trouble problem={error} onRetry={retry} /> : <Plans found={found} />}
    </Section>
  );
}

function Plans({ found }: { found: FollowUps | undefined }) {
  if (!found) return <Skeleton variant="text" width="60%" />;
  const { checkIns, invitations } = found;
  if (checkIns.length === 0 && invitations.length === 0) {
    return <Typography color="textSecondary">Nothing is planned any more after this session.</Typography>;
  }
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      {checkIns.length > 0 && (
        <div>
          <Typography>{`Aftercare check-ins planned for ${checkIns.length === 1 ? 'day' : 'days'} ${listWords(checkIns.map(({ days }) => days))}`}</Typography>
          <Box component="ol" sx={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: 2, m: 0, mt: 3, p: 0 }}>
            {checkIns.map(({ days, day }) => (
              <Box
                component="li"
                key={days}
                sx={{ px: 3, py: 2, minWidth: 96, borderRadius: 2, bgcolor: 'background.sunk' }}
              >
                <Typography component="span" variant="subtitle2" sx={{ display: 'block' }}>{`Day ${days}`}</Typography>
                <Typography component="span" color="textSecondary" className="figures">
                  <Day day={day} />
                </Typography>
              </Box>
            ))}
          </Box>
        </div>
      )}
      {invitations.length > 0 && (
        <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 5, rowGap: 2, m: 0 }}>
          {invitations.map(({ purpose, day }) => (
            <Box key={purpose} sx={{ display: 'contents' }}>
              <Typography component="dt">{purposeWords[purpose]}</Typography>
              <Typography component="dd" color="textSecondary" sx={{ m: 0 }}>
                <Day day={day} />
              </Typography>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}
