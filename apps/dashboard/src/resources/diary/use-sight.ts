import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { AXIS, HEAD } from './diary-look.ts';
import { columnWidthIn, type Geometry, inSight, pxPerMinuteIn } from './geometry.ts';
import type { Stretch } from './wall.ts';

export interface Sight {
  readonly geometry: Geometry;
  /** First and last column that is drawn. */
  readonly first: number;
  readonly last: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/** How large the grid's things are in the room there is, and which columns are in it; new as one scrolls or resizes. */
export function useSight(
  scroller: RefObject<HTMLDivElement | null>,
  columns: number,
  range: Stretch,
  leastWidth: number,
): Sight {
  const [room, setRoom] = useState<Room>({ width: 960, height: 560 });
  const [sight, setSight] = useState({ first: 0, last: 0 });
  const columnWidth = columnWidthIn(room.width, columns, leastWidth);
  const look = useCallback(() => {
    const { scrollLeft = 0, clientWidth = 960 } = scroller.current ?? {};
    const next = inSight(scrollLeft, clientWidth - AXIS, columns, columnWidth);
    setSight((before) => (before.first === next.first && before.last === next.last ? before : next));
  }, [scroller, columns, columnWidth]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const measure = () => setRoom({ width: element.clientWidth - AXIS, height: element.clientHeight - HEAD });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  useLayoutEffect(look, [look]);
  useEffect(() => {
    const element = scroller.current;
    element?.addEventListener('scroll', look, { passive: true });
    return () => element?.removeEventListener('scroll', look);
  }, [scroller, look]);

  const pxPerMinute = pxPerMinuteIn(room.height, range);
  const geometry = useMemo(() => ({ range, pxPerMinute, columnWidth }), [range, pxPerMinute, columnWidth]);
  const end = columns - 1;
  return { geometry, first: Math.min(sight.first, Math.max(0, end)), last: Math.min(sight.last, end) };
}
