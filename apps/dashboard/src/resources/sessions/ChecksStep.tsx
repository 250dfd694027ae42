import CheckCircleOutlineRounded from '@mui/icons-material/CheckCircleOutlineRounded';
import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import { Alert, Box, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import type { SafetyStep } from '../../generated/graphql.ts';
import { isOffline } from '../../providers/problem.ts';
import { dayInFull } from '../../words/dates.ts';
import { preCheckQuery } from '../safety/pre-check-query.ts';
import { SessionOverrides } from '../safety/SessionOverrides.tsx';
import { stepWords } from '../safety/safety-words.ts';
import { useEditor } from './editor.ts';

const checks = Object.keys(stepWords) as SafetyStep[];

/** One thing that is checked: that all is well, or what is the matter. */
function Check({ check, sentences }: { check: SafetyStep; sentences: readonly string[] }) {
  const well = sentences.length === 0;
  const Icon = well ? CheckCircleOutlineRounded : ReportProblemOutlined;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 3, py: 2.5, minHeight: 52, borderTop: 1, borderColor: 'divider' }}>
      <Icon aria-hidden sx={{ color: well ? 'success.main' : 'warning.main', fontSize: 22 }} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="subtitle2">{stepWords[check]}</Typography>
        {sentences.map((sentence) => (
          <Typography key={sentence} color="textSecondary">
            {sentence}
          </Typography>
        ))}
      </Box>
      {well && <Typography color="textSecondary">In order</Typography>}
    </Box>
  );
}

function Checks() {
  const { about } = useEditor();
  const { data, error, fetchStatus, refetch } = useQuery(preCheckQuery(about.treatment.id, about.clinic.id));
  if (!data && (fetchStatus === 'paused' || isOffline(error)))
    return <Alert severity="info">There is no connection. The checks are asked for again once it is back.</Alert>;
  if (!data && error) return <Trouble problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={320} />;
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {`As it stands on ${dayInFull(data.on)}. What blocked the start was put right or overridden before it.`}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {checks.map((check) => (
          <Check
            key={check}
            check={check}
            sentences={data.points.filter(({ step }) => step === check).map(({ message }) => message)}
          />
        ))}
      </Box>
    </>
  );
}

/** What this session was checked for, how that stands now, and what was overridden to start it. */
export function ChecksStep() {
  const { about, onServer } = useEditor();
  return (
    <>
      <Section title="Pre-checks">
        <Checks />
      </Section>
      {onServer && <SessionOverrides sessionId={about.id} />}
    </>
  );
}
