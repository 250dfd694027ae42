import { type Role, reachesWholeOrganization } from '@stipple/domain/access';
import {
  type ClinicDiary,
  type Diary,
  type DiaryHoursInput,
  type DiarySettings,
  type KeptDiarySettings,
  openingHoursOf,
  type PractitionerDiary,
  type SetDiarySettingsInput,
  usualDiary,
  type WorkingDay,
  type WorkingWeek,
  workingHoursOf,
} from '@stipple/domain/diary';
import { Problem } from '@stipple/domain/problems';
import { addDays, type LocalDate } from '@stipple/domain/time';
import type { Context, Tx, Work } from '../../work/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import { DiaryRows, type Period, type PractitionerRow } from './diary.repository.ts';
import { type DiaryHours, hoursOf } from './diary-hours.ts';

/** Whose hours, where and when. */
export interface HoursQuestion extends Period {
  readonly clinicIds: readonly string[];
  /** All who treat at one of the clinics now, or those named, removed ones too. */
  readonly practitionerIds: 'all' | readonly string[];
}

/** Who works where and when, as others build on it; what is taken is for the appointments to say. */
export class DiaryService {
  readonly #work: Work;
  readonly #clinics: ClinicsService;

  constructor(work: Work, clinics: ClinicsService) {
    this.#work = work;
    this.#clinics = clinics;
  }

  /**
   * For another feature's use case, in its transaction: hours, closures and time off on these days and one around them.
   * A clinic that has said nothing has the usual week, a practitioner who has said nothing works when their clinics are
   * open. Clinics and practitioners that are not there are left out.
   */
  async ofIn(tx: Tx, { clinicIds, practitionerIds, ...days }: HoursQuestion): Promise<Omit<Diary, 'taken'>> {
    const rows = tx.get(DiaryRows);
    const period = { firstDay: addDays(days.firstDay, -1), lastDay: addDays(days.lastDay, 1) };
    const [known, rooms, weeks, closures, people] = await Promise.all([
      this.#clinics.byIdsIn(tx, clinicIds),
      rows.rooms(clinicIds, days.firstDay),
      rows.openingWeeks(clinicIds),
      rows.closures(clinicIds, period),
      rows.practitioners(practitionerIds, clinicIds),
    ]);
    const here = <Row extends { readonly clinicId: string }>(all: readonly Row[], id: string) =>
      all.filter(({ clinicId }) => clinicId === id);
    const clinics = known.map(({ id, zone }) => ({
      ...{ clinicId: id, zone, rooms: here(rooms, id), closures: here(closures, id) },
      openingHours: openingHoursOf(id, here(weeks, id)),
    }));
    return { clinics, practitioners: await this.#practitionersIn(tx, people, clinics, period) };
  }

  /** For another feature's use case, in its transaction: grid, lengths and buffers. */
  async settingsIn(tx: Tx): Promise<KeptDiarySettings> {
    const kept = await tx.get(DiaryRows).settings();
    return kept ? { ...usualDiary, ...kept.settings, version: kept.version } : { ...usualDiary, version: 0 };
  }

  settings(ctx: Context): Promise<KeptDiarySettings> {
    return this.#work.read(ctx, (tx) => this.settingsIn(tx));
  }

  /** When clinics are open and who works there, as instants. Clinics out of reach are left out. */
  hours(ctx: Context, { clinicIds: wanted, firstDay, lastDay }: DiaryHoursInput): Promise<DiaryHours> {
    const clinicIds = wanted.filter((id) => ctx.reaches(id));
    return this.#work.read(ctx, async (tx) => {
      const asked = { clinicIds, practitionerIds: 'all', firstDay, lastDay } as const;
      const [diary, closures] = await Promise.all([
        this.ofIn(tx, asked),
        tx.get(DiaryRows).closures(clinicIds, { firstDay, lastDay }),
      ]);
      return hoursOf(diary, closures, asked);
    });
  }

  /** What is not named stays. @throws Problem INPUT.STALE when somebody else was first. */
  setSettings(ctx: Context, { version, gridMinutes, kinds }: SetDiarySettingsInput): Promise<KeptDiarySettings> {
    return this.#work.in(ctx, async (tx) => {
      const { version: current, ...before } = await this.settingsIn(tx);
      if (current !== version) throw new Problem('INPUT.STALE', { field: 'version' });
      const minutes = Object.fromEntries(kinds.map((each) => [each.kind, each.minutes]));
      const buffers = Object.fromEntries(kinds.map(({ kind, before, after }) => [kind, { before, after }]));
      const settings: DiarySettings = {
        ...{ gridMinutes, minutes: { ...before.minutes, ...minutes }, buffers: { ...before.buffers, ...buffers } },
      };
      const saved = await tx.query(
        `insert into diary_settings (organization_id, settings) values ($1, $2)
         on conflict (organization_id) do update set settings = $2, version = diary_settings.version + 1
         where diary_settings.version = $3 returning version`,
        [ctx.organizationId, JSON.stringify(settings), version],
      );
      if (saved.length === 0) throw new Problem('INPUT.STALE', { field: 'version' });
      tx.announce('diary', 'appointments');
      return { ...settings, version: version + 1 };
    });
  }

  async #practitionersIn(
    tx: Tx,
    people: readonly PractitionerRow[],
    clinics: readonly ClinicDiary[],
    period: Period,
  ): Promise<PractitionerDiary[]> {
    if (people.length === 0) return [];
    const ids = people.map(({ id }) => id);
    const rows = tx.get(DiaryRows);
    const [weeks, days, away] = await Promise.all([
      rows.workingWeeks(ids),
      rows.workingDays(ids, period),
      rows.timeOff(ids, period),
    ]);
    const own = <Row extends { readonly practitionerId: string }>(all: readonly Row[]) =>
      Map.groupBy(all, ({ practitionerId }) => practitionerId);
    const [ownWeeks, ownDays, ownAway] = [own<WorkingWeek>(weeks), own<WorkingDay>(days), own(away)];
    return people.map((person) => ({
      ...{ practitionerId: person.id, reach: reachOf(person) },
      workingHours: workingHoursOf({
        ...{ practitionerId: person.id, weeks: ownWeeks.get(person.id) ?? [], since: person.since },
        openingHours: hoursWithin(reachOf(person), clinics),
      }),
      workingDays: ownDays.get(person.id) ?? [],
      timeOff: [...(ownAway.get(person.id) ?? []), ...goneOf(person)],
    }));
  }
}

function reachOf({ role, clinicIds }: PractitionerRow): PractitionerDiary['reach'] {
  return reachesWholeOrganization(role as Role) ? 'everything' : clinicIds;
}

function hoursWithin(reach: PractitionerDiary['reach'], clinics: readonly ClinicDiary[]) {
  const theirs = clinics.filter(({ clinicId }) => reach === 'everything' || reach.includes(clinicId));
  return theirs.flatMap(({ openingHours }) => openingHours);
}

const never: LocalDate = '2100-01-01';

/** Whoever was removed is away from the day after. */
function goneOf({ id, goneFrom }: PractitionerRow) {
  if (goneFrom === null) return [];
  return [{ practitionerId: id, from: `${goneFrom}T00:00`, until: `${never}T00:00` }];
}
