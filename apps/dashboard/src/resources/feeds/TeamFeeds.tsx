import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { Section } from '../../controls/Section.tsx';
import { When } from '../../controls/When.tsx';
import { CalendarFeedsDocument, type CalendarFeedsQuery, RevokeFeedDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { useMay } from '../../providers/viewer.ts';

type TeamFeed = CalendarFeedsQuery['calendarFeeds'][number];

/** Which colleagues have their appointments in a calendar outside, to be taken back when a phone is lost. */
export function TeamFeeds() {
  const may = useMay()('feeds.revoke');
  const notify = useNotify();
  const { data } = useQuery({
    queryKey: ['feeds', 'team'],
    queryFn: async () => (await graphql(CalendarFeedsDocument, {})).calendarFeeds,
    enabled: may,
  });
  if (!data || data.length === 0) return null;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const revoke = async ({ id, version, staffMember }: TeamFeed) => {
    try {
      await graphql(RevokeFeedDocument, { input: { id, version } });
      notify(`The feed of ${staffMember?.name ?? 'this colleague'} shows nothing any more.`, { type: 'info' });
    } catch (problem) {
      notify(problem instanceof Error ? problem.message : String(problem), { type: 'error' });
    }
    refreshTopics(queryClient, ['feeds']);
  };
  return (
    <Box sx={{ maxWidth: 1280, mx: 'auto', px: { xs: 4, sm: 6, lg: 8 }, pt: 6 }}>
      <Section title="Calendar feeds" note={data.length} padded={false}>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {data.map((feed) => (
            <Box
              component="li"
              key={feed.id}
              sx={{
                ...{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, px: { xs: 4, sm: 6 }, py: 3 },
                '& + &': { borderTop: 1, borderColor: 'divider' },
              }}
            >
              <Box sx={{ flex: '1 1 200px' }}>
                <Typography variant="subtitle2">{feed.staffMember?.name}</Typography>
                <Typography color="textSecondary" component="div">
                  {'Made '}
                  <When at={feed.createdAt} zone={zone} />
                  {feed.readAt ? (
                    <>
                      {' · last asked for '}
                      <When at={feed.readAt} zone={zone} />
                    </>
                  ) : (
                    ' · not asked for yet'
                  )}
                </Typography>
              </Box>
              <Button
                variant="text"
                size="small"
                aria-label={`Take back the feed of ${feed.staffMember?.name}`}
                onClick={() => void revoke(feed)}
              >
                Take back
              </Button>
            </Box>
          ))}
        </Box>
      </Section>
    </Box>
  );
}
