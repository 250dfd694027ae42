import type { Day } from '../calendar/calendar.ts';
import type { Practitioner } from '../chain/practitioner.ts';
import type { Chance } from '../chance/chance.ts';
import { slotMinutes } from './working-days.ts';

export interface Slot {
  readonly practitioner: Practitioner;
  readonly day: Day;
  /** Half hours after opening. */
  readonly start: number;
  readonly slots: number;
}

export interface Search {
  readonly practitioners: readonly Practitioner[];
  /** Who knows the client; asked first. */
  readonly lead: Practitioner | undefined;
  readonly from: Day;
  readonly minutes: number;
  /** Days on which the client is somewhere else already. */
  readonly not: ReadonlySet<Day>;
}

const daysForLead = 9;
const daysForAnyone = 75;

export function slotsFor(minutes: number): number {
  return Math.ceil(minutes / slotMinutes);
}

/** A free slot on the first possible day: with the practitioner who knows the client, or soon after with anybody. */
export function findSlot(search: Search, chance: Chance): Slot | undefined {
  const { lead, practitioners } = search;
  const withLead = lead && practitioners.includes(lead) ? findWith([lead], search, daysForLead, chance) : undefined;
  return withLead ?? findWith(practitioners, search, daysForAnyone, chance);
}

function findWith(
  practitioners: readonly Practitioner[],
  { from, minutes, not }: Search,
  days: number,
  chance: Chance,
): Slot | undefined {
  const slots = slotsFor(minutes);
  const turn = chance.whole(0, Math.max(0, practitioners.length - 1));
  for (let day = from; day < from + days; day++) {
    if (not.has(day)) continue;
    for (let index = 0; index < practitioners.length; index++) {
      const practitioner = practitioners[(index + turn) % practitioners.length] as Practitioner;
      const starts = practitioner.days.startsOf(day, slots);
      if (starts.length > 0) return { practitioner, day, start: chance.pick(starts), slots };
    }
  }
  return undefined;
}
