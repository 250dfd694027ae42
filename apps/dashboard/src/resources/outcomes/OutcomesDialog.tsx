import { Box, Dialog, DialogContent, DialogTitle, FormHelperText, Slider, Typography } from '@mui/material';
import { useId } from 'react';
import { useNotify } from 'react-admin';
import { useController } from 'react-hook-form';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { type Instrument, RecordOutcomesDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { scoreWords } from '../../words/numbers.ts';

interface Scores {
  satisfaction: number | null;
  confidence: number | null;
  visual_density: number | null;
}

const questions: readonly { instrument: Instrument; label: string; low: string; high: string; step: number }[] = [
  {
    instrument: 'satisfaction',
    label: 'How satisfied is the client with the result?',
    low: 'Not at all',
    high: 'Completely',
    step: 1,
  },
  {
    instrument: 'confidence',
    label: 'How confident does the client feel?',
    low: 'Not at all',
    high: 'Completely',
    step: 1,
  },
  { instrument: 'visual_density', label: 'Visual Density Score', low: 'No density', high: 'Full density', step: 0.5 },
];

const marks = Array.from({ length: 11 }, (_, score) => ({ value: score, label: String(score) }));

/** Hollow until it was asked. */
const slider = (hollow: boolean) => ({
  '& .MuiSlider-markLabel': { typography: 'caption', color: 'text.secondary' },
  '& .MuiSlider-thumb': {
    border: 2,
    borderColor: 'primary.main',
    bgcolor: hollow ? 'background.paper' : 'primary.main',
  },
});

function ScoreBox({ instrument, label, low, high, step }: (typeof questions)[number]) {
  const { field, fieldState } = useController({ name: instrument });
  const id = useId();
  const score = field.value as number | null;
  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 3 }}>
        <Typography id={id} variant="subtitle2">
          {label}
        </Typography>
        <Typography
          component="output"
          variant="h3"
          className="figures"
          sx={{ ml: 'auto', color: score === null ? 'text.secondary' : 'primary.main', whiteSpace: 'nowrap' }}
        >
          {score === null ? 'Not asked' : scoreWords(score)}
        </Typography>
      </Box>
      <Box sx={{ px: 2 }}>
        <Slider
          aria-labelledby={id}
          min={0}
          max={10}
          step={step}
          marks={marks}
          value={score ?? 0}
          onChange={(_, next) => field.onChange(next)}
          onBlur={field.onBlur}
          sx={slider(score === null)}
        />
      </Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', typography: 'caption', color: 'text.secondary' }}>
        <span>{low}</span>
        <span>{high}</span>
      </Box>
      {fieldState.error && <FormHelperText error>{fieldState.error.message}</FormHelperText>}
    </Box>
  );
}

/** Scores of one visit, each 0 to 10; what was not asked is left out. */
export function OutcomesDialog({
  treatment,
  onClose,
}: {
  treatment: { id: string; client: { name: string } };
  onClose: () => void;
}) {
  const notify = useNotify();
  const save = async (values: Scores) => {
    const scores = questions.flatMap(({ instrument }) => {
      const score = values[instrument];
      return score === null ? [] : [{ instrument, score }];
    });
    await graphql(RecordOutcomesDocument, {
      input: { id: newId(), treatmentId: treatment.id, assessedAt: new Date().toISOString(), scores },
    });
    refreshTopics(queryClient, ['outcomes']);
    notify('Outcomes recorded.', { type: 'info' });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="record-outcomes">
      <DialogTitle id="record-outcomes">{`Record ${treatment.client.name}’s outcomes`}</DialogTitle>
      <DialogContent>
        <SaveForm
          defaults={{ satisfaction: null, confidence: null, visual_density: null } as Scores}
          action="Record outcomes"
          onCancel={onClose}
          save={save}
          ready={(values) => questions.some(({ instrument }) => values[instrument] !== null)}
        >
          <Typography color="textSecondary">
            Move what was asked. What you leave is not counted as an answer.
          </Typography>
          {questions.map((question) => (
            <ScoreBox key={question.instrument} {...question} />
          ))}
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
