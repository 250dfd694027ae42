import type { ClinicWorld } from '../chain/world.ts';
import { slotsOfDay } from './working-days.ts';

/** Days ahead that a clinic's diary is looked at, and the share of its half hours that is booked by then. */
const daysLooked = 12;
const bookedShare = 0.62;

/** True while the coming two weeks of a clinic have more room than a busy clinic has. */
export function hasRoomAhead({ practitioners, today }: ClinicWorld): boolean {
  let [worked, free] = [0, 0];
  for (const { current, days } of practitioners) {
    if (!current) continue;
    for (let day = today + 1; day <= today + daysLooked; day++) {
      worked += days.slotsOn(day);
      free += Math.min(slotsOfDay, days.startsOf(day, 1).length);
    }
  }
  return worked > 0 && free / worked > 1 - bookedShare;
}
