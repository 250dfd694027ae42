import type { Appointment, AppointmentMove, DiaryEntry } from '@stipple/domain/appointments';
import type { FreeSlot } from '@stipple/domain/diary';
import type { BookingProposal } from '@stipple/server/modules/appointments';
import type { AppointmentType } from './appointment.type.ts';
import type {
  AppointmentMove as AppointmentMoveType,
  BookingProposal as BookingProposalType,
  DiaryEntry as DiaryEntryType,
  FreeSlot as FreeSlotType,
} from './diary-entry.type.ts';

export function presentAppointment(appointment: Appointment): AppointmentType {
  const { id, clientId, clinicId, practitionerId, treatmentId, cancelledBy: cancelledById } = appointment;
  const { kind, state, startsAt, endsAt, roomId, bufferBefore, bufferAfter, note, movedCount, version } = appointment;
  const { depositMinor, depositState, cancelledFor, cancelReason, cancelWords } = appointment;
  return {
    ...{ id, clientId, clinicId, practitionerId, treatmentId, cancelledById },
    ...{ kind, state, startsAt, endsAt, roomId, bufferBefore, bufferAfter, note, movedCount, version },
    ...{ depositMinor, depositState, cancelledFor, cancelReason, cancelWords },
  };
}

export function presentEntry(entry: DiaryEntry): DiaryEntryType {
  const { id, version, kind, state, startsAt, endsAt, bufferBefore, bufferAfter, clinicId, practitionerId } = entry;
  const { roomId, treatmentId, clientId, clientName, note, movedCount } = entry;
  return {
    ...{ id, version, kind, state, startsAt, endsAt, bufferBefore, bufferAfter, clinicId, practitionerId },
    ...{ roomId, treatmentId, clientId, clientName, note, movedCount },
  };
}

export function presentFreeSlot({ practitionerId, clinicId, roomId, startsAt, endsAt }: FreeSlot): FreeSlotType {
  return { practitionerId, clinicId, roomId, startsAt, endsAt };
}

export function presentProposal({ kind, minutes, treatmentId, ...days }: BookingProposal): BookingProposalType {
  return { kind, minutes, treatmentId, earliestOn: days.from, latestOn: days.until, reasons: [days.reason] };
}

export function presentMove({
  id,
  from,
  to,
  movedAt,
  movedBy: movedById,
  reason,
}: AppointmentMove): AppointmentMoveType {
  return { id, from, to, movedAt, movedById, reason };
}
