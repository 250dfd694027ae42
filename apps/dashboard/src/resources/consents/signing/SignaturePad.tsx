import { signatureField } from '@stipple/domain/consents';
import { type PointerEvent, useRef } from 'react';

const { width, height } = signatureField;
/** Longest path that is sent; whoever draws more than this is not signing. */
const mostLength = 18_000;

interface SignaturePadProps {
  /** SVG path of what is drawn; null when nothing is. */
  drawn: string | null;
  onDraw: (drawn: string | null) => void;
}

/** A field to sign in with finger, pen or mouse. Who cannot draw types their name instead. */
export function SignaturePad({ drawn, onDraw }: SignaturePadProps) {
  const path = useRef('');
  const drawing = useRef<number | null>(null);

  const pointOf = (event: PointerEvent<SVGSVGElement>): string => {
    const box = event.currentTarget.getBoundingClientRect();
    const within = (share: number, most: number) => Math.min(most, Math.max(0, Math.round(share * most)));
    const x = within((event.clientX - box.left) / box.width, width);
    const y = within((event.clientY - box.top) / box.height, height);
    return `${x} ${y}`;
  };
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (drawing.current !== null) return;
    drawing.current = event.pointerId;
    event.currentTarget.setPointerCapture(event.pointerId);
    const point = pointOf(event);
    path.current = `${drawn ?? ''}M${point}L${point}`;
    onDraw(path.current);
  };
  const draw = (event: PointerEvent<SVGSVGElement>) => {
    if (drawing.current !== event.pointerId || path.current.length > mostLength) return;
    const step = `L${pointOf(event)}`;
    if (path.current.endsWith(step)) return;
    path.current += step;
    onDraw(path.current);
  };
  const end = (event: PointerEvent<SVGSVGElement>) => {
    if (drawing.current === event.pointerId) drawing.current = null;
  };

  return (
    <div className="signing-pad">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={drawn ? 'Your drawn signature' : 'Field to draw your signature in'}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <line x1={40} x2={width - 40} y1={height - 50} y2={height - 50} />
        {drawn && <path d={drawn} />}
      </svg>
      {!drawn && <span className="signing-hint">Sign here with your finger or a pen</span>}
    </div>
  );
}

/** What was drawn, to look at. */
export function DrawnSignature({ drawn, name }: { drawn: string; name: string }) {
  return (
    <div className="signing-pad">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Signature of ${name}`}>
        <path d={drawn} />
      </svg>
    </div>
  );
}
