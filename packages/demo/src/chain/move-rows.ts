/** An appointment that was moved, as its table keeps it. */
export interface AppointmentMoveRow {
  readonly id: string;
  readonly appointmentId: string;
  readonly clientId: string;
  readonly fromStartsAt: string;
  readonly fromEndsAt: string;
  readonly fromClinicId: string;
  readonly fromPractitionerId: string;
  readonly fromRoomId: string | null;
  readonly toStartsAt: string;
  readonly toEndsAt: string;
  readonly toClinicId: string;
  readonly toPractitionerId: string;
  readonly toRoomId: string | null;
  readonly movedAt: string;
  readonly movedBy: string;
  readonly reason: string | null;
}
