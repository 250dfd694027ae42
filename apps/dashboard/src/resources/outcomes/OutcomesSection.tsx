import StarOutlineRounded from '@mui/icons-material/StarOutlineRounded';
import { Box, Link, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router-dom';
import { Nothing } from '../../controls/Nothing.tsx';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { When } from '../../controls/When.tsx';
import { OutcomesOfClientDocument, type OutcomesOfClientQuery } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { counted } from '../../words/numbers.ts';
import { indicationWords } from '../../words/terms.ts';
import { type Curve, changeWords, curvesOf, lastOf, lineOf } from './curve.ts';
import { useOutcomeWords } from './instruments.ts';

type Row = OutcomesOfClientQuery['outcomes']['items'][number];

const [width, height] = [120, 28];

function Line({ curve }: { curve: Curve }) {
  const points = lineOf(curve, width, height);
  return (
    <Box
      component="svg"
      aria-hidden
      viewBox={`-4 -4 ${width + 8} ${height + 8}`}
      sx={{ width: width + 8, height: height + 8, flex: 'none', color: 'primary.main' }}
    >
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      {points.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="2.5" fill="currentColor" />
      ))}
    </Box>
  );
}

function CurveRow({ curve, score }: { curve: Curve<Row>; score: (row: Row) => string }) {
  const { name, outcomes } = curve;
  const last = lastOf(curve);
  const change = changeWords(curve);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 5,
        rowGap: 1,
        px: { xs: 4, sm: 6 },
        py: 3,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ flex: '1 1 180px' }}>
        <Link component={RouterLink} to={`/treatments/${last.treatment.id}`} color="textPrimary">
          {name}
        </Link>
        <Typography color="textSecondary">
          {`${indicationWords[last.treatment.indication]} · ${counted(outcomes.length, 'answer')}`}
        </Typography>
      </Box>
      <Line curve={curve} />
      <Box sx={{ flex: '0 1 220px' }}>
        <Typography variant="subtitle2" className="figures">
          {score(last)}
        </Typography>
        <Typography color="textSecondary">
          {change && `${change} since the first · `}
          <When at={last.assessedAt} zone={last.clinic.zone} />
        </Typography>
      </Box>
    </Box>
  );
}

/** A client's outcomes over the years: one line for each treatment and measure. */
export function OutcomesSection({ clientId }: { clientId: string }) {
  const words = useOutcomeWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['outcomes', 'client', clientId],
    queryFn: async () => (await graphql(OutcomesOfClientDocument, { clientId })).outcomes,
  });
  const curves = curvesOf(data?.items ?? [], words);
  return (
    <Section title="Outcomes" note={data && data.total > 0 ? counted(data.total, 'answer') : undefined} padded={false}>
      {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={120} sx={{ m: 4 }} />}
      {data && curves.length === 0 && (
        <Nothing
          icon={StarOutlineRounded}
          title="No outcome yet"
          text="How dense it looks, how satisfied and confident the client is. Assess it on the treatment, before the first session and after."
        />
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {curves.map((curve) => (
          <CurveRow key={curve.series} curve={curve} score={words.score} />
        ))}
      </Box>
    </Section>
  );
}
