import { Box } from '@mui/material';
import type { Zone } from '@stipple/domain/sessions';
import type { MouseEvent } from 'react';
import { dotsByZone, headLength, headWidth, type MappedZone, zoneAt } from './head-map.ts';

const dots = [...dotsByZone()];
const view = { x: -110, y: -128, width: 220, height: 256 };

interface HeadMapProps {
  zones: readonly Zone[];
  /** Told which zone was pressed; without it the picture only shows. */
  onZone?: ((zone: MappedZone) => void) | undefined;
  size?: number;
}

/**
 * The head from above as a stippled picture: the dots of chosen zones are inked. A second way to choose, for eyes and
 * fingers; the tiles beside it carry the words and the keyboard.
 */
export function HeadMap({ zones, onZone, size = 220 }: HeadMapProps) {
  const press = (event: MouseEvent<SVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = view.x + ((event.clientX - box.left) / box.width) * view.width;
    const y = view.y + ((event.clientY - box.top) / box.height) * view.height;
    const zone = zoneAt(x, y);
    if (zone) onZone?.(zone);
  };
  return (
    <Box
      component="svg"
      aria-hidden
      viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
      onClick={onZone ? press : undefined}
      sx={{
        width: size,
        maxWidth: 1,
        height: 'auto',
        flex: 'none',
        cursor: onZone ? 'pointer' : 'default',
        touchAction: 'manipulation',
        '& g': { transition: 'fill 150ms, opacity 150ms' },
        '@media (prefers-reduced-motion: reduce)': { '& g': { transition: 'none' } },
      }}
    >
      <Box
        component="g"
        sx={{ fill: 'none', stroke: (theme) => theme.vars?.palette.edge, strokeWidth: 1.5, strokeLinecap: 'round' }}
      >
        <path d={`M -11 ${-headLength - 6} Q 0 ${-headLength - 26} 11 ${-headLength - 6}`} />
        <path d={`M ${-headWidth - 5} -16 q -14 -2 -11 16 q 2 16 11 16`} />
        <path d={`M ${headWidth + 5} -16 q 14 -2 11 16 q -2 16 -11 16`} />
        <ellipse rx={headWidth + 6} ry={headLength + 6} />
      </Box>
      {dots.map(([zone, points]) => {
        const chosen = zones.includes(zone);
        return (
          <Box
            component="g"
            key={zone}
            sx={{
              fill: (theme) => (chosen ? theme.vars?.palette.primary.main : theme.vars?.palette.edge),
              opacity: chosen ? 1 : 0.38,
            }}
          >
            {points.map((dot) => (
              <circle key={`${dot.x} ${dot.y}`} cx={dot.x} cy={dot.y} r={chosen ? dot.size * 1.35 : dot.size} />
            ))}
          </Box>
        );
      })}
      {zones.includes('scar') && (
        <Box
          component="g"
          sx={{
            fill: 'none',
            stroke: (theme) => theme.vars?.palette.error.main,
            strokeWidth: 3,
            strokeLinecap: 'round',
          }}
        >
          <path d="M 34 62 q 10 -10 26 -12 M 38 52 l 5 9 M 47 47 l 4 9 M 56 45 l 3 9" />
        </Box>
      )}
    </Box>
  );
}
