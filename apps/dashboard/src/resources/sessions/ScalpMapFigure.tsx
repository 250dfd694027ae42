import { Box, Typography } from '@mui/material';
import { type ScalpMark, type ScalpView, scalpViews, type Zone } from '@stipple/domain/sessions';
import { counted } from '../../words/numbers.ts';
import { HeadPicture, viewBox } from './HeadPicture.tsx';
import { countOf } from './scalp-geometry.ts';
import { headViews, viewWords } from './scalp-views.ts';

interface ScalpMapFigureProps {
  zones: readonly Zone[];
  marks: readonly ScalpMark[];
  /** Width of one view. */
  size?: number;
}

/** What a view shows, for ears: "Back: zones crown, back; 1 scar". */
function wordsOf(view: ScalpView, zones: readonly Zone[], marks: readonly ScalpMark[]): string {
  const here = marks.filter((mark) => mark.view === view);
  const seen = headViews[view].regions.map(({ zone }) => zone).filter((zone) => zones.includes(zone));
  const [scars, lines] = [countOf(here, 'scar'), countOf(here, 'hairline')];
  const parts = [
    seen.length > 0 && `zones ${seen.join(', ')}`,
    scars > 0 && counted(scars, 'scar'),
    lines > 0 && counted(lines, 'hairline'),
  ].filter(Boolean);
  return `${viewWords[view]}: ${parts.length > 0 ? parts.join('; ') : 'nothing marked'}`;
}

/** The scalp map to be read: the five views side by side, with zones, scars and the hairline. */
export function ScalpMapFigure({ zones, marks, size = 104 }: ScalpMapFigureProps) {
  return (
    <Box
      component="ul"
      aria-label="Scalp map"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, listStyle: 'none', m: 0, p: 0 }}
    >
      {scalpViews.map((view) => (
        <Box component="li" key={view} sx={{ width: size, textAlign: 'center' }}>
          <Box
            component="svg"
            role="img"
            aria-label={wordsOf(view, zones, marks)}
            viewBox={viewBox}
            sx={{ width: 1, height: 'auto', display: 'block' }}
          >
            <HeadPicture view={view} zones={zones} marks={marks} />
          </Box>
          <Typography aria-hidden component="span" variant="caption" color="textSecondary">
            {viewWords[view]}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
