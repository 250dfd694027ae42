import AddRounded from '@mui/icons-material/AddRounded';
import RemoveRounded from '@mui/icons-material/RemoveRounded';
import {
  Alert,
  Box,
  Button,
  Checkbox,
  FormControlLabel,
  IconButton,
  Skeleton,
  Slider,
  TextField,
  Typography,
} from '@mui/material';
import { zones } from '@stipple/domain/sessions';
import { hairlineShapes } from '@stipple/domain/treatments';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { column } from '../../controls/layout.ts';
import { Page } from '../../controls/Page.tsx';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { PlanOfTreatmentDocument, type PlanOfTreatmentQuery, PlanTreatmentDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { ApiProblem } from '../../providers/problem.ts';
import { queryClient } from '../../providers/query-client.ts';
import { counted } from '../../words/numbers.ts';
import { indicationWords, zoneWords } from '../../words/terms.ts';
import { hairlineWords } from '../consultations/consultation-words.ts';
import { ManyChips } from '../consultations/ManyChips.tsx';
import { PictureChoice } from '../consultations/PictureChoice.tsx';
import { backFrom } from '../safety/back.ts';
import { HairlinePicture } from './HairlinePicture.tsx';
import {
  hasHairline,
  type PlanDraft,
  type PlannedTreatment,
  planInput,
  withDensity,
  withSessions,
} from './plan-draft.ts';
import { usePlanDraft } from './use-plan-draft.ts';

interface PartProps {
  draft: PlanDraft;
  change: (draft: PlanDraft) => void;
}

function Sessions({ draft, change, done }: PartProps & { done: number }) {
  const { densities } = draft;
  const step = (by: number) => change(withSessions(draft, densities.length + by));
  return (
    <Section
      title="Sessions"
      action={
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
          <IconButton
            aria-label="One session fewer"
            disabled={densities.length <= Math.max(1, done + 1)}
            onClick={() => step(-1)}
            sx={{ width: 44, height: 44 }}
          >
            <RemoveRounded />
          </IconButton>
          <Typography variant="h3" component="span" role="status">
            {counted(densities.length, 'session')}
          </Typography>
          <IconButton
            aria-label="One session more"
            disabled={densities.length >= 8}
            onClick={() => step(1)}
            sx={{ width: 44, height: 44 }}
          >
            <AddRounded />
          </IconButton>
        </Box>
      }
    >
      <Box sx={{ display: 'grid', gap: 2, maxWidth: 620 }}>
        {densities.map((density, index) => (
          <Box
            // biome-ignore lint/suspicious/noArrayIndexKey: a session of a plan is its place
            key={index}
            sx={{ display: 'grid', gridTemplateColumns: '104px 1fr 64px', gap: 4, alignItems: 'center' }}
          >
            <Typography variant="subtitle2">{`Session ${index + 1}`}</Typography>
            <Slider
              aria-label={`Density after session ${index + 1}, percent`}
              value={density}
              step={5}
              min={5}
              max={100}
              disabled={index < done}
              onChange={(_, value) => change(withDensity(draft, index, value as number))}
              sx={{ py: 4 }}
            />
            <Typography sx={{ textAlign: 'right' }} className="figures">{`${density} %`}</Typography>
          </Box>
        ))}
        <Typography color="textSecondary">
          Density reached by the end of each session; 30, 70 and 100 % is usual.
        </Typography>
      </Box>
    </Section>
  );
}

function Design({ draft, change, products }: PartProps & { products: PlanOfTreatmentQuery['products'] }) {
  const pigments = products.filter(({ kind }) => kind === 'pigment');
  return (
    <>
      <Section title="Where and with what">
        <Box sx={{ display: 'grid', gap: 5 }}>
          <ManyChips
            label="Zones"
            options={zones.map((value) => ({ value, word: zoneWords[value] }))}
            values={draft.zones}
            onChange={(chosen) => change({ ...draft, zones: chosen })}
          />
          <ManyChips
            label="Pigments intended: each needs a patch test that was passed"
            options={pigments.map(({ id, brand, shade }) => ({ value: id, word: `${brand} ${shade}` }))}
            values={draft.pigments}
            onChange={(chosen) => change({ ...draft, pigments: chosen })}
          />
        </Box>
      </Section>
      {hasHairline(draft) && (
        <Section title="Hairline">
          <Box sx={{ display: 'grid', gap: 4, maxWidth: 620 }}>
            <PictureChoice
              label="Shape"
              options={hairlineShapes.map((value) => ({
                value,
                word: hairlineWords[value],
                picture: <HairlinePicture shape={value} />,
              }))}
              value={draft.hairlineShape}
              onChange={(hairlineShape) => change({ ...draft, hairlineShape })}
            />
            <Box sx={{ display: 'grid', gridTemplateColumns: '104px 1fr 64px', gap: 4, alignItems: 'center' }}>
              <Typography variant="subtitle2">Height</Typography>
              <Slider
                aria-label="Height of the hairline above the brow, millimetres"
                value={draft.hairlineHeightMm}
                min={40}
                max={110}
                onChange={(_, value) => change({ ...draft, hairlineHeightMm: value as number })}
                sx={{ py: 4 }}
              />
              <Typography sx={{ textAlign: 'right' }}>{`${draft.hairlineHeightMm} mm`}</Typography>
            </Box>
          </Box>
        </Section>
      )}
    </>
  );
}

function Agreement({ draft, change, treatment }: PartProps & { treatment: PlannedTreatment }) {
  return (
    <Box sx={{ display: 'grid', gap: 4, maxWidth: 480 }}>
      <TextField
        label={`Price of the course in ${treatment.currency} (optional)`}
        value={draft.price}
        onChange={(event) => change({ ...draft, price: event.target.value.replace(/[^\d.,]/g, '') })}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
      />
      <TextField
        label="Notes (optional)"
        value={draft.notes}
        multiline
        minRows={2}
        onChange={(event) => change({ ...draft, notes: event.target.value })}
      />
      <FormControlLabel
        sx={{ minHeight: 44 }}
        label="The client agrees to this plan now"
        control={<Checkbox checked={draft.agreed} onChange={(_, agreed) => change({ ...draft, agreed })} />}
      />
      {draft.agreed && (
        <TextField
          label="Name of the client"
          value={draft.agreedName}
          onChange={(event) => change({ ...draft, agreedName: event.target.value })}
        />
      )}
    </Box>
  );
}

interface PlanProps {
  treatment: PlannedTreatment;
  products: PlanOfTreatmentQuery['products'];
  back: string;
}

function Plan({ treatment, products, back }: PlanProps) {
  const { draft, change, forget, startOver, restored } = usePlanDraft(treatment);
  const navigate = useNavigate();
  const notify = useNotify();
  const save = useMutation({
    mutationFn: () =>
      graphql(PlanTreatmentDocument, { input: planInput(draft, treatment) }, { idempotencyKey: `plan ${draft.id}` }),
    onSuccess: () => {
      forget();
      refreshTopics(queryClient, ['plans', 'treatments']);
      notify(draft.agreed ? 'Planned and agreed.' : 'Plan saved.', { type: 'info' });
      navigate(back, { replace: true });
    },
  });
  const part = { draft, change };
  const problem =
    save.error instanceof ApiProblem ? save.error.message : save.error && 'That did not go out. Try again.';
  return (
    <Page
      title={treatment.plans.length > 0 ? 'Change the plan' : 'Plan the course'}
      back={{ to: back, word: 'the treatment' }}
      lead={`${treatment.client.name} · ${indicationWords[treatment.indication]}`}
    >
      <Box sx={{ ...column, maxWidth: 720 }}>
        {restored && (
          <Alert severity="info" action={<Button onClick={startOver}>Start over</Button>}>
            Restored: this is what you planned and had not saved yet.
          </Alert>
        )}
        <Sessions {...part} done={treatment.completedSessions} />
        <Design {...part} products={products} />
        <Section title="Agreement">
          <Agreement {...part} treatment={treatment} />
          <Box sx={{ display: 'grid', gap: 3, mt: 4, maxWidth: 480 }}>
            {problem && <Alert severity="error">{problem}</Alert>}
            <Button variant="contained" size="large" loading={save.isPending} onClick={() => save.mutate()}>
              {draft.agreed ? 'Agree plan' : 'Save plan'}
            </Button>
          </Box>
        </Section>
      </Box>
    </Page>
  );
}

const nothing = new ApiProblem({ code: 'INPUT.NOT_FOUND', message: 'There is no such treatment.' });

/** What is planned for a course and agreed with the client. A change is a new plan; the earlier ones stay. */
export function PlanPage() {
  const { id = '' } = useParams();
  const [address] = useSearchParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['plans', id],
    queryFn: () => graphql(PlanOfTreatmentDocument, { id }),
  });
  if (error && !data) return <Trouble problem={error} onRetry={() => void refetch()} page />;
  if (!data) return <Skeleton variant="rounded" height={420} sx={{ m: 6, maxWidth: 720 }} />;
  if (!data.treatment) return <Trouble problem={nothing} page />;
  const back = backFrom(address, `/treatments/${id}`);
  return <Plan key={data.treatment.version} treatment={data.treatment} products={data.products} back={back} />;
}
