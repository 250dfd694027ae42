import type { Zone } from '@stipple/domain/sessions';

/** The head from above, the forehead up: half its width and half its length, in units of the picture. */
export const headWidth = 84;
export const headLength = 104;

/** Zones that have a place on the head; a scar may be anywhere. */
export type MappedZone = Exclude<Zone, 'scar'>;

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const dotCount = 760;

/**
 * The zone at a point of the picture.
 *
 * @param x from the middle, to the right positive
 * @param y from the middle, towards the neck positive
 * @returns undefined outside the head
 */
export function zoneAt(x: number, y: number): MappedZone | undefined {
  const [nx, ny] = [x / headWidth, y / headLength];
  const radius = Math.hypot(nx, ny);
  if (radius > 1.04) return undefined;
  if (Math.hypot(nx / 0.46, (ny - 0.36) / 0.34) < 1) return 'crown';
  if (radius < 0.62) return 'top';
  const fromFront = (Math.atan2(Math.abs(nx), -ny) * 180) / Math.PI;
  if (fromFront < 32) return 'hairline';
  if (fromFront < 66) return 'temples';
  if (fromFront > 142) return 'back';
  return nx < 0 ? 'left' : 'right';
}

export interface Dot {
  readonly x: number;
  readonly y: number;
  /** Radius. */
  readonly size: number;
}

/** The dots of each zone: a whorl, as hair grows, a little uneven, as a hand makes it. */
export function dotsByZone(): ReadonlyMap<MappedZone, readonly Dot[]> {
  const dots = new Map<MappedZone, Dot[]>();
  for (let index = 0; index < dotCount; index += 1) {
    const radius = Math.sqrt((index + 0.5) / dotCount);
    const angle = index * goldenAngle;
    const [x, y] = [headWidth * radius * Math.cos(angle), headLength * radius * Math.sin(angle)];
    const zone = zoneAt(x, y);
    if (!zone) continue;
    const uneven = Math.sin(index * 12.9898) * 0.5 + 0.5;
    dots.set(zone, [
      ...(dots.get(zone) ?? []),
      { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, size: 1.25 + uneven * 0.55 },
    ]);
  }
  return dots;
}
