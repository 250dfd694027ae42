import { Alert, Box, Button, Skeleton, TextField, Typography } from '@mui/material';
import { hairColours, skinConditions, skins, wishes } from '@stipple/domain/consultations';
import { indications } from '@stipple/domain/treatments';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { column } from '../../controls/layout.ts';
import { Page } from '../../controls/Page.tsx';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { ApiProblem } from '../../providers/problem.ts';
import { indicationWords } from '../../words/terms.ts';
import { backFrom } from '../safety/back.ts';
import { ChipChoice } from '../sessions/ChipChoice.tsx';
import { type ConsultationDraft, consultationInput, openIn } from './consultation-draft.ts';
import { conditionWords, fitzpatrickWords, hairWords, skinWords, wishWords } from './consultation-words.ts';
import { ManyChips } from './ManyChips.tsx';
import { SaltFields, StageFields } from './ScaleFields.tsx';
import { type Consulted, useConsultationDraft, useConsultations } from './use-consultation.ts';

type Errors = Readonly<Record<string, string>>;

interface PartProps {
  draft: ConsultationDraft;
  change: (changes: Partial<ConsultationDraft>) => void;
  errors: Errors;
}

function Said({ sentence }: { sentence: string | undefined }) {
  return sentence ? <Typography color="error">{sentence}</Typography> : null;
}

const optionsOf = <V extends string>(values: readonly V[], words: Record<V, string>) =>
  values.map((value) => ({ value, word: words[value] }));

function About({ draft, change, errors }: PartProps) {
  const graded = ['pattern_baldness', 'full_loss', 'diffuse_thinning'].includes(draft.indication ?? '');
  return (
    <>
      <Section title="What it is about">
        <Box sx={{ display: 'grid', gap: 5 }}>
          <div>
            <ChipChoice
              label="Indication"
              options={optionsOf(indications, indicationWords)}
              value={draft.indication}
              onChange={(indication) => change({ indication })}
              invalid={Boolean(errors['indication'])}
            />
            <Said sentence={errors['indication']} />
          </div>
          <div>
            <ManyChips
              label="What the client wants"
              options={optionsOf(wishes, wishWords)}
              values={draft.wishes}
              onChange={(chosen) => change({ wishes: chosen })}
              invalid={Boolean(errors['wishes'])}
            />
            <Said sentence={errors['wishes']} />
          </div>
        </Box>
      </Section>
      {graded && (
        <Section title="Grading">
          <StageFields draft={draft} change={change} error={errors['norwood']} />
        </Section>
      )}
      {draft.indication === 'alopecia' && (
        <Section title="Grading by region">
          <SaltFields draft={draft} change={change} error={errors['salt']} />
        </Section>
      )}
    </>
  );
}

function Scalp({ draft, change, errors }: PartProps) {
  const types = fitzpatrickWords.map((word, index) => ({ value: String(index + 1), word }));
  return (
    <Section title="Skin and hair">
      <Box sx={{ display: 'grid', gap: 5 }}>
        <div>
          <ChipChoice
            label="Skin type (Fitzpatrick)"
            options={types}
            value={draft.skinType === null ? null : String(draft.skinType)}
            onChange={(value) => change({ skinType: Number(value) })}
            invalid={Boolean(errors['skinType'])}
          />
          <Said sentence={errors['skinType']} />
        </div>
        <ChipChoice
          label="Skin of the scalp"
          options={optionsOf(skins, skinWords)}
          value={draft.skin}
          onChange={(skin) => change({ skin })}
        />
        <ManyChips
          label="Seen on the scalp"
          options={optionsOf(skinConditions, conditionWords)}
          values={draft.skinConditions}
          onChange={(chosen) => change({ skinConditions: chosen })}
        />
        <ChipChoice
          label="Hair colour"
          options={optionsOf(hairColours, hairWords)}
          value={draft.hairColour}
          onChange={(hairColour) => change({ hairColour })}
        />
      </Box>
    </Section>
  );
}

