import { type FreeSlot, TimeTaken } from '@stipple/domain/diary';
import { bookableOnline } from '@stipple/domain/enquiries';
import { Problem } from '@stipple/domain/problems';
import type { Instant, LocalDate } from '@stipple/domain/time';
import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../../work/index.ts';
import type { AppointmentsService } from '../appointments/index.ts';

/** A time as the page offers it: with whom is the clinic's to say. */
export interface OnlineTime {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

interface Question {
  readonly clinicId: string;
  readonly practitionerIds: readonly string[];
  readonly noticeHours: number;
  readonly horizonDays: number;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
}

/** More than two weeks of quarter-hours of any clinic hold. */
const mostSlots = 10_000;

/** When a consultation can begin that is booked online, each time once, however many could hold it. */
export async function freeTimes(tx: Tx, appointments: AppointmentsService, question: Question): Promise<OnlineTime[]> {
  const slots = await slotsOf(tx, appointments, question);
  const times = new Map(slots.map(({ startsAt, endsAt }) => [startsAt, { startsAt, endsAt }]));
  return [...times.values()];
}

/**
 * Books the consultation with the first practitioner who is free then; two who ask at one moment each get one, as long as
 * there is one.
 *
 * @throws Problem APPOINTMENT.TAKEN when nobody is.
 */
export async function bookFirstFree(
  tx: Tx,
  appointments: AppointmentsService,
  wanted: Question & { readonly startsAt: Instant; readonly clientId: string },
): Promise<{ readonly appointmentId: string; readonly time: OnlineTime }> {
  const slots = await slotsOf(tx, appointments, wanted);
  for (const { startsAt, endsAt, practitionerId, clinicId } of slots.filter(isAt(wanted.startsAt))) {
    const [appointmentId, time] = [uuidv7(), { startsAt, endsAt }];
    const about = { id: appointmentId, clientId: wanted.clientId, treatmentId: null, kind: 'consultation' as const };
    const plain = { roomId: null, outsideHours: false, overrides: [], note: null, deposit: null };
    try {
      await appointments.bookIn(tx, { ...about, ...time, ...plain, clinicId, practitionerId });
      return { appointmentId, time };
    } catch (error) {
      // Somebody was quicker; another practitioner may be free. Nothing was written yet.
      if (!(error instanceof TimeTaken)) throw error;
    }
  }
  throw new Problem('APPOINTMENT.TAKEN', { field: 'startsAt' });
}

function isAt(startsAt: Instant): (slot: FreeSlot) => boolean {
  return (slot) => Date.parse(slot.startsAt) === Date.parse(startsAt);
}

async function slotsOf(tx: Tx, appointments: AppointmentsService, question: Question): Promise<FreeSlot[]> {
  const { clinicId, practitionerIds, firstDay, lastDay } = question;
  if (practitionerIds.length === 0) return [];
  const about = { clinicIds: [clinicId], practitionerIds: [...practitionerIds], kind: 'consultation' as const };
  const nobody = { minutes: null, clientId: null, treatmentId: null };
  const slots = await appointments.freeSlotsIn(tx, { ...about, ...nobody, firstDay, lastDay, most: mostSlots });
  const { from, until } = bookableOnline(question, tx.now);
  return slots.filter(({ startsAt }) => startsAt >= from && startsAt < until);
}
