import { Box, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

export interface ChipOption<Value extends string> {
  readonly value: Value;
  readonly word: string;
}

interface ChipChoiceProps<Value extends string> {
  label: ReactNode;
  /** Below the label: what helps to choose. */
  hint?: ReactNode;
  options: readonly ChipOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  describedBy?: string | undefined;
  invalid?: boolean;
}

export const labelLook = { typography: 'subtitle2', color: 'text.primary', mb: 1.5, p: 0, display: 'block' } as const;

/** One of few, each a chip a gloved finger can hit. Radio buttons to the keyboard and to screen readers. */
export function ChipChoice<Value extends string>(props: ChipChoiceProps<Value>) {
  const { label, hint, options, value, onChange, describedBy, invalid = false } = props;
  const name = useId();
  return (
    <Box component="fieldset" aria-describedby={describedBy} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={labelLook}>
        {label}
      </Box>
      {hint && (
        <Typography color="textSecondary" sx={{ mt: -1, mb: 3 }}>
          {hint}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {options.map((option) => {
          const chosen = option.value === value;
          return (
            <Box
              component="label"
              key={option.value}
              sx={{
                position: 'relative',
                display: 'inline-flex',
                alignItems: 'center',
                justifyContent: 'center',
                minWidth: 44,
                minHeight: 44,
                '@media (pointer: coarse)': { minHeight: 48 },
                px: 3,
                borderRadius: 2,
                border: 1,
                borderColor: chosen ? 'primary.main' : invalid ? 'error.main' : 'edge',
                bgcolor: chosen ? 'primary.main' : 'background.paper',
                color: chosen ? 'primary.contrastText' : 'text.primary',
                typography: 'subtitle2',
                cursor: 'pointer',
                transition: 'background-color 150ms, border-color 150ms',
                '&:hover': chosen ? {} : { bgcolor: 'background.sunk' },
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
                sx={{ position: 'absolute', inset: 0, width: 1, height: 1, m: 0, opacity: 0, cursor: 'pointer' }}
              />
              {option.word}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
