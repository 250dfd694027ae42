import { Alert, Box, Button, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { column } from '../../controls/layout.ts';
import { Section } from '../../controls/Section.tsx';
import { DiscardConsentDraftDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { languageWords } from '../../words/places.ts';
import { Coverage } from './Coverage.tsx';
import { purposeWords } from './consent-words.ts';
import type { Editing } from './editing.ts';
import { Preview } from './Preview.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { StatementEditor } from './StatementEditor.tsx';
import { useConsentDraft } from './use-consent-draft.ts';

const twoColumns = {
  display: 'grid',
  gap: 5,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
  alignItems: 'start',
} as const;

/** Writing a new version: the text on the left, what the client will see on the right. */
export function ConsentEditor({ editing, onClose }: { editing: Editing; onClose: () => void }) {
  const notify = useNotify();
  const [publishing, setPublishing] = useState(false);
  const { draft, change, save, saved, dirty, busy, problem } = useConsentDraft(editing);
  const { title, body, statements } = draft;
  const discard = async () => {
    if (saved) await graphql(DiscardConsentDraftDocument, { input: { id: saved.id, version: saved.version } });
    refreshTopics(queryClient, ['consents']);
    notify('Draft discarded.', { type: 'info' });
    onClose();
  };
  const publish = async () => {
    if (dirty && !(await save())) return;
    setPublishing(true);
  };
  return (
    <Box sx={column}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Typography variant="h2" sx={{ mr: 'auto' }}>
          {`${purposeWords[editing.purpose]}, ${languageWords(editing.language)}`}
        </Typography>
        <Typography color="textSecondary" role="status">
          {dirty ? 'Not saved yet' : saved ? 'Draft saved' : 'Nothing changed yet'}
        </Typography>
        <Button variant="text" onClick={() => void discard()}>
          {saved ? 'Discard the draft' : 'Cancel'}
        </Button>
        <Button variant="outlined" loading={busy} disabled={!dirty} onClick={() => void save()}>
          Save draft
        </Button>
        <Button variant="contained" disabled={busy || (!saved && !dirty)} onClick={() => void publish()}>
          Publish…
        </Button>
      </Box>
      {problem && <Alert severity="error">{problem}</Alert>}
      <Box sx={twoColumns}>
        <Box sx={column}>
          <Section title="Text">
            <Box sx={{ display: 'grid', gap: 4 }}>
              <TextField label="Title" value={title} onChange={(event) => change({ title: event.target.value })} />
              <TextField
                label="What the client reads"
                multiline
                minRows={12}
                value={body}
                onChange={(event) => change({ body: event.target.value })}
                helperText={'An empty line begins a paragraph, "## " a heading, "- " a point of a list.'}
              />
            </Box>
          </Section>
          <Section title="Statements to tick" note={statements.length}>
            <StatementEditor statements={statements} onChange={(next) => change({ statements: next })} />
          </Section>
        </Box>
        <Box sx={column}>
          {editing.purpose === 'treatment' && <Coverage statements={statements} />}
          <Section title="As the client sees it">
            <Preview title={title} body={body} statements={statements.map(({ text }) => text)} />
          </Section>
        </Box>
      </Box>
      {publishing && saved && (
        <PublishDialog version={saved} onClose={() => setPublishing(false)} onPublished={onClose} />
      )}
    </Box>
  );
}
