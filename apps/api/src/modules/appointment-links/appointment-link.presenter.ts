import { lastMomentFor } from '@stipple/domain/appointment-links';
import type { Clinic } from '@stipple/domain/clinics';
import type { Finding } from '@stipple/domain/problems';
import type { FreeTime, AppointmentVisit as Visit } from '@stipple/server/modules/appointment-links';
import { wordOf } from '../../edge/problem-words.ts';
import type { AppointmentVisit, VisitClinic, VisitFreeTime } from './appointment-visit.type.ts';

export function presentAppointmentVisit(visit: Visit): AppointmentVisit {
  const { organizationName, clientName, practitionerName, movesLeft, rules, refusals } = visit;
  const { id: appointmentId, version, kind, state, cancelledFor, startsAt, endsAt } = visit.appointment;
  return {
    ...{ appointmentId, version, organizationName, clientName, practitionerName, movesLeft },
    clinic: presentVisitClinic(visit.clinic),
    ...{ kind, state, cancelledFor, startsAt, endsAt },
    whyNotConfirm: worded(refusals.confirm),
    whyNotCancel: worded(refusals.cancel),
    whyNotMove: worded(refusals.move),
    cancelUntil: lastMomentFor('cancel', startsAt, rules),
    moveUntil: lastMomentFor('move', startsAt, rules),
    acts: visit.acts.map(({ act, doneAt }) => ({ act, doneAt })),
  };
}

export function presentVisitClinic({ name, city, zone, phone, email }: Clinic): VisitClinic {
  return { name, city, zone, phone, email };
}

export function presentFreeTime(time: FreeTime): VisitFreeTime {
  const { startsAt, endsAt, clinicId, clinicName, zone, practitionerId, practitionerName } = time;
  return { startsAt, endsAt, clinicId, clinicName, zone, practitionerId, practitionerName };
}

function worded(finding: Finding | null): string | null {
  return finding && wordOf(finding);
}
