import { Box } from '@mui/material';
import type { ScalpMark, ScalpView, Zone } from '@stipple/domain/sessions';
import type { ReactNode } from 'react';
import { pathOf } from './scalp-geometry.ts';
import { headViews, viewSize } from './scalp-views.ts';

const lines = {
  fill: 'none',
  stroke: (theme: { vars?: { palette: { edge: string } } }) => theme.vars?.palette.edge,
  strokeWidth: 1.5,
  strokeLinecap: 'round',
} as const;

interface HeadPictureProps {
  view: ScalpView;
  zones: readonly Zone[];
  marks: readonly ScalpMark[];
  /** What lies above the picture, such as what is being drawn. */
  children?: ReactNode;
}

/** The lines of a head from one side, its chosen zones tinted, and what is drawn on it. The inside of an SVG element. */
export function HeadPicture({ view, zones, marks, children }: HeadPictureProps) {
  const { outline, details, regions } = headViews[view];
  return (
    <>
      <Box component="path" d={outline} sx={{ ...lines, fill: (theme) => theme.vars?.palette.background.paper }} />
      {regions.map(({ zone, path }) => (
        <Box
          component="path"
          key={zone}
          d={path}
          sx={{
            fill: (theme) => (zones.includes(zone) ? theme.vars?.palette.primary.main : 'transparent'),
            fillOpacity: 0.28,
            stroke: (theme) => theme.vars?.palette.edge,
            strokeWidth: 0.75,
            strokeDasharray: '3 3',
          }}
        />
      ))}
      {details.map((path) => (
        <Box component="path" key={path} d={path} sx={lines} />
      ))}
      {marks
        .filter((mark) => mark.view === view)
        .map((mark) => (
          <MarkLine key={mark.id} mark={mark} />
        ))}
      {children}
    </>
  );
}

/** A scar as a hatched outline, a hairline as a bold line. */
export function MarkLine({ mark: { kind, points } }: { mark: Pick<ScalpMark, 'kind' | 'points'> }) {
  const scar = kind === 'scar';
  return (
    <Box
      component="path"
      d={pathOf(points, kind)}
      sx={{
        fill: (theme) => (scar ? theme.vars?.palette.error.main : 'none'),
        fillOpacity: 0.22,
        stroke: (theme) => (scar ? theme.vars?.palette.error.main : theme.vars?.palette.primary.main),
        strokeWidth: scar ? 2 : 3.5,
        strokeLinejoin: 'round',
        strokeLinecap: 'round',
        pointerEvents: 'none',
      }}
    />
  );
}

export const viewBox = `0 0 ${viewSize.width} ${viewSize.height}`;
