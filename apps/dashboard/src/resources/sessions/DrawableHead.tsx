import CheckRounded from '@mui/icons-material/CheckRounded';
import CloseRounded from '@mui/icons-material/CloseRounded';
import UndoRounded from '@mui/icons-material/UndoRounded';
import { Box, Button } from '@mui/material';
import type { MarkKind, ScalpMark, ScalpPoint, ScalpView, Zone } from '@stipple/domain/sessions';
import { type KeyboardEvent, useId } from 'react';
import { visuallyHidden } from '../../controls/visually-hidden.ts';
import { counted } from '../../words/numbers.ts';
import { zoneWords } from '../../words/terms.ts';
import { HeadPicture, MarkLine, viewBox } from './HeadPicture.tsx';
import { headViews, type MappedZone, viewSize, viewWords } from './scalp-views.ts';
import { useDrawing } from './use-drawing.ts';

interface HeadProps {
  view: ScalpView;
  zones: readonly Zone[];
  marks: readonly ScalpMark[];
}

const picture = {
  display: 'block',
  width: 1,
  maxWidth: 400,
  mx: 'auto',
  borderRadius: 3,
  '&:focus-visible': { outline: 2, outlineStyle: 'solid', outlineColor: 'primary.main', outlineOffset: 2 },
} as const;

/** The head of one view whose zones are pressed, by finger or by Enter. */
export function ZonedHead({ view, zones, marks, onZone }: HeadProps & { onZone: (zone: MappedZone) => void }) {
  const press = (zone: MappedZone) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onZone(zone);
  };
  return (
    <Box component="svg" role="group" aria-label={`${viewWords[view]} view`} viewBox={viewBox} sx={picture}>
      <HeadPicture view={view} zones={zones} marks={marks}>
        {headViews[view].regions.map(({ zone, path }) => (
          <Box
            component="path"
            key={zone}
            d={path}
            role="button"
            tabIndex={0}
            aria-pressed={zones.includes(zone)}
            aria-label={`${zoneWords[zone]}, ${viewWords[view].toLowerCase()} view`}
            onClick={() => onZone(zone)}
            onKeyDown={press(zone)}
            sx={{
              fill: 'transparent',
              cursor: 'pointer',
              outline: 'none',
              '&:hover': { fill: (theme) => theme.vars?.palette.primary.main, fillOpacity: 0.1 },
              '&:focus-visible': { stroke: (theme) => theme.vars?.palette.primary.main, strokeWidth: 2.5 },
            }}
          />
        ))}
      </HeadPicture>
    </Box>
  );
}

interface DrawnHeadProps extends HeadProps {
  kind: MarkKind;
  onMark: (points: ScalpPoint[]) => void;
}

const what: Record<MarkKind, string> = { scar: 'the outline of a scar', hairline: 'the hairline' };

/** The head of one view, drawn on: one stroke of a finger, tap by tap, or by the keyboard. */
export function DrawnHead({ view, zones, marks, kind, onMark }: DrawnHeadProps) {
  const drawing = useDrawing(kind, onMark);
  const { pending, cursor, enough } = drawing;
  const help = useId();
  const at = cursor && `${Math.round(cursor.x * 100)} across, ${Math.round(cursor.y * 100)} down`;
  return (
    <div>
      <Box
        component="svg"
        tabIndex={0}
        role="application"
        aria-label={`Draw ${what[kind]}, ${viewWords[view].toLowerCase()} view`}
        aria-describedby={help}
        viewBox={viewBox}
        onPointerDown={drawing.onPointerDown}
        onPointerMove={drawing.onPointerMove}
        onPointerUp={drawing.onPointerUp}
        onPointerCancel={drawing.onPointerUp}
        onKeyDown={drawing.onKeyDown}
        sx={{ ...picture, touchAction: 'none', cursor: 'crosshair', bgcolor: 'background.sunk' }}
      >
        <HeadPicture view={view} zones={zones} marks={marks}>
          {pending.length > 1 && <MarkLine mark={{ kind, points: pending }} />}
          {pending.length < 12 &&
            pending.map(({ x, y }, index) => (
              <Box
                component="circle"
                // biome-ignore lint/suspicious/noArrayIndexKey: points have no name but their place
                key={index}
                cx={x * viewSize.width}
                cy={y * viewSize.height}
                r={3}
                sx={{ fill: (theme) => theme.vars?.palette.text.primary }}
              />
            ))}
          {cursor && (
            <Box
              component="path"
              d={`M${cursor.x * viewSize.width - 8} ${cursor.y * viewSize.height}h16m-8 -8v16`}
              sx={{ stroke: (theme) => theme.vars?.palette.text.primary, strokeWidth: 1.5 }}
            />
          )}
        </HeadPicture>
      </Box>
      <Box id={help} sx={{ typography: 'body2', color: 'text.secondary', textAlign: 'center', mt: 2 }}>
        Draw with one finger, or tap point by point. With keys: arrows move, Enter sets a point, Backspace takes one
        back.
      </Box>
      <Box role="status" sx={visuallyHidden}>
        {[at, pending.length > 0 && counted(pending.length, 'point')].filter(Boolean).join('; ')}
      </Box>
      {pending.length > 0 && (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            justifyContent: 'center',
            gap: 2,
            mt: 3,
            '& button': { minHeight: 48 },
          }}
        >
          <Button variant="contained" disabled={!enough} startIcon={<CheckRounded />} onClick={drawing.finish}>
            Keep this line
          </Button>
          <Button variant="outlined" startIcon={<UndoRounded />} onClick={drawing.takeBack}>
            Take back a point
          </Button>
          <Button variant="text" startIcon={<CloseRounded />} onClick={drawing.cancel}>
            Not this line
          </Button>
        </Box>
      )}
    </div>
  );
}
