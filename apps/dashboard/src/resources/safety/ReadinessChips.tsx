import ErrorOutlineRounded from '@mui/icons-material/ErrorOutlineRounded';
import VerifiedUserOutlined from '@mui/icons-material/VerifiedUserOutlined';
import { Box } from '@mui/material';
import { StateChip } from '../../controls/StateChip.tsx';
import type { SafetyStep } from '../../generated/graphql.ts';
import { useMay } from '../../providers/viewer.ts';
import { stepWords, withDays } from './safety-words.ts';
import { toBeReady, useReadiness } from './use-readiness.ts';

interface OpenStep {
  readonly step: SafetyStep;
  readonly message: string;
}

/** "Ready", or a chip for each kind of step that is open; why, on hover. */
export function StepChips({ points }: { points: readonly OpenStep[] }) {
  const steps = [...new Set(points.map(({ step }) => step))];
  if (steps.length === 0) {
    const meaning = 'Nothing keeps a session from starting today';
    return <StateChip look={{ word: 'Ready', tone: 'success', icon: VerifiedUserOutlined, meaning }} />;
  }
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 1 }}>
      {steps.map((step) => {
        const meaning = withDays(points.find((point) => point.step === step)?.message ?? '');
        return (
          <StateChip key={step} look={{ word: stepWords[step], tone: 'error', icon: ErrorOutlineRounded, meaning }} />
        );
      })}
    </Box>
  );
}

interface ReadinessMarkProps {
  clientId: string;
  /** Only this one of the client's treatments. */
  treatmentId?: string;
}

/** What blocks, beside a client's name. Nothing while no treatment has work ahead. */
export function ReadinessMark(props: ReadinessMarkProps) {
  return useMay()('record.read') ? <Mark {...props} /> : null;
}

function Mark({ clientId, treatmentId }: ReadinessMarkProps) {
  const { data } = useReadiness(clientId);
  const treatments = toBeReady(data?.treatments ?? []).filter(({ id }) => id === (treatmentId ?? id));
  if (treatments.length === 0) return null;
  return <StepChips points={treatments.flatMap(({ safetyPoints }) => safetyPoints)} />;
}
