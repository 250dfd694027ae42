import { licencesUsuallyAsked } from '@stipple/domain/licences';
import { defaultSafetySettings, defaultSettings, type OrganizationSettings } from '@stipple/domain/organizations';
import { type Day, dayOf, instantOf, type Millis, millisOfDay } from '../calendar/calendar.ts';
import { ClinicClock } from '../calendar/clinic-clock.ts';
import type { ChainPlan } from '../chain/plan.ts';
import type { ChainHistory, ClinicRow, LotRow, OrganizationRow, ProductRow } from '../chain/rows.ts';
import type { ClinicWorld, Ledger, World } from '../chain/world.ts';
import { Chance } from '../chance/chance.ts';
import type { ConsentHistory } from '../consents/consent-rows.ts';
import { inventConsents } from '../consents/invent-consents.ts';
import { inventWordings } from '../consents/wordings.ts';
import { Demand } from '../diary/demand.ts';
import { hasRoomAhead } from '../diary/fill-weeks.ts';
import { inventHours, inventRooms } from '../diary/invent-hours.ts';
import { inventMoves } from '../diary/invent-moves.ts';
import { Today } from '../diary/today.ts';
import { noEnquiries } from '../enquiries/enquiry-rows.ts';
import { inventEnquiries } from '../enquiries/invent-enquiries.ts';
import { inventTeam, type Team, type Workplace } from '../people/staff.ts';
import { inventPreparation } from '../preparation/invent-preparation.ts';
import type { Preparation } from '../preparation/rows.ts';
import { inventAttempts } from '../reminders/invent-attempts.ts';
import { HouseShelf } from '../stock/house-shelf.ts';
import { makeHouseMixes } from '../stock/mixing.ts';
import { inventMovements, withOpening } from '../stock/movements.ts';
import { type FormerShade, inventFormer, inventPalette, type Palette } from '../stock/palette.ts';
import { attemptsOf, recallsOf } from '../stock/recalls.ts';
import { inventShelf, type Recall } from '../stock/shelf.ts';
import { admit } from './admit.ts';
import { nothingAfter, whatCameAfter } from './what-came-after.ts';

/** So many clients in a row without a session mean that the diaries are full. */
const mostInVain = 5_000;

/**
 * The whole history of an invented chain, from its first clinic to `plan.now` and six weeks of appointments beyond.
 * Pure: the same plan gives the same bytes.
 *
 * @throws RangeError when the plan has no clinic, or too few seats for its sessions.
 */
export function simulateChain(plan: ChainPlan): ChainHistory {
  const chance = new Chance(plan.seed);
  const places = openClinics(plan, chance.fork('clinics'));
  const team = inventTeam(plan, places, chance.fork('staff'));
  const palette = inventPalette(firstOpening(places), chance.fork('palette'));
  const world = foundWorld(plan, places, team, palette, chance);
  letClientsCome(world, chance);
  const { courses, ...rows } = world.ledger;
  const settings = world.settings;
  const recalls = recallsOf(world, chance.fork('recall'));
  const lots = withOpening(lotsOf(world), rows);
  const organization = foundOrganization(plan, settings, places, chance);
  const after = plan.unprepared ? nothingAfter : whatCameAfter;
  return {
    organization,
    clinics: places.map(({ row }) => row),
    staff: team.staff,
    staffClinics: team.staffClinics,
    products: [...productsOf(palette), ...(world.former ? [world.former.product] : [])],
    lots,
    movements: inventMovements(lots, rows, recalls, chance.fork('movements')),
    recalls,
    recallAttempts: attemptsOf(recalls, rows, chance.fork('recall attempts')),
    ...rows,
    ...inventAttempts(plan.name, places, rows, chance.fork('messages')),
    ...inventMoves(rows.appointments, desksOf(world), world.now, chance.fork('moves')),
    ...after(world, { foundedAt: Date.parse(organization.createdAt), recalls }, chance.fork('after')),
    ...inventHours({ ...world, fullToday: plan.fullToday }, chance.fork('hours')),
    ...(plan.unprepared ? noEnquiries : inventEnquiries(world, organization.name, chance.fork('enquiries'))),
    ...consentsOf(world, organization, chance.fork('consents')),
    ...(plan.unprepared ? unprepared : inventPreparation(world, chance.fork('preparation'))),
    truth: {
      courses,
      practitioners: new Map(team.practitioners.map(({ id, fading, density }) => [id, { fading, density }])),
    },
  };
}

