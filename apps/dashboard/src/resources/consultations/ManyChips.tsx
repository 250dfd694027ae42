import CheckRounded from '@mui/icons-material/CheckRounded';
import { Box } from '@mui/material';
import { type ChipOption, labelLook } from '../sessions/ChipChoice.tsx';

interface ManyChipsProps<Value extends string> {
  label: string;
  options: readonly ChipOption<Value>[];
  values: readonly Value[];
  onChange: (values: Value[]) => void;
  describedBy?: string | undefined;
  invalid?: boolean;
}

/** Any number of few, each a chip a gloved finger can hit. Check boxes to the keyboard and to screen readers. */
export function ManyChips<Value extends string>(props: ManyChipsProps<Value>) {
  const { label, options, values, onChange, describedBy, invalid = false } = props;
  const toggled = (value: Value) =>
    values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return (
    <Box component="fieldset" aria-describedby={describedBy} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={labelLook}>
        {label}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {options.map(({ value, word }) => {
          const chosen = values.includes(value);
          return (
            <Box
              component="label"
              key={value}
              sx={{
                position: 'relative',
                display: 'inline-flex',
                alignItems: 'center',
                gap: 1,
                minHeight: 44,
                '@media (pointer: coarse)': { minHeight: 48 },
                px: 3,
                borderRadius: 2,
                border: 1,
                borderColor: chosen ? 'primary.main' : invalid ? 'error.main' : 'edge',
                bgcolor: chosen ? 'primary.soft' : 'background.paper',
                color: chosen ? 'primary.main' : 'text.primary',
                typography: 'subtitle2',
                cursor: 'pointer',
                '& svg': { fontSize: 18 },
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
                type="checkbox"
                checked={chosen}
                onChange={() => onChange(toggled(value))}
                sx={{ position: 'absolute', inset: 0, width: 1, height: 1, m: 0, opacity: 0, cursor: 'pointer' }}
              />
              {chosen && <CheckRounded aria-hidden />}
              {word}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