function Words({ draft, change, errors }: PartProps) {
  const area = (field: 'scars' | 'earlierWork' | 'notes', label: string, help?: string) => (
    <TextField
      label={label}
      value={draft[field]}
      multiline
      minRows={2}
      error={Boolean(errors[field])}
      helperText={errors[field] ?? help}
      onChange={(event) => change({ [field]: event.target.value })}
    />
  );
  return (
    <Section title="Scars, earlier work, notes">
      <Box sx={{ display: 'grid', gap: 4, maxWidth: '72ch' }}>
        {area(
          'scars',
          draft.indication === 'scar' ? 'Scars' : 'Scars (optional)',
          'Where, how old, how long and wide, flat or raised',
        )}
        {area('earlierWork', 'Earlier work on the scalp (optional)', 'When, where, how it looks now')}
        {area('notes', 'Notes (optional)')}
      </Box>
    </Section>
  );
}

function Consult({ client, corrects, back }: { client: Consulted; corrects: string | null; back: string }) {
  const { draft, change, startOver, sign, restored } = useConsultationDraft(client, corrects);
  const [asked, setAsked] = useState(false);
  const navigate = useNavigate();
  const notify = useNotify();
  const open = openIn(consultationInput(draft, client.id, client.clinic.id), new Date().toISOString());
  const errors = asked ? open : {};
  const left = Object.keys(open).length;
  const submit = () => {
    setAsked(true);
    if (left > 0) return;
    sign.mutate(undefined, {
      onSuccess: () => {
        notify('Consultation signed.', { type: 'info' });
        navigate(back, { replace: true });
      },
    });
  };
  const part = { draft, change, errors };
  const problem =
    sign.error instanceof ApiProblem ? sign.error.message : sign.error && 'That did not go out. Try again.';
  return (
    <Page
      title={corrects ? 'Correct the consultation' : 'Consultation'}
      back={{ to: back, word: 'the client' }}
      lead={`${client.name} · kept on this device until it is signed`}
    >
      <Box sx={{ ...column, maxWidth: 720 }}>
        {restored && (
          <Alert severity="info" action={<Button onClick={startOver}>Start over</Button>}>
            Restored: this is what you wrote and had not signed yet.
          </Alert>
        )}
        <About {...part} />
        <Scalp {...part} />
        <Words {...part} />
        <Section title="Sign">
          <Box sx={{ display: 'grid', gap: 4, maxWidth: 480 }}>
            <TextField
              label="Your name"
              value={draft.signedName}
              error={Boolean(errors['signedName'])}
              helperText={
                errors['signedName'] ?? 'Signed, it is never edited. A correction replaces it, and both stay.'
              }
              onChange={(event) => change({ signedName: event.target.value })}
            />
            {asked && left > 0 && (
              <Alert severity="warning">{`${left} ${left === 1 ? 'thing is' : 'things are'} missing above.`}</Alert>
            )}
            {problem && <Alert severity="error">{problem}</Alert>}
            <Button variant="contained" size="large" loading={sign.isPending} onClick={submit}>
              Sign consultation
            </Button>
          </Box>
        </Section>
      </Box>
    </Page>
  );
}

const nobody = new ApiProblem({ code: 'INPUT.NOT_FOUND', message: 'There is no such client.' });

/** A consultation on the tablet: pictures and chips, a name at the end. `?corrects=` names the one it replaces. */
export function ConsultPage() {
  const { id = '' } = useParams();
  const [address] = useSearchParams();
  const { data: client, error, refetch } = useConsultations(id);
  if (error && !client) return <Trouble problem={error} onRetry={() => void refetch()} page />;
  if (client === null) return <Trouble problem={nobody} page />;
  if (!client) return <Skeleton variant="rounded" height={420} sx={{ m: 6, maxWidth: 720 }} />;
  const corrects = address.get('corrects');
  return <Consult key={corrects} client={client} corrects={corrects} back={backFrom(address, `/clients/${id}`)} />;
}
