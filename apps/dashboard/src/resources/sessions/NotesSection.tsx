import { TextField } from '@mui/material';
import { Section } from '../../controls/Section.tsx';
import { fieldId } from './completion.ts';
import { useEditor } from './editor.ts';
import { FieldNote } from './FieldNote.tsx';

const most = 20_000;

/** Free text in any language and direction. */
export function NotesSection() {
  const { draft, change, wordAt } = useEditor();
  const { notes } = draft;
  const left = most - notes.length;
  return (
    <Section title="Notes" note={left < 1_000 && left >= 0 ? `${left} characters left` : undefined}>
      <TextField
        multiline
        minRows={4}
        maxRows={16}
        value={notes}
        placeholder="What a colleague should know next time"
        error={wordAt('notes')?.tone === 'error'}
        onChange={({ target }) => change((was) => ({ ...was, notes: target.value }))}
        sx={{ '& textarea': { typography: 'subtitle1' } }}
        slotProps={{
          root: { id: fieldId('notes') },
          htmlInput: { dir: 'auto', 'aria-label': 'Notes', 'aria-describedby': 'log-notes-note' },
        }}
      />
      <FieldNote id="log-notes-note" word={wordAt('notes')} />
    </Section>
  );
}
