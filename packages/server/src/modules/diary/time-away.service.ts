import {
  type AddTimeOffInput,
  type CloseClinicsInput,
  findInAway,
  findInDay,
  findInWeek,
  type KeptClosure,
  type KeptTimeOff,
  type PractitionerHours,
  type PractitionerHoursInput,
  type RemoveAwayInput,
  type SetWorkingDayInput,
  type WeekHours,
  type WorkingDay,
} from '@stipple/domain/diary';
import { Problem, refuseOn } from '@stipple/domain/problems';
import { type LocalDate, localDate } from '@stipple/domain/time';
import type { Context, Tx, Work } from '../../work/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import type { StaffService } from '../staff/index.ts';
import { ClosureEntity } from './closure.entity.ts';
import { DiaryRows } from './diary.repository.ts';
import { Weeks } from './hours.repository.ts';
import type { MisfitsService } from './misfits.service.ts';
import { TimeAway } from './time-away.repository.ts';
import { TimeOffEntity } from './time-off.entity.ts';
import { WorkingDayEntity } from './working-day.entity.ts';

interface Neighbours {
  readonly clinics: ClinicsService;
  readonly staff: StaffService;
  readonly misfits: MisfitsService;
}

/** What departs from the week: closures, time off, and days a practitioner works otherwise. */
export class TimeAwayService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  /** What is said of a practitioner. @throws Problem INPUT.NOT_FOUND for somebody who works elsewhere. */
  ofPractitioner(ctx: Context, { practitionerId, ...period }: PractitionerHoursInput): Promise<PractitionerHours> {
    return this.#work.read(ctx, async (tx) => {
      await this.#neighbours.staff.requireColleague(tx, practitionerId, 'practitionerId');
      const rows = tx.get(DiaryRows);
      const [weeks, days, timeOff] = await Promise.all([
        rows.workingWeeks([practitionerId]),
        rows.workingDays([practitionerId], period),
        rows.timeOff([practitionerId], period),
      ]);
      return { practitionerId, weeks, days, timeOff };
    });
  }

  /**
   * Closes one or several clinics. Bookings in it stay, and are named.
   *
   * @throws Problem HOURS.END_BEFORE_START, HOURS.TOO_LONG, HOURS.DAY_TOO_FAR, CLINIC.OUT_OF_REACH, INPUT.NOT_FOUND.
   */
  closeClinics(ctx: Context, { closures, ...stretch }: CloseClinicsInput) {
    return this.#work.in(ctx, async (tx) => {
      refuseOn(findInAway(stretch, tx.now.slice(0, 10)));
      const clinicIds = closures.map(({ clinicId }) => clinicId);
      for (const clinicId of clinicIds) ctx.requireReach(clinicId);
      const known = await this.#neighbours.clinics.byIdsIn(tx, clinicIds);
      if (known.length !== clinicIds.length) throw new Problem('INPUT.NOT_FOUND', { field: 'closures' });
      const made: KeptClosure[] = closures.map((each) => ({ ...each, ...stretch }));
      await tx.insert(
        ClosureEntity,
        made.map((each) => ({ ...rowOf(each), ...addedIn(tx), clinicId: each.clinicId })),
      );
      announce(tx);
      const misfits = await this.#neighbours.misfits.ofIn(tx, { clinicIds });
      return { closures: made, misfits: misfits.filter(({ why }) => why === 'closed') };
    });
  }

  /** Open again. @throws Problem INPUT.NOT_FOUND when one is not there or out of reach: then none is taken back. */
  removeClosures(ctx: Context, { ids }: RemoveAwayInput): Promise<KeptClosure[]> {
    return this.#work.in(ctx, async (tx) => allOf(ids, await tx.get(TimeAway).removeClosures(ids), tx));
  }

  /**
   * Gives a practitioner time off, at all their clinics. Bookings in it stay, and are named.
   *
   * @throws Problem HOURS.END_BEFORE_START, HOURS.TOO_LONG, HOURS.DAY_TOO_FAR, STAFF.NOT_PRACTITIONER, INPUT.NOT_FOUND.
   */
  addTimeOff(ctx: Context, input: AddTimeOffInput) {
    return this.#work.in(ctx, async (tx) => {
      refuseOn(findInAway(input, tx.now.slice(0, 10)));
      const { practitionerId } = input;
      await this.#requirePractitioner(tx, practitionerId);
      await tx.insert(TimeOffEntity, [{ ...rowOf(input), ...addedIn(tx), practitionerId }]);
      announce(tx);
      const timeOff: KeptTimeOff = input;
      const misfits = await this.#neighbours.misfits.ofIn(tx, { practitionerIds: [practitionerId] });
      return { timeOff, misfits: misfits.filter(({ why }) => why === 'away') };
    });
  }

  /** Back at work. @throws Problem INPUT.NOT_FOUND when one is not there or somebody's out of reach. */
  removeTimeOff(ctx: Context, { ids }: RemoveAwayInput): Promise<KeptTimeOff[]> {
    return this.#work.in(ctx, async (tx) => {
      const gone = await tx.get(TimeAway).removeTimeOff(ids);
      for (const practitionerId of new Set(gone.map((each) => each.practitionerId))) {
        await this.#neighbours.staff.requireColleague(tx, practitionerId, 'ids');
      }
      return allOf(ids, gone, tx);
    });
  }

  /**
   * Says where a practitioner works on one day, instead of their week; no stretches: as in the week again. What is said
   * of that day at clinics out of reach stays.
   *
   * @throws Problem HOURS.*, STAFF.NOT_PRACTITIONER, CLINIC.OUT_OF_REACH, INPUT.NOT_FOUND.
   */
  setWorkingDay(ctx: Context, { practitionerId, day, stretches }: SetWorkingDayInput) {
    return this.#work.in(ctx, async (tx) => {
      await this.#requirePractitioner(tx, practitionerId);
      for (const { clinicId } of stretches) {
        ctx.requireReach(clinicId, 'stretches');
        const { zone } = await this.#neighbours.clinics.byIdIn(tx, clinicId, 'stretches');
        await this.#neighbours.staff.requirePractitioner(tx, practitionerId, clinicId);
        refuseOn(findInDay(day, localDate(tx.now, zone), 'day'));
      }
      await tx.get(Weeks).inTurn(practitionerId);
      const kept = await this.#keptElsewhere(tx, practitionerId, day, stretches.length > 0);
      refuseOn(findInWeek([...kept, ...stretches].map(onOneDay), 'stretches'));
      await tx.get(Weeks).clearDay(practitionerId, day, ctx.reach === 'everything' ? null : ctx.reach);
      const days: WorkingDay[] = stretches.map((each) => ({ practitionerId, day, ...each }));
      await tx.insert(WorkingDayEntity, days);
      announce(tx);
      const misfits = await this.#neighbours.misfits.ofIn(tx, { practitionerIds: [practitionerId] });
      return { days: [...kept, ...days], misfits: misfits.filter(({ startsAt }) => nearly(startsAt, day)) };
    });
  }

  /** A day of one's own takes the hours of that day everywhere, so it is not given over the head of another clinic. */
  async #keptElsewhere(tx: Tx, practitionerId: string, day: LocalDate, said: boolean): Promise<WorkingDay[]> {
    const { reach } = tx.ctx;
    if (reach === 'everything') return [];
    const rows = tx.get(DiaryRows);
    const weeks = await rows.workingWeeks([practitionerId]);
    const weekday = ((Date.parse(day) / 86_400_000 + 3) % 7) + 1;
    const there = [...Map.groupBy(weeks, ({ clinicId }) => clinicId)]
      .filter(([clinicId]) => !reach.includes(clinicId))
      .flatMap(([, all]) => all.findLast(({ validFrom }) => validFrom <= day)?.hours ?? []);
    const days = await rows.workingDays([practitionerId], { firstDay: day, lastDay: day });
    const kept = days.filter(({ clinicId }) => !reach.includes(clinicId));
    if (said && days.length === 0 && there.some((hours) => hours.weekday === weekday)) {
      throw new Problem('CLINIC.OUT_OF_REACH', { field: 'day' });
    }
    return kept;
  }

  async #requirePractitioner(tx: Tx, id: string): Promise<void> {
    const field = 'practitionerId';
    const { practitioner, removedAt } = await this.#neighbours.staff.requireColleague(tx, id, field);
    if (!practitioner || removedAt !== null) throw new Problem('STAFF.NOT_PRACTITIONER', { field });
  }
}

function allOf<Row>(ids: readonly string[], gone: Row[], tx: Tx): Row[] {
  if (gone.length !== new Set(ids).size) throw new Problem('INPUT.NOT_FOUND', { field: 'ids' });
  announce(tx);
  return gone;
}

function rowOf({ id, from, until, reason }: Omit<KeptTimeOff, 'practitionerId'>) {
  return { id, begins: from, ends: until, reason };
}

function addedIn(tx: Tx) {
  return { addedAt: tx.now, addedBy: tx.ctx.actor?.staffMemberId ?? null };
}

function onOneDay({ opens, closes }: Pick<WorkingDay, 'opens' | 'closes'>): WeekHours {
  return { weekday: 1, opens, closes };
}

/** On that day in some zone. */
function nearly(instant: string, day: LocalDate): boolean {
  return Math.abs(Date.parse(instant) - Date.parse(`${day}T12:00Z`)) <= 36 * 3_600_000;
}

function announce(tx: Tx): void {
  tx.announce('diary', 'appointments');
}
