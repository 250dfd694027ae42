import { Box, TextField } from '@mui/material';
import { needles } from '@stipple/domain/sessions';
import { useState } from 'react';
import { ChipChoice } from './ChipChoice.tsx';
import type { FieldWord } from './editor.ts';
import { FieldNote } from './FieldNote.tsx';

interface NeedleChoiceProps {
  needle: string | null;
  onChange: (needle: string | null) => void;
  word: FieldWord | undefined;
}

const usual: readonly string[] = needles;
const options = [
  ...needles.map((needle) => ({ value: needle as string, word: needle as string })),
  { value: 'other', word: 'Other' },
];

/** The needle configuration: the usual ones to press, any other to write. */
export function NeedleChoice({ needle, onChange, word }: NeedleChoiceProps) {
  const [asked, setAsked] = useState(false);
  const other = needle === null ? asked : !usual.includes(needle);
  const choose = (value: string) => {
    setAsked(value === 'other');
    onChange(value === 'other' ? null : value);
  };
  return (
    <div>
      <ChipChoice
        label="Needle"
        options={options}
        value={other ? 'other' : needle}
        onChange={choose}
        invalid={word?.tone === 'error'}
      />
      {other && (
        <Box sx={{ mt: 2, maxWidth: 240 }}>
          <TextField
            value={needle ?? ''}
            placeholder="Such as 9RL or 11RM"
            error={word?.tone === 'error'}
            onChange={({ target }) =>
              onChange(target.value === '' ? null : target.value.toUpperCase().replaceAll(' ', ''))
            }
            slotProps={{
              htmlInput: { 'aria-label': 'Other needle', autoComplete: 'off', autoCapitalize: 'characters' },
            }}
          />
        </Box>
      )}
      <FieldNote word={word} />
    </div>
  );
}
