import { Box } from '@mui/material';
import { type PointerEvent, useRef, useState } from 'react';

const field = { width: 600, height: 200 } as const;

interface SignatureFieldProps {
  /** The signature as an SVG path over the field; null when there is none. */
  drawing: string | null;
  onDraw: (drawing: string | null) => void;
  label: string;
}

const whole = (value: number, most: number): number => Math.round(Math.min(most, Math.max(0, value)));

/** A field to sign in with a finger or a pen. Each stroke is kept as it ends. */
export function SignatureField({ drawing, onDraw, label }: SignatureFieldProps) {
  const [stroke, setStroke] = useState('');
  const points = useRef<string[]>([]);
  const place = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = whole(((event.clientX - box.left) / box.width) * field.width, field.width);
    const y = whole(((event.clientY - box.top) / box.height) * field.height, field.height);
    const next = `${x} ${y}`;
    if (points.current.at(-1) !== next) points.current.push(next);
    setStroke(`M${points.current.join('L')}`);
  };
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    points.current = [];
    place(event);
  };
  const end = () => {
    if (points.current.length > 1) onDraw(`${drawing ?? ''}M${points.current.join('L')}`);
    points.current = [];
    setStroke('');
  };
  return (
    <Box
      component="svg"
      role="img"
      aria-label={drawing ? `${label}: signed` : `${label}: sign here with a finger, or type the name below`}
      viewBox={`0 0 ${field.width} ${field.height}`}
      onPointerDown={begin}
      onPointerMove={(event: PointerEvent<SVGSVGElement>) => points.current.length > 0 && place(event)}
      onPointerUp={end}
      onPointerCancel={end}
      sx={{
        display: 'block',
        width: 1,
        maxWidth: field.width,
        touchAction: 'none',
        cursor: 'crosshair',
        border: 1,
        borderColor: 'edge',
        borderRadius: 2,
        bgcolor: 'background.paper',
      }}
    >
      <Box
        component="path"
        d={`M40 160H${field.width - 40}`}
        sx={{ stroke: (theme) => theme.vars?.palette.divider, strokeWidth: 1.5 }}
      />
      <SignatureLines path={`${drawing ?? ''}${stroke}`} />
    </Box>
  );
}

function SignatureLines({ path }: { path: string }) {
  return (
    <Box
      component="path"
      d={path}
      sx={{
        fill: 'none',
        stroke: (theme) => theme.vars?.palette.text.primary,
        strokeWidth: 3,
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
      }}
    />
  );
}

/** A signature to be read. */
export function SignatureImage({ drawing, name }: { drawing: string; name: string }) {
  return (
    <Box
      component="svg"
      role="img"
      aria-label={`Signature of ${name}`}
      viewBox={`0 0 ${field.width} ${field.height}`}
      sx={{ display: 'block', width: 240, maxWidth: 1 }}
    >
      <SignatureLines path={drawing} />
    </Box>
  );
}
