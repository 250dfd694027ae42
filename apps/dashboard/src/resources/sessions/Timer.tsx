import FreeBreakfastOutlined from '@mui/icons-material/FreeBreakfastOutlined';
import PauseRounded from '@mui/icons-material/PauseRounded';
import PlayArrowRounded from '@mui/icons-material/PlayArrowRounded';
import TimerOutlined from '@mui/icons-material/TimerOutlined';
import { Box, Button } from '@mui/material';
import { breakMinutes, openBreak, paused, resumed, workMinutes } from '@stipple/domain/sessions';
import { useEffect, useState } from 'react';
import { newId } from '../../providers/ids.ts';
import { durationWords } from '../../words/dates.ts';
import { useEditor } from './editor.ts';
import { clockOf } from './log-times.ts';
import { runningClock } from './running-clock.ts';

/** The time now, new every second while it is wanted. */
function useSeconds(wanted: boolean): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    if (!wanted) return undefined;
    const timer = setInterval(() => setNow(new Date().toISOString()), 1_000);
    return () => clearInterval(timer);
  }, [wanted]);
  return now;
}

/** Work so far, without breaks; pausing and going on again. Always in sight. */
export function Timer() {
  const { draft, change, about } = useEditor();
  const { startedAt, endedAt, breaks } = draft;
  const now = useSeconds(endedAt === null);
  const rest = openBreak(breaks);
  const work = workMinutes(draft, now);
  const away = breakMinutes(breaks, endedAt ?? now);
  const pause = () => change((was) => ({ ...was, breaks: paused(was.breaks, newId(), new Date().toISOString()) }));
  const resume = () => change((was) => ({ ...was, breaks: resumed(was.breaks, new Date().toISOString()) }));
  const Icon = rest ? FreeBreakfastOutlined : TimerOutlined;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 3 }}>
      <Box role="timer" aria-label="Work without breaks" sx={{ display: 'grid', justifyItems: 'end', minWidth: 92 }}>
        <Box
          component="span"
          sx={{
            display: 'inline-flex',
            alignItems: 'center',
            gap: 1.5,
            typography: 'h3',
            fontVariantNumeric: 'tabular-nums',
            color: rest ? 'text.secondary' : 'text.primary',
            '& svg': { fontSize: 20, color: 'text.secondary' },
          }}
        >
          <Icon aria-hidden />
          {now < startedAt ? '0:00:00' : runningClock(work)}
        </Box>
        <Box component="span" sx={{ typography: 'caption', color: rest ? 'warning.main' : 'text.secondary' }}>
          {rest
            ? `Break since ${clockOf(rest.startedAt, about.clinic.zone)}`
            : away >= 1 && `${durationWords(away)} breaks`}
          {!rest && away < 1 && (endedAt ? 'Ended' : 'No break yet')}
        </Box>
      </Box>
      {endedAt === null && (
        <Button
          variant={rest ? 'contained' : 'outlined'}
          startIcon={rest ? <PlayArrowRounded /> : <PauseRounded />}
          onClick={rest ? resume : pause}
          sx={{ '&&': { minHeight: 48 }, minWidth: 116 }}
        >
          {rest ? 'Resume' : 'Pause'}
        </Button>
      )}
    </Box>
  );
}
