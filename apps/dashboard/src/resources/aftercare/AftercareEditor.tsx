import AddRounded from '@mui/icons-material/AddRounded';
import DeleteOutlineRounded from '@mui/icons-material/DeleteOutlineRounded';
import { Alert, Box, Button, IconButton, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { FormProvider, useFieldArray, useForm, useFormContext, useWatch } from 'react-hook-form';
import { placeProblem } from '../../controls/draft-form.ts';
import { NumberBox, TextBox } from '../../controls/fields.tsx';
import { column } from '../../controls/layout.ts';
import { useNow } from '../../controls/now.ts';
import { Section } from '../../controls/Section.tsx';
import {
  type AftercarePartsFragment,
  DiscardAftercareDocument,
  PublishAftercareDocument,
  SaveAftercareDocument,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { AftercareDays } from './AftercareDays.tsx';
import { type AftercareValues, fieldOf, protocolOf, readableProtocol, valuesOf } from './aftercare-form.ts';

function PartFields({ index, onRemove }: { index: number; onRemove: (() => void) | undefined }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: '1fr auto', sm: '96px 1fr auto' },
        alignItems: 'start',
        p: 4,
        borderRadius: 2,
        bgcolor: 'background.sunk',
      }}
    >
      <NumberBox name={`parts.${index}.from`} label="From day" from={0} to={365} required />
      <Box sx={{ display: 'grid', gap: 3, gridColumn: { xs: '1 / -1', sm: 'auto' }, gridRow: { xs: 2, sm: 'auto' } }}>
        <TextBox name={`parts.${index}.happens`} label="What the client sees and feels" lines={2} required />
        <TextBox name={`parts.${index}.advice`} label="Advice, a line each" lines={3} required />
      </Box>
      {onRemove && (
        <IconButton aria-label={`Remove part ${index + 1}`} onClick={onRemove} sx={{ justifySelf: 'end' }}>
          <DeleteOutlineRounded />
        </IconButton>
      )}
    </Box>
  );
}

function Parts() {
  const { fields, append, remove } = useFieldArray({ name: 'parts' });
  const { getValues } = useFormContext<AftercareValues>();
  const add = () => append({ from: Number(getValues('parts').at(-1)?.from ?? -1) + 1, happens: null, advice: null });
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      {fields.map((field, index) => (
        <PartFields key={field.id} index={index} onRemove={fields.length > 1 ? () => remove(index) : undefined} />
      ))}
      <Button variant="outlined" startIcon={<AddRounded />} onClick={add} sx={{ justifySelf: 'start' }}>
        Add days
      </Button>
    </Box>
  );
}

/** As a client whose session is today will read it; the last readable one while something is missing. */
function Preview({ first }: { first: AftercareValues }) {
  const typed = useWatch() as AftercareValues;
  const last = useRef(readableProtocol(first));
  const now = readableProtocol(typed);
  if (now) last.current = now;
  const day = useNow().toISOString().slice(0, 10);
  return (
    <Section title="As the client reads it" note={now ? 'Session today' : 'As it was; something is missing'}>
      {last.current ? (
        <AftercareDays protocol={last.current} day={day} />
      ) : (
        <Typography color="textSecondary">Fill in the first days to see them here.</Typography>
      )}
    </Section>
  );
}

interface AftercareEditorProps {
  /** The draft, or what a new one begins with. */
  begin: AftercarePartsFragment;
  /** Undefined until the first save. */
  draft: AftercarePartsFragment | undefined;
  onClose: () => void;
}

/** The next version of the protocol, beside what clients will read. */
export function AftercareEditor({ begin, draft, onClose }: AftercareEditorProps) {
  const notify = useNotify();
  const first = valuesOf(draft ?? begin);
  const form = useForm<AftercareValues>({ defaultValues: first });
  const saved = useRef(draft);
  const [said, setSaid] = useState<string>();
  const trying = (what: () => Promise<void>) =>
    form.handleSubmit(async () => {
      setSaid(undefined);
      try {
        await what();
        refreshTopics(queryClient, ['aftercare']);
      } catch (problem) {
        setSaid(placeProblem(problem, form, fieldOf));
      }
    });
  const save = async () => {
    const input = { ...protocolOf(form.getValues()), version: saved.current?.version ?? 0 };
    saved.current = (await graphql(SaveAftercareDocument, { input })).saveAftercare;
    return saved.current;
  };
  const keep = trying(async () => {
    await save();
    notify('Draft saved.', { type: 'info' });
  });
  const publish = trying(async () => {
    const { number, version } = await save();
    await graphql(PublishAftercareDocument, { input: { number, version } });
    notify(`Version ${number} is in force.`, { type: 'info' });
    onClose();
  });
  const discard = async () => {
    const { number, version } = saved.current ?? {};
    if (number !== undefined && version !== undefined)
      await graphql(DiscardAftercareDocument, { input: { number, version } });
    refreshTopics(queryClient, ['aftercare']);
    onClose();
  };
  const busy = form.formState.isSubmitting;
  return (
    <FormProvider {...form}>
      <Box
        sx={{
          display: 'grid',
          gap: 5,
          gridTemplateColumns: { lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
          alignItems: 'start',
        }}
      >
        <Box component="form" noValidate onSubmit={(event) => void keep(event)} sx={column}>
          <Section title={draft ? `Draft of version ${draft.number}` : 'New version'}>
            <Box sx={{ display: 'grid', gap: 5 }}>
              {said && <Alert severity="error">{said}</Alert>}
              <Parts />
              <NumberBox
                name="firstWaterDay"
                label="Day of the first water"
                from={1}
                to={14}
                required
                help="Sources say day 3, 4 or 5; 4 is usual."
              />
              <TextBox
                name="milestones"
                label="Other days worth knowing"
                lines={3}
                help="A line each: 10 = You may shave again"
              />
              <TextBox name="alarm" label="When to call" lines={3} required />
              <TextBox name="checkIns" label="Days of the check-ins" required help="Such as 1, 3, 7, 14, 30" />
            </Box>
          </Section>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 2 }}>
            <Button variant="text" onClick={() => void discard()} disabled={busy}>
              {draft ? 'Throw the draft away' : 'Cancel'}
            </Button>
            <Button variant="outlined" type="submit" loading={busy}>
              Save draft
            </Button>
            <Button variant="contained" onClick={() => void publish()} loading={busy}>
              Publish
            </Button>
          </Box>
        </Box>
        <Box
          role="region"
          aria-label="Preview"
          tabIndex={0}
          sx={{
            position: { lg: 'sticky' },
            top: 80,
            maxHeight: { lg: 'calc(100dvh - 96px)' },
            overflowY: { lg: 'auto' },
          }}
        >
          <Preview first={first} />
        </Box>
      </Box>
    </FormProvider>
  );
}
