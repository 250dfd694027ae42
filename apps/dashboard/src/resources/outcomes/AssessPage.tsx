import { Box, LinearProgress, Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { AssessTreatmentDocument, type AssessTreatmentQuery } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { ApiProblem } from '../../providers/problem.ts';
import { indicationWords } from '../../words/terms.ts';
import { HandOverStep, QuestionStep, ReviewStep } from './AssessSteps.tsx';
import { ChooseInstruments } from './ChooseInstruments.tsx';
import { type Instrument, newestOf, useInstruments } from './instruments.ts';
import { useAssessment } from './use-assessment.ts';

type Treatment = NonNullable<AssessTreatmentQuery['treatment']>;

const unknown = new ApiProblem({ code: 'INPUT.NOT_FOUND', message: 'There is no such treatment.' });

function Assess({
  treatment,
  instruments,
  sessionId,
}: {
  treatment: Treatment;
  instruments: Instrument[];
  sessionId: string | null;
}) {
  const assess = useAssessment({ treatment, instruments, sessionId });
  const { step, at, steps } = assess;
  return (
    <Page
      title="Assess outcomes"
      back={{ to: `/treatments/${treatment.id}`, word: 'the treatment' }}
      lead={`${treatment.client.name} · ${indicationWords[treatment.indication]}`}
    >
      <Box sx={{ maxWidth: 720, display: 'grid', gap: 5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {at === null ? (
          <ChooseInstruments assess={assess} instruments={instruments} />
        ) : (
          <>
            <LinearProgress
              variant="determinate"
              aria-label={`Step ${at + 1} of ${steps.length}`}
              value={((at + 1) / steps.length) * 100}
              sx={{ height: 6, borderRadius: 3 }}
            />
            {step?.kind === 'question' && <QuestionStep key={at} assess={assess} step={step} />}
            {step?.kind === 'hand_over' && <HandOverStep assess={assess} name={treatment.client.name} />}
            {step?.kind === 'review' && <ReviewStep assess={assess} />}
          </>
        )}
      </Box>
    </Page>
  );
}

/** Assesses a treatment's outcome on the tablet: one question at a time, nothing lost on the way. */
export function AssessPage() {
  const [address] = useSearchParams();
  const id = address.get('treatment') ?? '';
  const treatment = useQuery({
    queryKey: ['treatments', id, 'assess'],
    queryFn: async () => (await graphql(AssessTreatmentDocument, { id })).treatment,
    enabled: id !== '',
  });
  const instruments = useInstruments();
  const error = treatment.error ?? instruments.error;
  const retry = () => void Promise.all([treatment.refetch(), instruments.refetch()]);
  if (id === '' || treatment.data === null) return <Trouble problem={unknown} page />;
  if (error && !(treatment.data && instruments.data)) return <Trouble problem={error} onRetry={retry} page />;
  if (!treatment.data || !instruments.data)
    return <Skeleton variant="rounded" height={420} sx={{ m: 6, maxWidth: 720 }} />;
  return (
    <Assess treatment={treatment.data} instruments={newestOf(instruments.data)} sessionId={address.get('session')} />
  );
}
