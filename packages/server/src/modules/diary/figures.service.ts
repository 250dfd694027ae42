import type { Clinic } from '@stipple/domain/clinics';
import {
  bookableSpans,
  type CountedAppointment,
  type Diary,
  type DiaryFigures,
  daysFrom,
  diaryFigures,
  openSpans,
  sumOfDiaryFigures,
} from '@stipple/domain/diary';
import { refuseOn } from '@stipple/domain/problems';
import { findInPeriod, type OverviewFilter } from '@stipple/domain/reports';
import type { LocalDate } from '@stipple/domain/time';
import type { Context, Tx, Work } from '../../work/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import type { DiaryService } from './diary.service.ts';
import { DiaryFigureRows } from './figures.repository.ts';

/** The figures of one practitioner. */
interface FiguresOfPractitioner {
  readonly id: string;
  readonly name: string;
  /** True when hours of their own were not said for all the time they were there: those of their clinics stand for them. */
  readonly unsaid: boolean;
  readonly figures: DiaryFigures;
}

/** How the diary of a period was used; the clinics add up to the total, and so do the practitioners. */
export interface DiaryReport {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly total: DiaryFigures;
  readonly clinics: readonly { readonly clinic: Clinic; readonly figures: DiaryFigures }[];
  readonly practitioners: readonly FiguresOfPractitioner[];
}

interface Cell {
  readonly clinicId: string;
  readonly practitionerId: string;
  readonly figures: DiaryFigures;
}

/** Utilisation, no-shows, days ahead and gaps, computed from the hours and the appointments themselves. */
export class DiaryFiguresService {
  readonly #work: Work;
  readonly #neighbours: { readonly clinics: ClinicsService; readonly diary: DiaryService };

  constructor(work: Work, neighbours: { readonly clinics: ClinicsService; readonly diary: DiaryService }) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  /** Of the clinics in reach, or those of them named. @throws Problem REPORT.PERIOD_TURNED_AROUND, REPORT.PERIOD_TOO_LONG. */
  async of(ctx: Context, { clinicIds, from, to }: OverviewFilter): Promise<DiaryReport> {
    refuseOn(findInPeriod({ from, to }));
    return this.#work.read(ctx, async (tx) => {
      const clinics = await this.#neighbours.clinics.allIn(tx, clinicIds);
      const cells = await this.#cellsIn(tx, clinics, { from, to });
      const sum = (which: (cell: Cell) => boolean) =>
        sumOfDiaryFigures(cells.filter(which).map(({ figures }) => figures));
      const people = await tx
        .get(DiaryFigureRows)
        .people([...new Set(cells.map(({ practitionerId }) => practitionerId))]);
      return {
        ...{ from, to, total: sum(() => true) },
        clinics: clinics.map((clinic) => ({ clinic, figures: sum(({ clinicId }) => clinicId === clinic.id) })),
        practitioners: people.map(({ id, name, since, saidFrom }) => ({
          ...{ id, name, unsaid: saidFrom === null || saidFrom > (since > from ? since : from) },
          figures: sum(({ practitionerId }) => practitionerId === id),
        })),
      };
    });
  }

  /** Each practitioner at each clinic where they have hours or appointments in the period. */
  async #cellsIn(
    tx: Tx,
    clinics: readonly Clinic[],
    { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  ): Promise<Cell[]> {
    const clinicIds = clinics.map(({ id }) => id);
    const period = { firstDay: from, lastDay: to };
    const [settings, appointments, present] = await Promise.all([
      this.#neighbours.diary.settingsIn(tx),
      tx.get(DiaryFigureRows).appointments(clinicIds, period),
      this.#neighbours.diary.ofIn(tx, { clinicIds, practitionerIds: 'all', ...period }),
    ]);
    const counted = Map.groupBy(appointments, ({ clinicId, practitionerId }) => `${clinicId} ${practitionerId}`);
    const diary = await this.#withThoseGone(tx, present, appointments, clinicIds, period);
    const days = daysFrom(from, to);
    const shortestMinutes = Math.min(...Object.values(settings.minutes));
    return diary.clinics.flatMap((clinic) => {
      const open = openSpans(clinic, days);
      return diary.practitioners.flatMap((who) => {
        const { clinicId, zone } = clinic;
        const own: readonly CountedAppointment[] = counted.get(`${clinicId} ${who.practitionerId}`) ?? [];
        const hours = bookableSpans(who, clinic, days, open);
        if (own.length === 0 && hours.length === 0) return [];
        const figures = diaryFigures({ hours, appointments: own, zone, shortestMinutes }, tx.now);
        return [{ clinicId, practitionerId: who.practitionerId, figures }];
      });
    });
  }

  /** Adds whoever had appointments in the period and is no longer there. */
  async #withThoseGone(
    tx: Tx,
    present: Omit<Diary, 'taken'>,
    appointments: readonly { readonly practitionerId: string }[],
    clinicIds: readonly string[],
    period: { readonly firstDay: LocalDate; readonly lastDay: LocalDate },
  ): Promise<Omit<Diary, 'taken'>> {
    const known = new Set(present.practitioners.map(({ practitionerId }) => practitionerId));
    const gone = [...new Set(appointments.map(({ practitionerId }) => practitionerId))].filter((id) => !known.has(id));
    if (gone.length === 0) return present;
    const { practitioners } = await this.#neighbours.diary.ofIn(tx, { clinicIds, practitionerIds: gone, ...period });
    return { ...present, practitioners: [...present.practitioners, ...practitioners] };
  }
}
