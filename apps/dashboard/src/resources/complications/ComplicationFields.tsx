import { Box, FormHelperText } from '@mui/material';
import { useController } from 'react-hook-form';
import { CheckBox, TextBox } from '../../controls/fields.tsx';
import type { ComplicationAction } from '../../generated/graphql.ts';
import { choicesOf } from '../../words/terms.ts';
import { ChipChoice, labelLook } from '../sessions/ChipChoice.tsx';
import { actionWords, severityWords } from './complication-words.ts';

const optionsOf = <Value extends string>(words: Record<Value, string>) =>
  choicesOf(words).map(({ id, name }) => ({ value: id, word: name }));

/** One of few, for a gloved finger, in a form. */
export function ChipBox<Value extends string>(props: { name: string; label: string; words: Record<Value, string> }) {
  const { field, fieldState } = useController({
    name: props.name,
    rules: { validate: (value) => value !== null || 'Choose one' },
  });
  return (
    <div>
      <ChipChoice
        label={props.label}
        options={optionsOf(props.words)}
        value={field.value as Value | null}
        onChange={field.onChange}
        invalid={fieldState.invalid}
      />
      <FormHelperText error>{fieldState.error?.message}</FormHelperText>
    </div>
  );
}

/** Several of few. */
function ActionsBox() {
  const { field } = useController({ name: 'actions' });
  const chosen = field.value as ComplicationAction[];
  const toggle = (action: ComplicationAction) =>
    field.onChange(chosen.includes(action) ? chosen.filter((each) => each !== action) : [...chosen, action]);
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={labelLook}>
        What was done
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {optionsOf(actionWords).map(({ value, word }) => (
          <Box
            component="button"
            type="button"
            key={value}
            aria-pressed={chosen.includes(value)}
            onClick={() => toggle(value)}
            sx={{
              minHeight: 44,
              px: 3,
              borderRadius: 2,
              border: 1,
              font: 'inherit',
              cursor: 'pointer',
              borderColor: 'edge',
              bgcolor: 'background.paper',
              color: 'text.primary',
              '&[aria-pressed=true]': {
                bgcolor: 'primary.main',
                borderColor: 'primary.main',
                color: 'primary.contrastText',
              },
            }}
          >
            {word}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** What is asked when it is first seen and each time after. */
export function ObservedFields({ seriousStays = false }: { seriousStays?: boolean }) {
  return (
    <>
      <ChipBox name="severity" label="How bad" words={severityWords} />
      <TextBox name="notes" label="What was seen" lines={3} />
      <ActionsBox />
      {!seriousStays && (
        <CheckBox
          name="serious"
          label="Serious"
          help="An infection, a lasting change of appearance, or it needed a doctor’s treatment. It cannot be taken back."
        />
      )}
    </>
  );
}
