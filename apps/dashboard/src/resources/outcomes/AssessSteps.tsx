import TabletOutlined from '@mui/icons-material/TabletOutlined';
import { Alert, Box, Button, Typography } from '@mui/material';
import { findInAnswers, scoreOf } from '@stipple/domain/outcomes';
import { Nothing } from '../../controls/Nothing.tsx';
import { Section } from '../../controls/Section.tsx';
import { answerTo, missingIn, type Step } from './assessment.ts';
import { type Instrument, scoreWordsOf } from './instruments.ts';
import { QuestionView } from './QuestionView.tsx';
import type { Assess } from './use-assessment.ts';

function Ways({ assess, next }: { assess: Assess; next: string }) {
  const at = assess.at ?? 0;
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
      <Button variant="outlined" size="large" onClick={() => assess.go(at === 0 ? null : at - 1)}>
        Back
      </Button>
      <Button variant="contained" size="large" sx={{ minWidth: 160 }} onClick={() => assess.go(at + 1)}>
        {next}
      </Button>
    </Box>
  );
}

/** One question, the whole screen for it. */
export function QuestionStep({ assess, step }: { assess: Assess; step: Extract<Step, { kind: 'question' }> }) {
  const { instrument, item } = step;
  const value = answerTo(assess.assessment, instrument, item.key);
  const problem = assess.refused?.at === assess.at ? assess.refused?.message : undefined;
  return (
    <>
      <Section title={instrument.name} note={instrument.answeredBy === 'client' ? 'The client answers' : 'You judge'}>
        <Box sx={{ pt: 3 }}>
          <QuestionView
            item={item}
            value={value}
            onChange={(next) => assess.answer(instrument, item.key, next)}
            problem={problem}
          />
        </Box>
      </Section>
      <Ways assess={assess} next={value === undefined ? 'Leave out' : 'Next'} />
    </>
  );
}

export function HandOverStep({ assess, name }: { assess: Assess; name: string }) {
  return (
    <>
      <Section title="Now the client">
        <Nothing
          icon={TabletOutlined}
          title={`Hand the tablet to ${name}`}
          text="The next questions are theirs to answer. Nothing of the record is shown."
        />
      </Section>
      <Ways assess={assess} next="Begin" />
    </>
  );
}

function ReviewRow({ assess, instrument }: { assess: Assess; instrument: Instrument }) {
  const { assessment, steps, go } = assess;
  const answers = assessment.answered[instrument.key]?.answers ?? {};
  const pairs = instrument.items.flatMap(({ key }) => {
    const value = answers[key];
    return value === undefined ? [] : [{ item: key, value }];
  });
  const open = findInAnswers(instrument, pairs).length;
  const first = steps.findIndex(
    (step) =>
      step.kind === 'question' && step.instrument.key === instrument.key && (open === 0 || !(step.item.key in answers)),
  );
  const said =
    pairs.length === 0
      ? 'Left out'
      : open > 0
        ? `${pairs.length} of ${instrument.items.length} answered`
        : scoreWordsOf(instrument, scoreOf(instrument, answers));
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 3,
        minHeight: 64,
        px: { xs: 4, sm: 6 },
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Typography variant="subtitle2" sx={{ flex: '1 1 160px' }}>
        {instrument.name}
      </Typography>
      <Typography color={open > 0 && pairs.length > 0 ? 'warning.main' : 'textPrimary'}>{said}</Typography>
      <Button
        variant="text"
        onClick={() => go(first)}
        aria-label={`${open > 0 ? 'Answer' : 'Change'} ${instrument.name}`}
      >
        {open > 0 ? 'Answer' : 'Change'}
      </Button>
    </Box>
  );
}

/** Everything once more; then it is recorded. */
export function ReviewStep({ assess }: { assess: Assess }) {
  const { assessment, chosen, refused, sending, send, go, steps } = assess;
  const missing = missingIn(assessment, chosen);
  const nothing = chosen.every(({ key }) => Object.keys(assessment.answered[key]?.answers ?? {}).length === 0);
  return (
    <>
      {refused && <Alert severity="error">{`${refused.message} Your answers are kept on this device.`}</Alert>}
      <Section title="Before it is recorded" padded={false}>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {chosen.map((instrument) => (
            <ReviewRow key={instrument.key} assess={assess} instrument={instrument} />
          ))}
        </Box>
      </Section>
      {missing > 0 && (
        <Typography color="warning.main">
          {`${missing === 1 ? 'One question is' : `${missing} questions are`} still open. A scale is recorded when all of it is answered.`}
        </Typography>
      )}
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
        <Button variant="outlined" size="large" onClick={() => go(Math.max(0, steps.length - 2))}>
          Back
        </Button>
        <Button
          variant="contained"
          size="large"
          loading={sending}
          disabled={missing > 0 || nothing}
          onClick={() => void send()}
        >
          Record outcomes
        </Button>
      </Box>
    </>
  );
}
