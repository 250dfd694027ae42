import AddRounded from '@mui/icons-material/AddRounded';
import RemoveRounded from '@mui/icons-material/RemoveRounded';
import { Box, ButtonBase, InputBase } from '@mui/material';
import { type KeyboardEvent, useId, useState } from 'react';
import { labelLook } from './ChipChoice.tsx';
import type { FieldWord } from './editor.ts';
import { FieldNote } from './FieldNote.tsx';

interface StepFieldProps {
  label: string;
  /** Shown behind the number, such as "mm". */
  unit: string;
  value: number | null;
  onChange: (value: number | null) => void;
  step: number;
  decimals?: number;
  /** Where an empty field starts when a stepper is pressed. */
  from: number;
  least: number;
  most: number;
  word: FieldWord | undefined;
}

function numberIn(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const number = Number(text.trim().replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}

const side = {
  width: 48,
  '@media (pointer: coarse)': { width: 56 },
  alignSelf: 'stretch',
  color: 'text.primary',
  '&:hover': { bgcolor: 'background.sunk' },
  '&.Mui-focusVisible': { outline: 2, outlineStyle: 'solid', outlineColor: 'primary.main', outlineOffset: -2 },
  '&.Mui-disabled': { color: 'text.disabled' },
} as const;

/** A number with its unit, typed or stepped: large enough for gloves, arrow keys for those who have a keyboard. */
export function StepField(props: StepFieldProps) {
  const { label, unit, value, onChange, step, decimals = 0, from, least, most, word } = props;
  const id = useId();
  // What is being typed, until the field is left: "0." is on its way to "0.6".
  const [typed, setTyped] = useState<string>();
  const unreadable = typed !== undefined && numberIn(typed) === undefined;
  const said = unreadable ? ({ text: 'Write a number', tone: 'error' } as const) : word;

  const stepBy = (steps: number) => {
    setTyped(undefined);
    const next = value === null ? from : Math.round((value + steps * step) / step) * step;
    onChange(Number(Math.min(Math.max(next, least), most).toFixed(decimals)));
  };
  const type = (text: string) => {
    setTyped(text);
    const number = numberIn(text);
    if (number !== undefined) onChange(number);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = { ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5 }[event.key];
    if (!steps) return;
    event.preventDefault();
    stepBy(steps);
  };
  return (
    <div>
      <Box component="label" htmlFor={id} sx={labelLook}>
        {label}
      </Box>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          minHeight: 44,
          '@media (pointer: coarse)': { minHeight: 56 },
          border: 1,
          borderColor: said?.tone === 'error' ? 'error.main' : 'edge',
          borderRadius: 2,
          bgcolor: 'background.paper',
          overflow: 'hidden',
          '&:has(input:focus)': {
            borderColor: 'primary.main',
            boxShadow: (theme) => `inset 0 0 0 1px ${theme.vars?.palette.primary.main}`,
          },
        }}
      >
        <ButtonBase
          aria-label={`Less: ${label}`}
          tabIndex={-1}
          disabled={value !== null && value <= least}
          onClick={() => stepBy(-1)}
          sx={side}
        >
          <RemoveRounded aria-hidden />
        </ButtonBase>
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', alignItems: 'baseline', justifyContent: 'center', gap: 1 }}>
          <InputBase
            id={id}
            value={typed ?? (value === null ? '' : String(value))}
            onChange={(event) => type(event.target.value)}
            onBlur={() => setTyped(undefined)}
            onKeyDown={onKeyDown}
            placeholder="–"
            inputProps={{
              inputMode: decimals > 0 ? 'decimal' : 'numeric',
              autoComplete: 'off',
              'aria-invalid': said?.tone === 'error',
              'aria-describedby': `${id}-unit ${id}-note`,
            }}
            sx={{
              flex: 1,
              '& input': {
                textAlign: 'right',
                typography: 'h3',
                p: 0,
                height: 24,
                fontVariantNumeric: 'tabular-nums',
                '&:focus-visible': { outline: 'none' },
              },
            }}
          />
          <Box component="span" id={`${id}-unit`} sx={{ flex: 1, color: 'text.secondary' }}>
            {unit}
          </Box>
        </Box>
        <ButtonBase
          aria-label={`More: ${label}`}
          tabIndex={-1}
          disabled={value !== null && value >= most}
          onClick={() => stepBy(1)}
          sx={side}
        >
          <AddRounded aria-hidden />
        </ButtonBase>
      </Box>
      <FieldNote id={`${id}-note`} word={said} />
    </div>
  );
}
