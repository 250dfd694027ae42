import type {
  KeptClosure,
  KeptRoom,
  KeptTimeOff,
  OpeningWeek,
  StandingBooking,
  WorkingDay,
  WorkingWeek,
} from '@stipple/domain/diary';
import type { Instant, LocalDate } from '@stipple/domain/time';
import { Conditions, Repository } from '../../work/index.ts';

/** Which days are asked about. */
export interface Period {
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
}

/** Somebody who treats, as far as their hours depend on it. */
export interface PractitionerRow {
  readonly id: string;
  readonly role: string;
  readonly clinicIds: readonly string[];
  readonly since: LocalDate;
  /** The day after they were removed. */
  readonly goneFrom: LocalDate | null;
}

const roomColumns = `r.id, r.clinic_id as "clinicId", r.name, r.position, r.closed_on as "closedOn", r.version`;
const weekColumns = `w.id, w.clinic_id as "clinicId", w.valid_from as "validFrom", w.hours, w.version`;
const moment = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI')`;
const stretch = `${moment('a.begins')} as "from", ${moment('a.ends')} as "until", a.reason`;

/** What the diary is made of, for several clinics and practitioners at once: one question each, all sent together. */
export class DiaryRows extends Repository {
  /** Of these clinics, by clinic and position. @param usedAfter only those still used after this day */
  rooms(clinicIds: readonly string[], usedAfter?: LocalDate): Promise<KeptRoom[]> {
    const where = this.#own('r').and('r.clinic_id = any (?)', clinicIds);
    where.and('(r.closed_on is null or r.closed_on > ?)', usedAfter);
    return this.tx.query<KeptRoom>(
      `select ${roomColumns} from room r where ${where.sql} order by r.clinic_id, r.position, r.id`,
      where.params,
    );
  }

  /** What these clinics have said of their weeks, by the day they begin. */
  openingWeeks(clinicIds: readonly string[]): Promise<OpeningWeek[]> {
    return this.tx.query<OpeningWeek>(
      `select ${weekColumns} from opening_hours w where w.organization_id = $1 and w.clinic_id = any ($2)
       order by w.valid_from, w.id`,
      [this.tx.ctx.organizationId, clinicIds],
    );
  }

  /** Those that touch the days, soonest first. */
  closures(clinicIds: readonly string[], { firstDay, lastDay }: Period): Promise<KeptClosure[]> {
    return this.tx.query<KeptClosure>(
      `select a.id, a.clinic_id as "clinicId", ${stretch} from closure a
       where a.organization_id = $1 and a.clinic_id = any ($2) and a.ends > $3::date and a.begins < $4::date + 1
       order by a.begins, a.id`,
      [this.tx.ctx.organizationId, clinicIds, firstDay, lastDay],
    );
  }

  /** Those named, or all who treat at one of the clinics and have not been removed; by name. */
  practitioners(asked: 'all' | readonly string[], clinicIds: readonly string[]): Promise<PractitionerRow[]> {
    const where = this.#own('m').and('m.practitioner and (? or m.removed_at is null)', asked !== 'all');
    where.and('m.id = any (?)', asked === 'all' ? undefined : asked);
    where.and(
      `(m.role in ('owner', 'analyst') or exists (select from staff_clinic c
         where c.organization_id = m.organization_id and c.staff_member_id = m.id and c.clinic_id = any (?)))`,
      asked === 'all' ? clinicIds : undefined,
    );
    return this.tx.query<PractitionerRow>(
      `select m.id, m.role, (m.created_at at time zone 'UTC')::date - 1 as since,
         (m.removed_at at time zone 'UTC')::date + 1 as "goneFrom",
         array(select c.clinic_id::text from staff_clinic c
           where c.organization_id = m.organization_id and c.staff_member_id = m.id) as "clinicIds"
       from staff_member m where ${where.sql} order by m.name, m.id`,
      where.params,
    );
  }

  /** What these practitioners have said of their weeks, at whatever clinic, by the day they begin. */
  workingWeeks(practitionerIds: readonly string[]): Promise<WorkingWeek[]> {
    return this.tx.query<WorkingWeek>(
      `select w.practitioner_id as "practitionerId", ${weekColumns} from working_hours w
       where w.organization_id = $1 and w.practitioner_id = any ($2) order by w.valid_from, w.id`,
      [this.tx.ctx.organizationId, practitionerIds],
    );
  }

  /** Their days of their own, in order. */
  workingDays(practitionerIds: readonly string[], { firstDay, lastDay }: Period): Promise<WorkingDay[]> {
    return this.tx.query<WorkingDay>(
      `select w.practitioner_id as "practitionerId", w.clinic_id as "clinicId", w.day, w.opens, w.closes
       from working_day w where w.organization_id = $1 and w.practitioner_id = any ($2) and w.day between $3 and $4
       order by w.practitioner_id, w.day, w.opens`,
      [this.tx.ctx.organizationId, practitionerIds, firstDay, lastDay],
    );
  }

  /** Those that touch the days, soonest first. */
  timeOff(practitionerIds: readonly string[], { firstDay, lastDay }: Period): Promise<KeptTimeOff[]> {
    return this.tx.query<KeptTimeOff>(
      `select a.id, a.practitioner_id as "practitionerId", ${stretch} from time_off a
       where a.organization_id = $1 and a.practitioner_id = any ($2) and a.ends > $3::date and a.begins < $4::date + 1
       order by a.begins, a.id`,
      [this.tx.ctx.organizationId, practitionerIds, firstDay, lastDay],
    );
  }

  /**
   * Bookings that are still to come at these clinics or with these practitioners, soonest first. It looks into the table
   * of appointments, which come after the diary in the order of features; nothing is written across.
   */
  standing(
    {
      clinicIds,
      practitionerIds,
    }: { readonly clinicIds?: readonly string[]; readonly practitionerIds?: readonly string[] },
    now: Instant,
    most: number,
  ): Promise<StandingBooking[]> {
    const where = this.#own('a').and('a.starts_at > ?', now);
    where.and('a.clinic_id = any (?)', clinicIds).and('a.practitioner_id = any (?)', practitionerIds);
    return this.tx.query<StandingBooking>(
      `select a.id as "appointmentId", a.kind, a.clinic_id as "clinicId", a.practitioner_id as "practitionerId",
         a.client_id as "clientId", a.room_id as "roomId", a.starts_at as "startsAt", a.ends_at as "endsAt"
       from appointment a where ${where.sql} and a.state in ('booked', 'confirmed')
       order by a.starts_at, a.id limit ${most}`,
      where.params,
    );
  }

  async settings(): Promise<{ readonly settings: object; readonly version: number } | undefined> {
    return this.tx.first('select settings, version from diary_settings where organization_id = $1', [
      this.tx.ctx.organizationId,
    ]);
  }

  #own(table: string): Conditions {
    return new Conditions().and(`${table}.organization_id = ?`, this.tx.ctx.organizationId);
  }
}
