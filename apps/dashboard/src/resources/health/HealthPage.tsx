import { Alert, Box, Button, Card, LinearProgress, Skeleton, TextField } from '@mui/material';
import { type HealthAnswer, type HealthQuestion, healthQuestionnaire } from '@stipple/domain/health';
import type { SafetySettings } from '@stipple/domain/organizations';
import { useId } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { column } from '../../controls/layout.ts';
import { Page } from '../../controls/Page.tsx';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { ApiProblem } from '../../providers/problem.ts';
import { backFrom } from '../safety/back.ts';
import { ChipChoice } from '../sessions/ChipChoice.tsx';
import { meaningsOf } from './health-words.ts';
import { answered, useHealth, useHealthDraft } from './use-health.ts';

interface QuestionCardProps {
  question: HealthQuestion;
  answer: HealthAnswer | undefined;
  onAnswer: (answer: HealthAnswer) => void;
  today: string;
}

const yesOrNo = [
  { value: 'no', word: 'No' },
  { value: 'yes', word: 'Yes' },
] as const;

function QuestionCard({ question, answer, onAnswer, today }: QuestionCardProps) {
  const hintId = useId();
  const { key, ask, hint, dayAsked } = question;
  const given = answer ?? { question: key, yes: false, day: null, note: null };
  const ahead = answer?.day && answer.day > today;
  return (
    <Card sx={{ p: { xs: 4, sm: 5 }, display: 'grid', gap: 3 }}>
      <ChipChoice
        label={ask}
        hint={hint && <span id={hintId}>{hint}</span>}
        options={yesOrNo}
        value={answer ? (answer.yes ? 'yes' : 'no') : null}
        onChange={(value) => onAnswer({ ...given, yes: value === 'yes', day: value === 'yes' ? given.day : null })}
        describedBy={hint ? hintId : undefined}
      />
      {answer?.yes && (
        <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { sm: dayAsked ? '220px 1fr' : '1fr' } }}>
          {dayAsked && (
            <TextField
              type="date"
              label={dayAsked}
              value={answer.day ?? ''}
              error={Boolean(ahead)}
              helperText={ahead ? 'Not in the future' : 'Leave it empty while it goes on'}
              onChange={(event) => onAnswer({ ...answer, day: event.target.value || null })}
              slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }}
            />
          )}
          <TextField
            label="More about it (optional)"
            value={answer.note ?? ''}
            onChange={(event) => onAnswer({ ...answer, note: event.target.value || null })}
            slotProps={{ htmlInput: { maxLength: 500 } }}
          />
        </Box>
      )}
    </Card>
  );
}

function Result({ answers, settings, today }: { answers: HealthAnswer[]; settings: SafetySettings; today: string }) {
  const meanings = meaningsOf(answers, today, settings);
  if (meanings.length === 0) return <Alert severity="success">Clear: nothing speaks against treatment.</Alert>;
  return (
    <>
      {meanings.map(({ question, level, sentence }) => (
        <Alert key={question} severity={level === 'ask' ? 'warning' : 'error'}>
          {sentence}
        </Alert>
      ))}
    </>
  );
}

interface AskProps {
  client: { readonly id: string; readonly name: string };
  settings: SafetySettings;
  back: string;
}

function Ask({ client, settings, back }: AskProps) {
  const { draft, answer, restNo, signAs, sign } = useHealthDraft(client);
  const navigate = useNavigate();
  const notify = useNotify();
  const today = new Date().toISOString().slice(0, 10);
  const { questions } = healthQuestionnaire;
  const answers = answered(draft);
  const left = questions.length - answers.length;
  const ready =
    left === 0 && draft.signedName.trim() !== '' && answers.every(({ day }) => day === null || day <= today);
  const problem =
    sign.error instanceof ApiProblem ? sign.error.message : sign.error && 'That did not go out. Try again.';
  const submit = () =>
    sign.mutate(undefined, {
      onSuccess: () => {
        notify('Answers signed.', { type: 'info' });
        navigate(back, { replace: true });
      },
    });
  return (
    <Page
      title="Health questions"
      back={{ to: back, word: 'the client' }}
      lead={`${client.name} answers · ${answers.length} of ${questions.length} · kept on this device until they are signed`}
      actions={
        left > 0 && (
          <Button variant="outlined" onClick={restNo}>
            No to the other {left}
          </Button>
        )
      }
    >
      <Box sx={{ ...column, maxWidth: 720 }}>
        <LinearProgress
          variant="determinate"
          aria-label={`${answers.length} of ${questions.length} answered`}
          value={(answers.length / questions.length) * 100}
          sx={{ height: 6, borderRadius: 3 }}
        />
        {questions.map((question) => (
          <QuestionCard
            key={question.key}
            question={question}
            answer={draft.answers[question.key]}
            onAnswer={answer}
            today={today}
          />
        ))}
        <Section title="Sign">
          <Box sx={{ display: 'grid', gap: 4, maxWidth: 520 }}>
            {left === 0 && <Result answers={answers} settings={settings} today={today} />}
            <TextField
              label="Name of the client"
              value={draft.signedName}
              onChange={(event) => signAs(event.target.value)}
              helperText="With their name the client says that the answers are true."
            />
            {problem && <Alert severity="error">{problem}</Alert>}
            <Button variant="contained" size="large" disabled={!ready} loading={sign.isPending} onClick={submit}>
              {left > 0 ? `${left} left to answer` : 'Sign answers'}
            </Button>
          </Box>
        </Section>
      </Box>
    </Page>
  );
}

const nobody = new ApiProblem({ code: 'INPUT.NOT_FOUND', message: 'There is no such client.' });

/** The health questions on the tablet, answered by the client. */
export function HealthPage() {
  const { id = '' } = useParams();
  const [address] = useSearchParams();
  const { data, error, refetch } = useHealth(id);
  if (error && !data) return <Trouble problem={error} onRetry={() => void refetch()} page />;
  if (data === null) return <Trouble problem={nobody} page />;
  if (!data) return <Skeleton variant="rounded" height={420} sx={{ m: 6, maxWidth: 720 }} />;
  return <Ask client={data.client} settings={data.settings} back={backFrom(address, `/clients/${id}`)} />;
}
