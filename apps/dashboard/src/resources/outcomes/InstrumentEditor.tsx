import { Alert, Box, Button, Typography } from '@mui/material';
import { measuresAlike } from '@stipple/domain/outcomes';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { FormProvider, type Path, useForm, useWatch } from 'react-hook-form';
import { placeProblem } from '../../controls/draft-form.ts';
import { column } from '../../controls/layout.ts';
import { Section } from '../../controls/Section.tsx';
import {
  DiscardInstrumentDocument,
  PublishInstrumentDocument,
  SaveInstrumentDocument,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { InstrumentFields } from './InstrumentFields.tsx';
import { InstrumentPreview } from './InstrumentPreview.tsx';
import {
  contentOf,
  emptyInstrument,
  fieldOf,
  type InstrumentValues,
  readableInstrument,
  unreadable,
  valuesOf,
} from './instrument-form.ts';
import type { Instrument } from './instruments.ts';

function Preview({ first, before }: { first: InstrumentValues; before: Instrument | undefined }) {
  const typed = useWatch() as InstrumentValues;
  const last = useRef(readableInstrument(first));
  const now = readableInstrument(typed);
  if (now) last.current = now;
  return (
    <Box sx={column}>
      {before && now && !measuresAlike(before, now) && (
        <Alert severity="warning">
          {`It measures otherwise than version ${before.version}: other questions, ranges, weights or scoring. Scores of the two stand apart and are not compared.`}
        </Alert>
      )}
      {last.current ? (
        <InstrumentPreview
          key={JSON.stringify(last.current.items.map(({ key, least, most, step }) => [key, least, most, step]))}
          instrument={last.current}
          note={now ? 'As it will be asked. Try it.' : 'As it was; something is missing'}
        />
      ) : (
        <Section title="As it will be asked">
          <Typography color="textSecondary">Name it and write the first question to see it here.</Typography>
        </Section>
      )}
    </Box>
  );
}

interface InstrumentEditorProps {
  /** The draft to go on with. */
  draft: Instrument | undefined;
  /** The newest published version, which a new one begins with. */
  before: Instrument | undefined;
  onClose: () => void;
}

/** A definition beside how it will be asked. */
export function InstrumentEditor({ draft, before, onClose }: InstrumentEditorProps) {
  const notify = useNotify();
  const source = draft ?? before;
  const first = source ? valuesOf(source) : emptyInstrument;
  const form = useForm<InstrumentValues>({ defaultValues: first });
  const saved = useRef(draft);
  const [said, setSaid] = useState<string>();
  const trying = (what: () => Promise<void>) =>
    form.handleSubmit(async (values) => {
      setSaid(undefined);
      const wrong = unreadable(values);
      for (const { field, sentence } of wrong) form.setError(field as Path<InstrumentValues>, { message: sentence });
      if (wrong.length > 0) return;
      try {
        await what();
        refreshTopics(queryClient, ['instruments']);
      } catch (problem) {
        setSaid(placeProblem(problem, form, fieldOf));
      }
    });
  const save = async () => {
    const key = source?.key ?? saved.current?.key ?? '';
    const input = { ...contentOf({ ...form.getValues(), key }), version: saved.current?.draftVersion ?? 0 };
    saved.current = (await graphql(SaveInstrumentDocument, { input })).saveInstrument;
    return { key: saved.current.key, number: saved.current.version, version: saved.current.draftVersion };
  };
  const keep = trying(async () => {
    await save();
    notify('Draft saved.', { type: 'info' });
  });
  const publish = trying(async () => {
    const input = await save();
    await graphql(PublishInstrumentDocument, { input });
    notify(`Version ${input.number} is asked from now on.`, { type: 'info' });
    onClose();
  });
  const discard = async () => {
    if (saved.current) {
      const { key, version: number, draftVersion: version } = saved.current;
      await graphql(DiscardInstrumentDocument, { input: { key, number, version } });
      refreshTopics(queryClient, ['instruments']);
    }
    onClose();
  };
  const busy = form.formState.isSubmitting;
  const title = draft
    ? `Draft of version ${draft.version}`
    : before
      ? `Version ${before.version + 1}`
      : 'New instrument';
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
          <Section title={title}>
            {said && (
              <Alert severity="error" sx={{ mb: 4 }}>
                {said}
              </Alert>
            )}
            <InstrumentFields />
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
          <Preview first={first} before={before} />
        </Box>
      </Box>
    </FormProvider>
  );
}
