import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { StepField } from '../sessions/StepField.tsx';
import type { Instrument } from './instruments.ts';

type Item = Instrument['items'][number];

/** Up to so many values stand side by side as buttons; more are stepped or typed. */
const mostButtons = 21;

interface Option {
  value: number;
  word: string;
  /** Below the number: what it stands for. */
  note?: string | undefined;
}

function optionsOf({ choices, anchors, least, most, step }: Item): Option[] | undefined {
  if (choices) return anchors.map(({ value, words }) => ({ value, word: words }));
  const count = Math.round((most - least) / step) + 1;
  if (count > mostButtons) return undefined;
  return Array.from({ length: count }, (_, index) => {
    const value = Number((least + index * step).toFixed(6));
    return { value, word: String(value), note: anchors.find((anchor) => anchor.value === value)?.words };
  });
}

function Choice(props: { option: Option; name: string; chosen: boolean; wide: boolean; onChoose: () => void }) {
  const { option, name, chosen, wide, onChoose } = props;
  return (
    <Box
      component="label"
      sx={{
        position: 'relative',
        display: 'flex',
        alignItems: 'center',
        justifyContent: wide ? 'flex-start' : 'center',
        minHeight: 56,
        px: wide ? 4 : 1,
        borderRadius: 2,
        border: 1,
        borderColor: chosen ? 'primary.main' : 'edge',
        bgcolor: chosen ? 'primary.main' : 'background.paper',
        color: chosen ? 'primary.contrastText' : 'text.primary',
        typography: wide ? 'subtitle1' : 'h3',
        fontVariantNumeric: 'tabular-nums',
        cursor: 'pointer',
        transition: 'background-color 150ms, border-color 150ms',
        '&:hover': chosen ? {} : { bgcolor: 'background.sunk' },
        '&:has(:focus-visible)': { outline: 2, outlineStyle: 'solid', outlineColor: 'primary.main', outlineOffset: 2 },
      }}
    >
      <Box
        component="input"
        type="radio"
        name={name}
        checked={chosen}
        onChange={onChoose}
        aria-label={option.note ? `${option.word}, ${option.note}` : option.word}
        sx={{ position: 'absolute', inset: 0, width: 1, height: 1, m: 0, opacity: 0, cursor: 'pointer' }}
      />
      {option.word}
    </Box>
  );
}

/** The words at both ends of a row of numbers. */
function Ends({ options }: { options: readonly Option[] }) {
  const [first, last] = [options[0]?.note, options.at(-1)?.note];
  if (!first && !last) return null;
  return (
    <Box aria-hidden sx={{ display: 'flex', justifyContent: 'space-between', gap: 4, mt: 2, color: 'text.secondary' }}>
      <span>{first}</span>
      <Box component="span" sx={{ textAlign: 'right' }}>
        {last}
      </Box>
    </Box>
  );
}

interface QuestionViewProps {
  item: Item;
  value: number | undefined;
  onChange: (value: number) => void;
  /** Why the answer will not do. */
  problem?: string | undefined;
  /** Smaller, as part of a preview. */
  quiet?: boolean;
}

/** One question with answers that a gloved finger can hit. */
export function QuestionView({ item, value, onChange, problem, quiet = false }: QuestionViewProps) {
  const name = useId();
  const options = optionsOf(item);
  const error = problem && (
    <Typography id={`${name}-problem`} role="alert" color="error" sx={{ mt: 3 }}>
      {problem}
    </Typography>
  );
  if (!options)
    return (
      <Box sx={{ maxWidth: 360 }}>
        <StepField
          label={item.words}
          unit=""
          value={value ?? null}
          onChange={(next) => next !== null && onChange(next)}
          step={item.step}
          decimals={Number.isInteger(item.step) ? 0 : 2}
          from={item.least}
          least={item.least}
          most={item.most}
          word={undefined}
        />
        <Typography color="textSecondary" sx={{ mt: 2 }}>
          {[`${item.least} to ${item.most}`, ...item.anchors.map((anchor) => `${anchor.value}: ${anchor.words}`)].join(
            ' · ',
          )}
        </Typography>
        {error}
      </Box>
    );
  return (
    <Box
      component="fieldset"
      aria-describedby={problem ? `${name}-problem` : undefined}
      sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}
    >
      <Typography component="legend" variant={quiet ? 'subtitle2' : 'h2'} sx={{ p: 0, mb: quiet ? 2 : 5 }}>
        {item.words}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: item.choices ? 'minmax(0, 1fr)' : 'repeat(auto-fill, minmax(56px, 1fr))',
        }}
      >
        {options.map((option) => (
          <Choice
            key={option.value}
            option={option}
            name={name}
            chosen={option.value === value}
            wide={item.choices}
            onChoose={() => onChange(option.value)}
          />
        ))}
      </Box>
      {!item.choices && <Ends options={options} />}
      {error}
    </Box>
  );
}