function desksOf({ clinics }: World): ReadonlyMap<string, string> {
  return new Map(clinics.map(({ row, desk }) => [row.id, desk]));
}

function consentsOf(world: World, { name, createdAt }: OrganizationRow, chance: Chance): ConsentHistory {
  const { owner, now, ledger } = world;
  const wordings = inventWordings({ name, foundedAt: Date.parse(createdAt), now, owner }, chance.fork('wordings'));
  return inventConsents({ ...ledger, wordings, owner, now }, chance);
}

type Place = Workplace & { readonly row: ClinicRow };

/** Its own number in a range kept for fiction, where the country has one, and an address nobody can own. */
function contactOf({ name, region, phones }: ChainPlan['clinics'][number], index: number) {
  const [pattern = ''] = phones;
  const phone = region === 'PT' ? null : pattern.replace(/x/g, () => String((index * 3 + 7) % 10));
  const domain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]+/g, '-');
  return { phone, email: `hello@${domain}.example` };
}

function openClinics(plan: ChainPlan, chance: Chance): Place[] {
  const now = Date.parse(plan.now);
  const from = now - (plan.years + 1) * 366 * millisOfDay;
  const clocks = new Map<string, ClinicClock>();
  return plan.clinics.map((clinic, index) => {
    const clock = clocks.get(clinic.zone) ?? new ClinicClock(clinic.zone, from, now + 120 * millisOfDay);
    clocks.set(clinic.zone, clock);
    const today = clock.dayAt(now);
    const opens = today - Math.round(Math.min(clinic.openYearsAgo, plan.years) * 365.25);
    const createdAt = clock.at(opens - 30, 11 * 60);
    const { name, city, zone, currency, region = null } = clinic;
    const { person: asksPersonLicence, premises: asksPremisesLicence } = licencesUsuallyAsked(region);
    const asked = { region, asksPersonLicence, asksPremisesLicence };
    const row = {
      id: chance.id(createdAt),
      name,
      city,
      zone,
      currency,
      ...contactOf(clinic, index),
      ...asked,
      createdAt: instantOf(createdAt),
      version: 1,
    };
    return { id: row.id, index, clock, opens, today, row };
  });
}

function foundWorld(plan: ChainPlan, places: readonly Place[], team: Team, palette: Palette, chance: Chance): World {
  const recall = drawRecall(plan, palette);
  const former = formerShade(plan, places, palette, chance);
  const clinics = places.map((place): ClinicWorld => {
    const { index, clock, opens, today, row } = place;
    const clinicPlan = plan.clinics[index] as ClinicWorld['plan'];
    const opening = { clinicId: row.id, opens, today, at: (day: Day) => clock.at(day, 9 * 60 + 40) };
    return {
      index,
      clock,
      opens,
      today,
      row,
      plan: clinicPlan,
      practitioners: team.practitioners.filter((practitioner) => practitioner.clinic === index),
      rooms: inventRooms(row.id, clinicPlan.seats, Date.parse(row.createdAt), chance.fork(`rooms ${index}`)),
      desk: team.desks[index] ?? '',
      palette,
      shelf: inventShelf(opening, { products: productsOf(palette), former }, recall, chance.fork(`shelf ${index}`)),
    };
  });
  const settings = { ...defaultSettings, healingDays: plan.healingDays };
  const ledger = emptyLedger();
  const owner = team.staff[0]?.id ?? '';
  return {
    owner,
    staff: team.staff,
    recall,
    former,
    houseMixes: new HouseShelf(
      clinics.flatMap((clinic) =>
        makeHouseMixes({ ledger }, clinic, owner, chance.fork(`house mixes ${clinic.index}`)),
      ),
    ),
    plan,
    now: Date.parse(plan.now),
    settings,
    clinics,
    today: new Today(),
    ledger,
    completed: 0,
  };
}

