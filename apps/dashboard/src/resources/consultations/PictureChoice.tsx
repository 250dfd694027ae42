import { Box } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { labelLook } from '../sessions/ChipChoice.tsx';

export interface Picture<Value extends string> {
  readonly value: Value;
  readonly word: string;
  readonly picture: ReactNode;
}

interface PictureChoiceProps<Value extends string> {
  label: string;
  options: readonly Picture<Value>[];
  value: Value | null;
  onChange: (value: Value | null) => void;
  describedBy?: string | undefined;
}

/** One of few, each a picture with its word below. Chosen again, it is taken back. */
export function PictureChoice<Value extends string>(props: PictureChoiceProps<Value>) {
  const { label, options, value, onChange, describedBy } = props;
  const name = useId();
  return (
    <Box component="fieldset" aria-describedby={describedBy} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={labelLook}>
        {label}
      </Box>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(84px, 1fr))' }}>
        {options.map((option) => {
          const chosen = option.value === value;
          return (
            <Box
              component="label"
              key={option.value}
              sx={{
                position: 'relative',
                display: 'grid',
                justifyItems: 'center',
                gap: 1,
                minHeight: 96,
                p: 2,
                borderRadius: 2,
                border: chosen ? 2 : 1,
                m: chosen ? 0 : '1px',
                borderColor: chosen ? 'primary.main' : 'edge',
                bgcolor: chosen ? 'primary.soft' : 'background.paper',
                color: 'text.primary',
                typography: 'subtitle2',
                textAlign: 'center',
                cursor: 'pointer',
                '& svg': { width: 56, height: 56 },
                '&:has(:focus-visible)': {
                  outline: 2,
                  outlineColor: 'primary.main',
                  outlineOffset: 2,
                  outlineStyle: 'solid',
                },
              }}
            >
              <Box
                component="input"
                type="radio"
                name={name}
                checked={chosen}
                onChange={() => onChange(option.value)}
                onClick={() => chosen && onChange(null)}
                sx={{ position: 'absolute', inset: 0, width: 1, height: 1, m: 0, opacity: 0, cursor: 'pointer' }}
              />
              {option.picture}
              {option.word}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
