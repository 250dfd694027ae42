import { Box, ButtonBase, Card, Typography } from '@mui/material';
import { type TouchEvent, useEffect, useRef } from 'react';
import { visuallyHidden } from '../../controls/visually-hidden.ts';
import { dayWords, timeOf } from '../../words/dates.ts';
import { appointmentKindWords, appointmentStateWords } from '../../words/terms.ts';
import type { Column } from './columns.ts';
import { type Entry, isGone } from './entry.ts';
import { entryInFull, lackWords, type Standing } from './entry-words.ts';
import { Glyph, Sprite } from './Sprite.tsx';
import { clockWords } from './wall.ts';

const SWIPE = 70;

/** A finger across the page turns it; up and down scrolls as ever. */
function useSwipe(turn: (pages: number) => void) {
  const began = useRef<{ x: number; y: number } | null>(null);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches[0];
      began.current = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0];
      if (!touch || !began.current) return;
      const [x, y] = [touch.clientX - began.current.x, touch.clientY - began.current.y];
      if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) turn(x < 0 ? 1 : -1);
    },
  };
}

const hoursWords = (columns: readonly Column[]): string =>
  columns
    .flatMap(({ hours }) => hours)
    .map(({ from, until }) => `${clockWords(from)} to ${clockWords(until)}`)
    .join(', ');

interface LineProps {
  entry: Entry;
  column: Column;
  standing: Standing | undefined;
  /** Named when several people's days are shown. */
  who: boolean;
  onOpen: (id: string) => void;
}

function Line({ entry, column, standing, who, onOpen }: LineProps) {
  const lacks = standing && !isGone(entry) ? lackWords(standing) : undefined;
  const mark = standing?.blocked ? 'stop' : 'warn';
  return (
    <li>
      <ButtonBase
        onClick={() => onOpen(entry.id)}
        sx={{
          ...{ width: '100%', minHeight: 64, px: 4, py: 2.5, gap: 4, justifyContent: 'flex-start', textAlign: 'left' },
          ...{ borderTop: 1, borderColor: 'divider', '& .icon': { width: 16, height: 16, fontSize: 16, flex: 'none' } },
        }}
      >
        <span style={visuallyHidden}>{entryInFull(entry, column.zone, standing)}</span>
        <Box className="figures" sx={{ width: 48, alignSelf: 'start' }} aria-hidden>
          <Typography sx={{ fontWeight: 600, textDecoration: isGone(entry) ? 'line-through' : undefined }}>
            {timeOf(entry.startsAt, column.zone)}
          </Typography>
          <Typography variant="caption" color="textSecondary">
            {timeOf(entry.endsAt, column.zone)}
          </Typography>
        </Box>
        <Box sx={{ flex: 1, minWidth: 0, typography: 'body1' }} aria-hidden>
          <Typography variant="h3" component="span" dir="auto" sx={{ display: 'block' }} noWrap>
            {entry.clientName}
          </Typography>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, color: 'text.secondary' }}>
            <Glyph of={entry.state} />
            {[appointmentKindWords[entry.kind], appointmentStateWords[entry.state], who && column.title]
              .filter(Boolean)
              .join(' · ')}
          </Box>
          {lacks && (
            <Box
              sx={{
                display: 'flex',
                alignItems: 'center',
                gap: 1,
                color: mark === 'stop' ? 'error.main' : 'warning.main',
              }}
            >
              <Glyph of={mark} />
              {lacks}
            </Box>
          )}
        </Box>
      </ButtonBase>
    </li>
  );
}

interface AgendaProps {
  days: readonly string[];
  today: string;
  columns: readonly Column[];
  standings: ReadonlyMap<string, Standing>;
  onOpen: (id: string) => void;
  turn: (pages: number) => void;
}

/** A week as a list by day: what a phone has room for. */
export function Agenda({ days, today, columns, standings, onOpen, turn }: AgendaProps) {
  const swipe = useSwipe(turn);
  const who = new Set(columns.map(({ whoId }) => whoId)).size > 1;
  const todays = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: comes to today when another week is shown.
  useEffect(() => todays.current?.scrollIntoView({ block: 'start' }), [days]);
  return (
    <Box {...swipe} sx={{ display: 'grid', gap: 3 }} className="no-print">
      <Sprite />
      {days.map((day) => {
        const ofDay = columns.filter((column) => column.day === day);
        const lines = ofDay
          .flatMap((column) => column.entries.map(({ it, from }) => ({ it, from, column })))
          .toSorted((a, b) => a.from - b.from);
        const hours = who ? '' : hoursWords(ofDay);
        const away = ofDay.flatMap(({ shut }) => shut.map(({ words }) => words))[0];
        return (
          <Card
            key={day}
            ref={day === today ? todays : null}
            component="section"
            aria-label={dayWords(day, today)}
            sx={{ scrollMarginTop: 80 }}
          >
            <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2, px: 4, py: 2.5 }}>
              <Typography variant="h3" component="h2" color={day === today ? 'primary' : 'textPrimary'}>
                {`${dayWords(day, today)}${day === today ? ', today' : ''}`}
              </Typography>
              <Typography variant="caption" color="textSecondary" className="figures">
                {[hours, away].filter(Boolean).join(' · ') || (lines.length === 0 ? 'Not at work' : '')}
              </Typography>
            </Box>
            {lines.length === 0 && hours !== '' && (
              <Typography color="textSecondary" sx={{ px: 4, pb: 3 }}>
                Nothing booked
              </Typography>
            )}
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {lines.map(({ it, column }) => (
                <Line
                  key={it.id}
                  entry={it}
                  column={column}
                  standing={standings.get(it.id)}
                  who={who}
                  onOpen={onOpen}
                />
              ))}
            </Box>
          </Card>
        );
      })}
    </Box>
  );
}
