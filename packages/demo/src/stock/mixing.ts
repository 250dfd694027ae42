import type { Zone } from '@stipple/domain/sessions';
import { type Day, instantOf, type Millis } from '../calendar/calendar.ts';
import type { ClinicWorld, World } from '../chain/world.ts';
import type { Chance } from '../chance/chance.ts';
import type { Traits } from '../fading/fading.ts';
import type { HouseMix } from './house-shelf.ts';
import type { OnShelf } from './shelf.ts';

type Shade = Traits['shade'];

/** What a session is worked with: a mix a zone, and whether any bad pigment is in one. */
export interface Palettes {
  readonly mixOf: (zone: Zone, round: number) => string;
  readonly bad: boolean;
}

interface Making {
  readonly clinic: ClinicWorld;
  readonly madeAt: Millis;
  readonly madeBy: string | null;
  readonly sessionId: string | null;
  readonly label: string | null;
  readonly waterMl: number;
}

const shades = ['light', 'medium', 'dark'] as const satisfies readonly Shade[];
const next: Readonly<Record<Shade, Shade>> = { light: 'medium', medium: 'dark', dark: 'medium' };

/** Three months or so apart each clinic makes a jar of two shades; it is used up within six weeks. */
export function makeHouseMixes({ ledger }: Pick<World, 'ledger'>, clinic: ClinicWorld, by: string, chance: Chance) {
  const mixes: HouseMix[] = [];
  for (let day = clinic.opens + 20; day <= clinic.today - 2; day += chance.whole(70, 130)) {
    const shade = chance.pick(shades);
    const [first, second] = clinic.palette[shade].map(({ id }) => clinic.shelf.lotOn(day, id));
    if (!first || !second) continue;
    const label = `House ${shade} 2:1`;
    const made = { clinic, madeAt: clinic.clock.at(day, 10 * 60), madeBy: by, sessionId: null, label, waterMl: 6 };
    const id = write(
      ledger,
      made,
      [
        { ...first, ml: 12 },
        { ...second, ml: 6 },
      ],
      chance,
    );
    const until = Math.min(day + 42, first.until, second.until);
    mixes.push({ id, clinic: clinic.index, shade, from: day, until, bad: first.bad || second.bad });
  }
  return mixes;
}

interface Worked {
  readonly sessionId: string;
  readonly practitionerId: string;
  readonly startedAt: Millis;
  readonly day: Day;
  readonly zones: readonly Zone[];
  readonly shade: Shade;
  /** The pigment that suits the client. */
  readonly productId: string;
}

/** Mixes of one session: from a house jar now and then, else made for the client; a scar gets a shade of its own. */
export function mixFor(world: World, clinic: ClinicWorld, worked: Worked, chance: Chance): Palettes {
  const { sessionId, practitionerId: madeBy, startedAt: madeAt, day, shade } = worked;
  const house = chance.happens(0.15) ? houseMixOn(world, clinic, worked, chance) : undefined;
  const making = { clinic, madeAt, madeBy, sessionId };
  const own = clinic.shelf.lotOn(day, worked.productId);
  const bottles = [{ ...own, ml: tenth(chance.between(1.5, 4)) }];
  const other = clinic.palette[shade].find(({ id }) => id !== worked.productId);
  if (other && chance.happens(0.35))
    bottles.push({ ...clinic.shelf.lotOn(day, other.id), ml: tenth(chance.between(0.4, 1.5)) });
  const waterMl = chance.happens(0.2) ? 0 : tenth(chance.between(0.3, 2.5));
  const main = house?.id ?? write(world.ledger, { ...making, label: null, waterMl }, bottles, chance);
  const bad = house ? house.bad : bottles.some((bottle) => bottle.bad);
  if (!worked.zones.includes('scar')) return { mixOf: () => main, bad };
  const blend = clinic.shelf.lotOn(day, (clinic.palette[next[shade]][0] ?? { id: worked.productId }).id);
  const parts = blend.lot.id === own.lot.id ? [own] : [own, blend];
  const scar = write(
    world.ledger,
    { ...making, label: 'Scar', waterMl: tenth(chance.between(0.5, 1.5)) },
    parts.map((part) => ({ ...part, ml: tenth(chance.between(0.4, 1.2)) })),
    chance,
  );
  const mixOf = (zone: Zone, round: number) => (zone === 'scar' && round % 2 === 1 ? scar : main);
  return { mixOf, bad: bad || own.bad || blend.bad };
}

/** One's own jar, or now and then one that came from a sister clinic. */
function houseMixOn(world: World, clinic: ClinicWorld, { day, shade }: Worked, chance: Chance): HouseMix | undefined {
  const good = world.houseMixes.on(day, shade);
  const own = good.filter((mix) => mix.clinic === clinic.index);
  const foreign = good.filter((mix) => mix.clinic !== clinic.index);
  const chosen = own.length === 0 || (foreign.length > 0 && chance.happens(0.25)) ? foreign : own;
  return chosen.length === 0 ? undefined : chance.pick(chosen);
}

function write(
  { mixes, mixParts }: World['ledger'],
  { clinic, madeAt, madeBy, sessionId, label, waterMl }: Making,
  bottles: readonly (OnShelf & { readonly ml: number })[],
  chance: Chance,
): string {
  const id = chance.id(madeAt);
  const made = { madeAt: instantOf(madeAt), madeBy, discardedAt: null };
  mixes.push({ id, clinicId: clinic.row.id, sessionId, label, waterMl, ...made });
  bottles.forEach(({ lot, ml }, position) => {
    const label = { productId: lot.productId, lotNumber: lot.number, expiresOn: lot.expiresOn };
    mixParts.push({ mixId: id, lotId: lot.id, position, ml, ...label });
  });
  return id;
}

function tenth(ml: number): number {
  return Math.round(ml * 10) / 10;
}
