import type { Role } from '@stipple/domain/access';
import { type Day, instantOf } from '../calendar/calendar.ts';
import type { ClinicClock } from '../calendar/clinic-clock.ts';
import type { ChainPlan } from '../chain/plan.ts';
import type { Practitioner } from '../chain/practitioner.ts';
import type { StaffClinicRow, StaffRow } from '../chain/rows.ts';
import type { Chance } from '../chance/chance.ts';
import { WorkingDays } from '../diary/working-days.ts';
import { hiddenTruth } from '../truth/hidden-truth.ts';
import { inventName, type Tongue } from './names.ts';

/** Where staff is wanted. */
export interface Workplace {
  readonly id: string;
  readonly index: number;
  readonly clock: ClinicClock;
  readonly opens: Day;
  readonly today: Day;
}

export interface Team {
  readonly staff: readonly StaffRow[];
  readonly staffClinics: readonly StaffClinicRow[];
  readonly practitioners: readonly Practitioner[];
  /** Who takes cancellations, by index of the clinic. */
  readonly desks: readonly string[];
}

/** The owner, managers, practitioners with those who left, receptionists and an analyst. */
export function inventTeam(plan: ChainPlan, places: readonly Workplace[], chance: Chance): Team {
  const hiring = new Hiring(plan, places, chance);
  const owner = hiring.hire('owner', [], firstDay(places), plan.ownerTreats);
  const groups = (size: number) =>
    places.filter((_, index) => index % size === 0).map(({ index }) => places.slice(index, index + size));
  for (const group of groups(plan.clinicsOfManager)) hiring.hire('manager', group, firstDay(group));
  const desks: string[] = [];
  for (const group of groups(plan.clinicsOfReceptionist)) {
    const desk = hiring.hire('receptionist', group, firstDay(group));
    desks.push(...group.map(() => desk.id));
  }
  hiring.hire('analyst', [], Math.min(firstDay(places) + 900, todayOf(places) - 30));
  const practitioners = places.flatMap((place) => fillSeats(place, plan, owner, hiring, chance));
  return { staff: hiring.staff, staffClinics: hiring.staffClinics, practitioners, desks };
}

/** Each seat is held by one after the other; the last one is still there. */
function fillSeats(place: Workplace, plan: ChainPlan, owner: StaffRow, hiring: Hiring, chance: Chance): Practitioner[] {
  const practitioners: Practitioner[] = [];
  const horizon = place.today + 120;
  const seats = plan.clinics[place.index]?.seats ?? 1;
  const daysApart = Math.min(300, Math.floor((place.today - place.opens) / seats));
  for (let seat = 0; seat < seats; seat++) {
    let from = place.opens + seat * daysApart;
    while (from < place.today - 60) {
      const isOwner = plan.ownerTreats && place.index === 0 && seat === 0;
      const left = from + Math.round(200 + 1500 * chance.exponential());
      const stays = isOwner || left > place.today - 90;
      const until = stays ? horizon : left;
      const member = isOwner ? owner : hiring.hire('practitioner', [place], from, true, stays ? undefined : until);
      practitioners.push(invented(member.id, { clinic: place.index, seat, from, until, current: stays }, chance));
      from = until;
    }
  }
  return practitioners;
}

type Employment = Pick<Practitioner, 'clinic' | 'seat' | 'current'> & { readonly from: Day; readonly until: Day };

function invented(id: string, { clinic, seat, current, from, until }: Employment, chance: Chance): Practitioner {
  const { topUp, outcomes } = hiddenTruth;
  return {
    id,
    clinic,
    seat,
    current,
    days: new WorkingDays(from, until, chance),
    fading: chance.normal(0, topUp.practitionerDeviation),
    density: chance.normal(0, outcomes.density.practitionerDeviation),
    machine: chance.whole(0, 3),
  };
}

class Hiring {
  readonly staff: StaffRow[] = [];
  readonly staffClinics: StaffClinicRow[] = [];
  readonly #plan: ChainPlan;
  readonly #places: readonly Workplace[];
  readonly #chance: Chance;
  readonly #addresses = new Set<string>();

  constructor(plan: ChainPlan, places: readonly Workplace[], chance: Chance) {
    this.#plan = plan;
    this.#places = places;
    this.#chance = chance;
  }

  /** The first of a role that is still there gets the role's own address, for the demo sign-in. */
  hire(role: Role, at: readonly Workplace[], day: Day, practitioner = false, until?: Day): StaffRow {
    const place = (at[0] ?? this.#places[0]) as Workplace;
    const createdAt = place.clock.at(day - 7, 10 * 60 + this.#chance.whole(0, 240));
    const tongues = (this.#plan.clinics[place.index]?.tongues ?? { english: 1 }) as Readonly<Record<Tongue, number>>;
    const name = inventName(this.#chance.weighted(tongues), this.#chance.happens(0.5), this.#chance);
    const own = `${role}@${this.#plan.host}`;
    const member: StaffRow = {
      id: this.#chance.id(createdAt),
      accountId: this.#chance.id(createdAt),
      name: name.full,
      email: until === undefined && !this.#addresses.has(own) ? own : this.#freeAddress(name.slug),
      role,
      practitioner,
      removedAt: until === undefined ? null : instantOf(place.clock.at(until, 18 * 60)),
      createdAt: instantOf(createdAt),
      version: until === undefined ? 1 : 2,
    };
    this.#addresses.add(member.email);
    this.staff.push(member);
    this.staffClinics.push(...at.map((each) => ({ staffMemberId: member.id, clinicId: each.id })));
    return member;
  }

  #freeAddress(slug: string): string {
    for (let count = 1; ; count++) {
      const address = `${slug}${count === 1 ? '' : count}@${this.#plan.host}`;
      if (!this.#addresses.has(address)) return address;
    }
  }
}

function firstDay(places: readonly Workplace[]): Day {
  return Math.min(...places.map(({ opens }) => opens));
}

function todayOf(places: readonly Workplace[]): Day {
  return Math.min(...places.map(({ today }) => today));
}
