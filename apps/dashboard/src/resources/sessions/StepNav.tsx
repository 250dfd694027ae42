import CheckRounded from '@mui/icons-material/CheckRounded';
import { Box, ButtonBase } from '@mui/material';
import { useEffect, useRef } from 'react';
import { visuallyHidden } from '../../controls/visually-hidden.ts';
import { type LogStep, logSteps, stepLooks } from './steps.ts';

interface StepNavProps {
  step: LogStep;
  /** How much is open on each step. */
  open: Readonly<Record<LogStep, number>>;
  /** Steps on which something has been entered. */
  touched: ReadonlySet<LogStep>;
  onStep: (step: LogStep) => void;
}

/** How much of a step is open, or that it is done; nothing where nothing is asked and nothing was entered. */
function StepState({ open, done }: { open: number; done: boolean }) {
  if (open > 0)
    return (
      <Box component="span" sx={{ ...badge, bgcolor: 'warning.soft', color: 'warning.main' }}>
        {open}
        <span style={visuallyHidden}> open</span>
      </Box>
    );
  if (!done) return null;
  return (
    <Box component="span" sx={{ ...badge, bgcolor: 'success.soft', color: 'success.main' }}>
      <CheckRounded aria-hidden sx={{ fontSize: 14 }} />
      <span style={visuallyHidden}>done</span>
    </Box>
  );
}

const badge = {
  position: 'absolute',
  top: 4,
  left: 'calc(50% + 6px)',
  display: 'grid',
  placeItems: 'center',
  minWidth: 18,
  height: 18,
  px: 1,
  borderRadius: 9,
  typography: 'caption',
  lineHeight: 1,
  fontWeight: 600,
} as const;

/** The way through a session: every step is one press away, and shows what is open on it. */
export function StepNav({ step, open, touched, onStep }: StepNavProps) {
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step one is on is brought into sight
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [step]);
  return (
    <Box component="nav" aria-label="Steps of the session" sx={{ maxWidth: 928, mx: 'auto', px: { xs: 1, sm: 4 } }}>
      <Box
        component="ol"
        ref={list}
        sx={{ display: 'flex', listStyle: 'none', m: 0, p: 0, overflowX: 'auto', scrollbarWidth: 'none' }}
      >
        {logSteps.map((each) => {
          const { word, icon: Icon } = stepLooks[each];
          const current = each === step;
          return (
            <Box component="li" key={each} sx={{ flex: '1 0 auto', minWidth: { xs: 84, sm: 0 } }}>
              <ButtonBase
                aria-current={current ? 'step' : undefined}
                onClick={() => onStep(each)}
                sx={{
                  position: 'relative',
                  width: 1,
                  minHeight: 60,
                  px: 1.5,
                  pt: 2,
                  pb: 1.5,
                  display: 'grid',
                  justifyItems: 'center',
                  gap: 0.5,
                  typography: 'caption',
                  fontWeight: current ? 600 : 500,
                  whiteSpace: 'nowrap',
                  color: current ? 'primary.main' : 'text.secondary',
                  borderBottom: 3,
                  borderColor: current ? 'primary.main' : 'transparent',
                  '& > svg': { fontSize: 22 },
                  '&:hover': { color: 'text.primary' },
                  '&.Mui-focusVisible': {
                    outline: 2,
                    outlineStyle: 'solid',
                    outlineColor: 'primary.main',
                    outlineOffset: -4,
                    borderRadius: 2,
                  },
                }}
              >
                <Icon aria-hidden />
                {word}
                <StepState open={open[each]} done={touched.has(each)} />
              </ButtonBase>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
