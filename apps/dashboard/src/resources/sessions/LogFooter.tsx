import ArrowBackRounded from '@mui/icons-material/ArrowBackRounded';
import ArrowForwardRounded from '@mui/icons-material/ArrowForwardRounded';
import CheckCircleOutlineRounded from '@mui/icons-material/CheckCircleOutlineRounded';
import ExpandLessRounded from '@mui/icons-material/ExpandLessRounded';
import RadioButtonUncheckedRounded from '@mui/icons-material/RadioButtonUncheckedRounded';
import WarningAmberRounded from '@mui/icons-material/WarningAmberRounded';
import { Box, Button, ButtonBase, IconButton } from '@mui/material';
import { useEffect, useState } from 'react';
import { fullSentence, type OpenPoint } from './completion.ts';
import { type LogStep, stepAfter, stepBefore, stepLooks } from './steps.ts';

interface LogFooterProps {
  points: readonly OpenPoint[];
  /** Goes to the field of a point. */
  onPoint: (point: OpenPoint) => void;
  step: LogStep;
  onStep: (step: LogStep) => void;
  completing: boolean;
  onComplete: () => void;
}

/** A thing that is missing: press it and stand at its field. */
function Point({ point, onPress }: { point: OpenPoint; onPress: () => void }) {
  const Icon = point.warning ? WarningAmberRounded : RadioButtonUncheckedRounded;
  return (
    <ButtonBase
      onClick={onPress}
      sx={{
        width: 1,
        justifyContent: 'flex-start',
        gap: 2,
        minHeight: 48,
        px: 2,
        borderRadius: 2,
        textAlign: 'left',
        typography: 'subtitle2',
        color: point.warning ? 'warning.main' : 'text.primary',
        '& svg': { fontSize: 18, flex: 'none', color: point.warning ? 'warning.main' : 'text.secondary' },
        '&:hover': { bgcolor: 'background.sunk' },
        '&.Mui-focusVisible': { outline: 2, outlineStyle: 'solid', outlineColor: 'primary.main', outlineOffset: -2 },
      }}
    >
      <Icon aria-hidden />
      {fullSentence(point)}
    </ButtonBase>
  );
}

function Ready() {
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        minHeight: 48,
        px: 2,
        typography: 'subtitle2',
        color: 'success.main',
        '& svg': { fontSize: 20 },
      }}
    >
      <CheckCircleOutlineRounded aria-hidden />
      Everything is there
    </Box>
  );
}

const bottom = { xs: 'calc(60px + env(safe-area-inset-bottom))', sm: 0 };

const wide = { minHeight: 52, flex: 'none' } as const;

/** On to the next step; at the finish the session is completed. */
function Ways({ step, onStep, completing, onComplete }: Omit<LogFooterProps, 'points' | 'onPoint'>) {
  const [before, after] = [stepBefore(step), stepAfter(step)];
  return (
    <>
      {before && (
        <IconButton
          aria-label={`Back to ${stepLooks[before].word}`}
          onClick={() => onStep(before)}
          sx={{ width: 52, height: 52, border: 1, borderColor: 'edge', borderRadius: 2 }}
        >
          <ArrowBackRounded />
        </IconButton>
      )}
      {after ? (
        <Button
          variant="contained"
          size="large"
          endIcon={<ArrowForwardRounded />}
          onClick={() => onStep(after)}
          sx={{ ...wide, px: { xs: 4, sm: 6 } }}
        >
          {stepLooks[after].word}
        </Button>
      ) : (
        <Button
          variant="contained"
          size="large"
          loading={completing}
          onClick={onComplete}
          sx={{ ...wide, px: { xs: 4, sm: 7 } }}
        >
          Complete session
        </Button>
      )}
    </>
  );
}

/** What is still missing, and the one thing to do when nothing is. Stays in sight. */
export function LogFooter({ points, onPoint, step, onStep, completing, onComplete }: LogFooterProps) {
  const [open, setOpen] = useState(false);
  const [first, ...rest] = [...points].sort((a, b) => Number(a.warning) - Number(b.warning));
  const press = (point: OpenPoint) => () => {
    setOpen(false);
    onPoint(point);
  };
  useEffect(() => {
    if (!open) return undefined;
    const close = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(false);
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [open]);
  return (
    <Box
      component="section"
      aria-label="Complete the session"
      className="no-print"
      sx={{
        position: 'sticky',
        bottom,
        zIndex: 3,
        mt: 6,
        bgcolor: 'background.paper',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ maxWidth: 928, mx: 'auto', pl: { xs: 2, sm: 4 }, pr: { xs: 2, sm: 6 }, py: 2 }}>
        {open && (
          <Box
            component="ul"
            aria-label="Still missing"
            sx={{
              listStyle: 'none',
              m: 0,
              mb: 2,
              p: 0,
              maxHeight: '45dvh',
              overflowY: 'auto',
              borderBottom: 1,
              borderColor: 'divider',
            }}
          >
            {rest.map((point) => (
              <li key={`${point.code} ${point.field}`}>
                <Point point={point} onPress={press(point)} />
              </li>
            ))}
          </Box>
        )}
        <Box sx={{ display: 'flex', alignItems: 'center', gap: { xs: 2, sm: 3 } }}>
          <Box
            sx={{
              flex: 1,
              minWidth: 0,
              display: 'flex',
              flexDirection: { xs: 'column', sm: 'row' },
              alignItems: { xs: 'flex-start', sm: 'center' },
            }}
          >
            <Box sx={{ minWidth: 0 }}>{first ? <Point point={first} onPress={press(first)} /> : <Ready />}</Box>
            {rest.length > 0 && (
              <Button
                variant="text"
                aria-expanded={open}
                onClick={() => setOpen(!open)}
                endIcon={
                  <ExpandLessRounded
                    sx={{ transition: 'transform 150ms', transform: open ? 'rotate(180deg)' : 'none' }}
                  />
                }
                sx={{ flex: 'none', color: 'text.secondary', mt: { xs: -1.5, sm: 0 }, ml: { xs: 4, sm: 0 }, px: 2 }}
              >
                {`and ${rest.length} more`}
              </Button>
            )}
          </Box>
          <Ways step={step} onStep={onStep} completing={completing} onComplete={onComplete} />
        </Box>
      </Box>
    </Box>
  );
}
