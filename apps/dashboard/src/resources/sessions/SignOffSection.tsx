import { Alert, Box, Button, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { Section } from '../../controls/Section.tsx';
import { fieldId } from './completion.ts';
import { useEditor } from './editor.ts';
import { FieldNote } from './FieldNote.tsx';
import { signOffWords } from './item-words.ts';
import { SignatureField, SignatureImage } from './SignatureField.tsx';

/** The client signs, at the end: by finger, or by typing the name. What is signed stays until it is taken back. */
export function SignOffSection() {
  const { draft, change, about, wordAt } = useEditor();
  const { signOff } = draft;
  const [name, setName] = useState(about.client.name);
  const [drawing, setDrawing] = useState<string | null>(null);
  const sign = () =>
    change((was) => ({ ...was, signOff: { name: name.trim(), drawing, signedAt: new Date().toISOString() } }));
  return (
    <Section title="Sign-off by the client">
      <Box id={fieldId('signOff')} sx={{ display: 'grid', gap: 4 }}>
        {signOff ? (
          <>
            <Alert severity="success">{signOffWords(signOff, about.clinic.zone)}</Alert>
            {signOff.drawing && <SignatureImage drawing={signOff.drawing} name={signOff.name} />}
            <Button
              variant="outlined"
              onClick={() => change((was) => ({ ...was, signOff: null }))}
              sx={{ justifySelf: 'start', minHeight: 48 }}
            >
              Take back the signature
            </Button>
          </>
        ) : (
          <>
            <Typography sx={{ maxWidth: '68ch' }}>
              {`${about.client.name} confirms that the work was done as agreed and that the aftercare was explained.`}
            </Typography>
            <SignatureField drawing={drawing} onDraw={setDrawing} label="Signature of the client" />
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'end' }}>
              <TextField
                label="Name of the client"
                value={name}
                onChange={({ target }) => setName(target.value)}
                sx={{ flex: '1 1 240px', '& .MuiOutlinedInput-root': { minHeight: 48 } }}
                slotProps={{ htmlInput: { maxLength: 120, autoComplete: 'off', dir: 'auto' } }}
              />
              {drawing && (
                <Button variant="text" onClick={() => setDrawing(null)} sx={{ minHeight: 48 }}>
                  Clear the drawing
                </Button>
              )}
              <Button
                variant="outlined"
                disabled={name.trim() === ''}
                onClick={sign}
                sx={{ '&&': { minHeight: 48 }, px: 6 }}
              >
                {drawing ? 'Sign' : 'Sign by name'}
              </Button>
            </Box>
          </>
        )}
        <FieldNote word={wordAt('signOff')} />
      </Box>
    </Section>
  );
}
