import {
  type ClinicHours,
  findInDay,
  findInTwoClinics,
  findInWeek,
  type Misfit,
  type OpeningWeek,
  type RemoveWeekInput,
  type SetOpeningHoursInput,
  type SetWorkingHoursInput,
  type WorkingWeek,
} from '@stipple/domain/diary';
import { Problem, refuseOn } from '@stipple/domain/problems';
import { addDays, type LocalDate, localDate } from '@stipple/domain/time';
import { asSeen, type Context, type Tx, type Work } from '../../work/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import type { StaffService } from '../staff/index.ts';
import { DiaryRows } from './diary.repository.ts';
import { Weeks, type WeekTable } from './hours.repository.ts';
import type { MisfitsService } from './misfits.service.ts';
import { OpeningHoursEntity } from './opening-hours.entity.ts';
import { WorkingHoursEntity } from './working-hours.entity.ts';

interface Neighbours {
  readonly clinics: ClinicsService;
  readonly staff: StaffService;
  readonly misfits: MisfitsService;
}

/** A week as it now is, and the bookings that no longer fit. */
export interface SavedWeek<Week extends OpeningWeek> {
  readonly week: Week;
  readonly misfits: readonly Misfit[];
}

/** How far back closures that are over are still shown. */
const shownBack = 30;
const shownAhead: LocalDate = '2100-01-01';

/** The weeks of clinics and practitioners: from a day on, until the next of them begins. */
export class HoursService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  /** What these clinics have said of their hours and rooms, in the order asked, those out of reach left out; closures of a month ago and later. */
  ofClinics(ctx: Context, wanted: readonly string[]): Promise<ClinicHours[]> {
    const clinicIds = wanted.filter((id) => ctx.reaches(id));
    return this.#work.read(ctx, async (tx) => {
      const rows = tx.get(DiaryRows);
      const period = { firstDay: addDays(tx.now.slice(0, 10), -shownBack), lastDay: shownAhead };
      const [known, weeks, rooms, closures] = await Promise.all([
        this.#neighbours.clinics.byIdsIn(tx, clinicIds),
        rows.openingWeeks(clinicIds),
        rows.rooms(clinicIds),
        rows.closures(clinicIds, period),
      ]);
      const here = <Row extends { readonly clinicId: string }>(all: readonly Row[], id: string) =>
        all.filter(({ clinicId }) => clinicId === id);
      return clinicIds
        .filter((id) => known.some((clinic) => clinic.id === id))
        .map((id) => ({
          ...{ clinicId: id, weeks: here(weeks, id), rooms: here(rooms, id), closures: here(closures, id) },
        }));
    });
  }

  /**
   * A clinic's hours from a day on; bookings outside them stay, and are named.
   *
   * @throws Problem HOURS.*, CLINIC.OUT_OF_REACH, INPUT.STALE, INPUT.NOT_FOUND.
   */
  async setOpening(ctx: Context, input: SetOpeningHoursInput): Promise<SavedWeek<OpeningWeek>> {
    refuseOn(findInWeek(input.hours));
    return this.#work.in(ctx, async (tx) => {
      ctx.requireReach(input.clinicId);
      const { zone } = await this.#neighbours.clinics.byIdIn(tx, input.clinicId);
      refuseOn(findInDay(input.validFrom, localDate(tx.now, zone), 'validFrom'));
      if (input.version === 0) await tx.insert(OpeningHoursEntity, [{ ...input, version: 1 }]);
      else await this.#save(tx, 'opening_hours', input);
      announce(tx);
      const misfits = await this.#neighbours.misfits.ofIn(tx, { clinicIds: [input.clinicId] });
      return { week: { ...input, version: input.version + 1 }, misfits };
    });
  }

  /**
   * A practitioner's hours at one clinic from a day on; bookings outside them stay, and are named.
   *
   * @throws Problem HOURS.*, STAFF.NOT_PRACTITIONER, CLINIC.OUT_OF_REACH, INPUT.STALE, INPUT.NOT_FOUND.
   */
  async setWorking(ctx: Context, input: SetWorkingHoursInput): Promise<SavedWeek<WorkingWeek>> {
    refuseOn(findInWeek(input.hours));
    return this.#work.in(ctx, async (tx) => {
      const { clinicId, practitionerId } = input;
      ctx.requireReach(clinicId);
      const { zone } = await this.#neighbours.clinics.byIdIn(tx, clinicId);
      await this.#neighbours.staff.requirePractitioner(tx, practitionerId, clinicId);
      refuseOn(findInDay(input.validFrom, localDate(tx.now, zone), 'validFrom'));
      await tx.get(Weeks).inTurn(practitionerId);
      await this.#refuseTwoClinics(tx, input);
      if (input.version === 0) await tx.insert(WorkingHoursEntity, [{ ...input, version: 1 }]);
      else await this.#save(tx, 'working_hours', input);
      announce(tx);
      const misfits = await this.#neighbours.misfits.ofIn(tx, { practitionerIds: [practitionerId] });
      return { week: { ...input, version: input.version + 1 }, misfits };
    });
  }

  /** The week before it holds on. @throws Problem INPUT.STALE, INPUT.NOT_FOUND. */
  removeOpening(ctx: Context, input: RemoveWeekInput): Promise<OpeningWeek> {
    return this.#remove(ctx, 'opening_hours', input);
  }

  /** The week before it holds on. @throws Problem INPUT.STALE, INPUT.NOT_FOUND. */
  removeWorking(ctx: Context, input: RemoveWeekInput): Promise<OpeningWeek> {
    return this.#remove(ctx, 'working_hours', input);
  }

  #remove(ctx: Context, table: WeekTable, { id, version }: RemoveWeekInput): Promise<OpeningWeek> {
    return this.#work.in(ctx, async (tx) => {
      const week = asSeen(await tx.get(Weeks).byIdForUpdate(table, id), version);
      await tx.get(Weeks).remove(table, id);
      announce(tx);
      return week;
    });
  }

  async #save(tx: Tx, table: WeekTable, input: SetOpeningHoursInput & { practitionerId?: string }): Promise<void> {
    const before = asSeen(await tx.get(Weeks).byIdForUpdate(table, input.id), input.version);
    const same = before.clinicId === input.clinicId && before.practitionerId === input.practitionerId;
    if (!same) throw new Problem('INPUT.NOT_FOUND', { field: 'id' });
    const { id, version, validFrom, hours } = input;
    await tx.update(
      table === 'opening_hours' ? OpeningHoursEntity : WorkingHoursEntity,
      { id, version },
      { validFrom, hours },
    );
  }

  async #refuseTwoClinics(tx: Tx, input: SetWorkingHoursInput): Promise<void> {
    const weeks = await tx.get(DiaryRows).workingWeeks([input.practitionerId]);
    const next = weeks.find(
      ({ id, clinicId, validFrom }) => id !== input.id && clinicId === input.clinicId && validFrom > input.validFrom,
    );
    const elsewhere = weeks.filter(({ clinicId }) => clinicId !== input.clinicId);
    refuseOn(findInTwoClinics(input, next ? addDays(next.validFrom, -1) : null, elsewhere));
  }
}

function announce(tx: Tx): void {
  tx.announce('diary', 'appointments');
}
