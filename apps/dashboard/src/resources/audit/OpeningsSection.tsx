import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router-dom';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { When } from '../../controls/When.tsx';
import { RecordOpeningsDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { recordWords, timesWords } from './record-words.ts';

/** Who opened this client's record lately, for those who may know. */
export function OpeningsSection({ clientId }: { clientId: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['openings', 'client', clientId],
    queryFn: async () =>
      (await graphql(RecordOpeningsDocument, { filter: { clientId }, page: { number: 1, size: 5 } })).recordOpenings,
  });
  return (
    <Section
      title="Who opened this record"
      note={data && data.total > 0 ? data.total : undefined}
      padded={false}
      action={
        <Button variant="text" size="small" component={RouterLink} to={`/openings?client=${clientId}`}>
          All openings
        </Button>
      }
    >
      {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={96} sx={{ m: 4 }} />}
      {data?.items.length === 0 && (
        <Typography color="textSecondary" sx={{ px: { xs: 4, sm: 6 }, pb: 4 }}>
          Nobody yet.
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, pb: 2 }}>
        {data?.items.map((opening) => (
          <Box
            component="li"
            key={opening.id}
            sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, px: { xs: 4, sm: 6 }, py: 1.5 }}
          >
            <Typography sx={{ flex: '1 1 200px' }}>{opening.staffMember.name}</Typography>
            <Typography color="textSecondary" component="div">
              {`${recordWords[opening.what]}, ${timesWords(opening.times)}, `}
              <When at={opening.lastAt} zone={opening.client.clinic.zone} since />
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
