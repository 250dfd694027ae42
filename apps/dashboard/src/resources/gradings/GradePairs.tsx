import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import { Alert, Box, Button, LinearProgress, Skeleton, Typography } from '@mui/material';
import { useEffect } from 'react';
import { Nothing } from '../../controls/Nothing.tsx';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import type { TaskPartsFragment } from '../../generated/graphql.ts';
import { ApiProblem } from '../../providers/problem.ts';
import { photoViewWords } from '../photos/photo-words.ts';
import { stepWords } from './grading-words.ts';
import { useTask } from './use-gradings.ts';

type Pair = NonNullable<TaskPartsFragment['pair']>;

function Picture({ address, word }: { address: string; word: string }) {
  return (
    <Box component="figure" sx={{ m: 0, minWidth: 0 }}>
      <Box
        component="img"
        src={address}
        alt={`${word} picture`}
        sx={{
          display: 'block',
          width: 1,
          aspectRatio: '3 / 4',
          maxHeight: '56dvh',
          objectFit: 'contain',
          borderRadius: 2,
          bgcolor: 'background.sunk',
        }}
      />
      <Typography component="figcaption" variant="subtitle2" sx={{ mt: 1, textAlign: 'center' }}>
        {word}
      </Typography>
    </Box>
  );
}

/** Keys 1 to 7 give the seven steps, so that a hundred pairs are a hundred keys. */
function useKeys(pair: Pair | null | undefined, busy: boolean, onStep: (step: number) => void) {
  useEffect(() => {
    if (!pair || busy) return undefined;
    const press = (event: KeyboardEvent) => {
      const step = stepWords[Number(event.key) - 1]?.[0];
      const typing = event.target instanceof HTMLElement && /^(input|textarea|select)$/i.test(event.target.tagName);
      if (step === undefined || typing || event.metaKey || event.ctrlKey || event.altKey) return;
      onStep(step);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}

function Steps({ busy, onStep }: { busy: boolean; onStep: (step: number) => void }) {
  return (
    <Box
      role="group"
      aria-label="The second picture beside the first"
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: 'repeat(7, minmax(0, 1fr))' } }}
    >
      {stepWords.map(([step, word], index) => (
        <Button
          key={step}
          variant="outlined"
          disabled={busy}
          onClick={() => onStep(step)}
          sx={{ minHeight: 52, whiteSpace: 'normal', lineHeight: '18px', px: 1 }}
        >
          <span>
            {word}
            <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block' }} aria-hidden>
              {index + 1}
            </Typography>
          </span>
        </Button>
      ))}
    </Box>
  );
}

/** Pairs one after the other; nothing on this screen tells which picture is the earlier one. */
export function GradePairs({ id }: { id: string }) {
  const { task, grade } = useTask(id);
  const { data, error } = task;
  const pair = data?.pair;
  const step = (chosen: number) => pair && grade.mutate({ pairId: pair.id, step: chosen });
  useKeys(pair, grade.isPending, step);
  if (error && !data) return <Trouble problem={error} onRetry={() => void task.refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={480} aria-label="Loading the next pair" />;
  return (
    <Section title={pair ? photoViewWords[pair.view] : 'Pairs'} note={`${data.done} of ${data.total} scored`}>
      <Box sx={{ display: 'grid', gap: 4 }}>
        <LinearProgress
          variant="determinate"
          value={data.total > 0 ? (data.done / data.total) * 100 : 0}
          aria-label="Pairs scored"
          sx={{ borderRadius: 1 }}
        />
        {grade.error && (
          <Alert severity="error">
            {grade.error instanceof ApiProblem ? grade.error.message : 'This score was not kept. Give it again.'}
          </Alert>
        )}
        {!pair && (
          <Nothing
            icon={CheckCircleOutlined}
            title={data.total === 0 ? 'No pair within your reach' : 'All pairs are scored'}
            text={
              data.total === 0
                ? 'The photos of this round were taken at clinics you do not work in.'
                : 'Thank you. What was found is told once the round is closed.'
            }
          />
        )}
        {pair && (
          <>
            <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: { xs: 2, sm: 4 } }}>
              <Picture key={`${pair.id} 1`} address={pair.first} word="First" />
              <Picture key={`${pair.id} 2`} address={pair.second} word="Second" />
            </Box>
            <Typography variant="subtitle2">How does the second look beside the first?</Typography>
            <Steps busy={grade.isPending} onStep={step} />
          </>
        )}
      </Box>
    </Section>
  );
}
