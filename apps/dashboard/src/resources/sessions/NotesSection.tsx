import { TextField } from '@mui/material';
import { type ClipboardEvent, useState } from 'react';
import { Section } from '../../controls/Section.tsx';
import { fieldId } from './completion.ts';
import { useEditor } from './editor.ts';
import { FieldNote } from './FieldNote.tsx';

const most = 20_000;
/** A little too much may be shortened by hand; a whole book is not taken in, for no browser could show it. */
const takenIn = 2 * most;

const tooLong = {
  tone: 'error',
  text: 'That is far longer than the 20,000 characters notes may have, so it was not put in. What was here is still here.',
} as const;

/** Free text in any language and direction. */
export function NotesSection() {
  const { draft, change, wordAt } = useEditor();
  const [refused, setRefused] = useState(false);
  const { notes } = draft;
  const left = most - notes.length;
  const word = refused ? tooLong : wordAt('notes');
  const type = (text: string) => {
    setRefused(text.length > takenIn);
    if (text.length <= takenIn) change((was) => ({ ...was, notes: text }));
  };
  const paste = (event: ClipboardEvent) => {
    if (event.clipboardData.getData('text').length <= takenIn) return;
    event.preventDefault();
    setRefused(true);
  };
  return (
    <Section title="Notes" note={left < 1_000 && left >= 0 ? `${left} characters left` : undefined}>
      <TextField
        multiline
        minRows={4}
        maxRows={16}
        value={notes}
        placeholder="What a colleague should know next time"
        error={word?.tone === 'error'}
        onChange={({ target }) => type(target.value)}
        onPaste={paste}
        sx={{ '& textarea': { typography: 'subtitle1' } }}
        slotProps={{
          root: { id: fieldId('notes') },
          htmlInput: { dir: 'auto', 'aria-label': 'Notes', 'aria-describedby': 'log-notes-note' },
        }}
      />
      <FieldNote id="log-notes-note" word={word} />
    </Section>
  );
}
