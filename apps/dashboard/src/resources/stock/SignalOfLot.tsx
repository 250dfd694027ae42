import { Link, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router-dom';
import { Section } from '../../controls/Section.tsx';
import { dayInFull } from '../../words/dates.ts';
import { signalSentence } from './signal-words.ts';
import { signalsQuery } from './signals-query.ts';

/** How the skin took this lot, at every clinic in reach, beside what was to be expected. */
export function SignalOfLot({ productId, lotNumber }: { productId: string; lotNumber: string }) {
  const { data, isPending } = useQuery(signalsQuery);
  const found = data?.lots.find((lot) => lot.product.id === productId && lot.lotNumber === lotNumber);
  return (
    <Section title="Reactions">
      {isPending && <Skeleton variant="text" />}
      {data && (
        <Typography>
          {found
            ? signalSentence(found)
            : `Not used in a completed session since ${dayInFull(data.since)}: nothing to say.`}
        </Typography>
      )}
      <Link component={RouterLink} to="/stock/reactions" sx={{ display: 'inline-block', mt: 2 }}>
        All lots compared
      </Link>
    </Section>
  );
}
