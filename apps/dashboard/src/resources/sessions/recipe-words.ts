import type { Pass, SpeedUnit } from '@stipple/domain/sessions';

export const speedUnitWords: Record<SpeedUnit, string> = { hertz: 'Hz', rpm: 'rpm', volt: 'V' };

/** "3RL · 0.6 mm · 110 Hz · 35 min": what a pass is made of, in the order of the trade. */
export function recipeWords({
  needle,
  depthMm,
  machine,
  speed,
  speedUnit,
  minutes,
}: Omit<Pass, 'id' | 'zone' | 'mixId' | 'cartridgeLotId'>): string {
  return [
    needle,
    depthMm !== null && `${depthMm} mm`,
    speed !== null && `${speed} ${speedUnit ? speedUnitWords[speedUnit] : ''}`.trim(),
    minutes !== null && `${minutes} min`,
    machine,
  ]
    .filter(Boolean)
    .join(' · ');
}
