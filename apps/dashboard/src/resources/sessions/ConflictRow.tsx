import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { type DifferenceContext, valueWords, wordsOfDifference } from './difference-words.ts';
import type { Choice, Difference, Side } from './merge.ts';

interface ConflictRowProps {
  difference: Difference;
  context: DifferenceContext;
  names: Record<Side, string>;
  times: Record<Side, string>;
  choice: Choice | undefined;
  /** Somebody tried to save: what is not decided is said aloud. */
  insist: boolean;
  onChoose: (choice: Choice) => void;
}

const sides: readonly Side[] = ['mine', 'theirs'];

interface CardProps {
  group: string;
  chosen: boolean;
  onChoose: () => void;
  /** Whose it is, and from when. */
  head: string;
  text: string;
}

function ChoiceCard({ group, chosen, onChoose, head, text }: CardProps) {
  return (
    <Box
      component="label"
      sx={{
        position: 'relative',
        display: 'grid',
        gridTemplateColumns: 'auto 1fr',
        columnGap: 3,
        alignContent: 'start',
        minHeight: 64,
        p: 3,
        borderRadius: 2,
        border: 1,
        borderColor: chosen ? 'primary.main' : 'edge',
        bgcolor: chosen ? 'primary.soft' : 'background.paper',
        boxShadow: (theme) => (chosen ? `inset 0 0 0 1px ${theme.vars?.palette.primary.main}` : 'none'),
        cursor: 'pointer',
        '&:has(:focus-visible)': { outline: 2, outlineStyle: 'solid', outlineColor: 'primary.main', outlineOffset: 2 },
      }}
    >
      <Box
        component="input"
        type="radio"
        name={group}
        checked={chosen}
        onChange={onChoose}
        sx={{ width: 20, height: 20, m: 0, accentColor: (theme) => theme.vars?.palette.primary.main }}
      />
      <span>
        <Typography component="span" variant="caption" sx={{ display: 'block', color: 'text.secondary' }}>
          {head}
        </Typography>
        <Box
          component="span"
          dir="auto"
          sx={{
            display: 'block',
            mt: 0.5,
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
            maxHeight: 220,
            overflowY: 'auto',
          }}
        >
          {text}
        </Box>
      </span>
    </Box>
  );
}

/** Who touched it, so that the choice made beforehand explains itself. */
function touchedWords({ touched }: Difference, names: Record<Side, string>): string {
  if (touched === 'both') return 'Both changed this';
  return touched === 'mine'
    ? 'Only you changed this'
    : `Changed by ${names.theirs === 'Yours, elsewhere' ? 'you, elsewhere' : names.theirs}`;
}

/** One difference: mine and theirs side by side, one of them chosen. */
export function ConflictRow(props: ConflictRowProps) {
  const { difference, context, names, times, choice, insist, onChoose } = props;
  const group = useId();
  const open = choice === undefined;
  return (
    <Box
      component="fieldset"
      data-undecided={open || undefined}
      sx={{
        m: 0,
        p: 4,
        pt: 3,
        minWidth: 0,
        border: 1,
        borderRadius: 3,
        borderColor: open ? (insist ? 'error.main' : 'warning.main') : 'divider',
        bgcolor: 'background.paper',
      }}
    >
      <Box
        component="legend"
        sx={{
          float: 'left',
          width: 1,
          p: 0,
          mb: 3,
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'baseline',
          columnGap: 3,
        }}
      >
        <Typography component="span" variant="h3">
          {wordsOfDifference(difference, context)}
        </Typography>
        <Typography component="span" variant="caption" color={open ? 'warning' : 'textSecondary'}>
          {open ? `${touchedWords(difference, names)}: choose one` : touchedWords(difference, names)}
        </Typography>
      </Box>
      <Box sx={{ clear: 'both', display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {sides.map((side) => (
          <ChoiceCard
            key={side}
            group={group}
            chosen={choice === side}
            onChoose={() => onChoose(side)}
            head={`${names[side]} · ${times[side]}`}
            text={valueWords(difference, side, context)}
          />
        ))}
        {difference.path === 'notes' && difference.mine && difference.theirs && (
          <ChoiceCard
            group={group}
            chosen={choice === 'both'}
            onChoose={() => onChoose('both')}
            head="Both"
            text="One below the other"
          />
        )}
      </Box>
    </Box>
  );
}