function letClientsCome(world: World, chance: Chance): void {
  const { plan, today, now } = world;
  const places = world.clinics.map(({ opens, today: day, plan: { weight } }) => ({ opens, today: day, weight }));
  const demand = new Demand(places);
  if (plan.fullToday) openToday(world);
  let client = 0;
  for (let [before, since] = [0, 0]; world.completed < plan.sessionsWanted; ) {
    const own = chance.fork(`client ${client++}`);
    admit(world, demand.draw(own), own);
    since = world.completed > before ? 0 : since + 1;
    before = world.completed;
    if (since === mostInVain) throw new RangeError(`${plan.name} has no room for more than ${before} sessions.`);
  }
  // The last openings of today are filled with clients who came in the past weeks.
  for (let tries = 0; today.nextClinic() !== undefined; tries++) {
    const clinic = today.nextClinic() ?? 0;
    const own = chance.fork(`client ${client++}`);
    const { clock } = world.clinics[clinic] as ClinicWorld;
    admit(world, { clinic, day: clock.dayAt(now) - own.whole(2, 110) }, own);
    if (tries % 400 === 399) today.giveUp();
  }
  if (!plan.fullToday) return;
  // So are the coming two weeks, with clients who came lately and have most of their course ahead.
  for (const { index, clock, ...clinic } of world.clinics) {
    for (let tries = 0; tries < 200 && hasRoomAhead({ index, clock, ...clinic }); tries++) {
      const own = chance.fork(`client ${client++}`);
      admit(world, { clinic: index, day: clock.dayAt(now) - own.whole(5, 26) }, own);
    }
  }
}

function openToday({ clinics, today, now }: World): void {
  for (const { practitioners, clock } of clinics) {
    for (const practitioner of practitioners) {
      if (practitioner.current) today.open(practitioner, clock.dayAt(now), clock.minutesAt(now));
    }
  }
}

/** Three years ago the maker gave up a shade; chains that are younger never had it. */
function formerShade(plan: ChainPlan, places: readonly Place[], palette: Palette, chance: Chance): FormerShade | null {
  const until = dayOf(plan.now.slice(0, 10)) - 3 * 365;
  const first = Math.min(...places.map(({ opens }) => opens));
  return first < until - 200 ? inventFormer(palette, until, firstOpening(places), chance.fork('former shade')) : null;
}

function drawRecall(plan: ChainPlan, palette: Palette): Recall | null {
  const product = palette.medium[1];
  if (plan.recalledYearsAgo === undefined || !product) return null;
  const delivered = dayOf(plan.now.slice(0, 10)) - Math.round(plan.recalledYearsAgo * 365.25);
  return { productId: product.id, delivered, recalledOn: delivered + 130 };
}

function foundOrganization(
  plan: ChainPlan,
  settings: OrganizationSettings,
  places: readonly Place[],
  chance: Chance,
): OrganizationRow {
  const createdAt = firstOpening(places);
  const id = chance.fork('organization').id(createdAt);
  return { id, name: plan.name, ...settings, ...defaultSafetySettings, createdAt: instantOf(createdAt), version: 1 };
}

function firstOpening(places: readonly Place[]): Millis {
  const [first] = places.map(({ row }) => Date.parse(row.createdAt)).sort((a, b) => a - b);
  if (first === undefined) throw new RangeError('A chain has at least one clinic.');
  return first - 10 * millisOfDay;
}

function productsOf(palette: Palette): ProductRow[] {
  return [...palette.light, ...palette.medium, ...palette.dark];
}

function lotsOf({ clinics }: World): LotRow[] {
  return clinics.flatMap(({ shelf }) => shelf.lots);
}

function emptyLedger(): Ledger {
  return {
    clients: [],
    clientClinics: [],
    treatments: [],
    appointments: [],
    sessions: [],
    mixes: [],
    mixParts: [],
    passes: [],
    outcomes: [],
    reminders: [],
    courses: [],
  };
}

const unprepared: Preparation = {
  licences: [],
  consultations: [],
  healthAnswers: [],
  plans: [],
  plannedSessions: [],
  plannedPigments: [],
  patchTests: [],
  overrides: [],
};
