import { Problem, type ProblemCode } from '@stipple/domain/problems';

interface PostgresError {
  readonly code: string;
  readonly constraint?: string;
}

/** What a constraint means to the person whose input met it. Texts of PostgreSQL never leave: they quote other rows. */
const constraints: Readonly<Record<string, readonly [ProblemCode, field: string]>> = {
  appointment_practitioner_is_free: ['APPOINTMENT.TAKEN', 'startsAt'],
  appointment_room_is_free: ['APPOINTMENT.ROOM_TAKEN', 'roomId'],
  appointment_client_is_free: ['APPOINTMENT.CLIENT_TAKEN', 'startsAt'],
  opening_hours_organization_id_clinic_id_valid_from_key: ['HOURS.BEGIN_ALREADY', 'validFrom'],
  working_hours_organization_id_practitioner_id_clinic_id_val_key: ['HOURS.BEGIN_ALREADY', 'validFrom'],
  room_name: ['ROOM.NAME_TAKEN', 'name'],
  enquiry_page_handle_key: ['ENQUIRY.HANDLE_TAKEN', 'handle'],
  waitlist_offer_once: ['WAITLIST.OFFERED_ALREADY', 'entryId'],
  session_of_appointment: ['SESSION.APPOINTMENT_LOGGED', 'appointmentId'],
  lot_organization_id_clinic_id_product_id_number_key: ['LOT.NUMBER_TAKEN', 'number'],
  consent_version_one_draft: ['CONSENT.DRAFT_EXISTS', 'language'],
  consent_withdrawal_pkey: ['CONSENT.NOT_GIVEN', 'purpose'],
  consultation_corrected_once: ['CONSULTATION.REPLACED', 'replacesId'],
  recall_once: ['RECALL.ALREADY_STARTED', 'lotNumber'],
  account_email_key: ['STAFF.EMAIL_TAKEN', 'email'],
  staff_member_organization_id_account_id_key: ['STAFF.EMAIL_TAKEN', 'email'],
};

const deadlockOrConflict = new Set(['40001', '40P01']);
const rowSecurity = '42501';
const uniqueOrExclusion = new Set(['23505', '23P01']);
const foreignKey = '23503';

/** PostgreSQL broke a tie; the same work may be tried again. */
export function isTransient(error: unknown): boolean {
  const postgres = postgresError(error);
  return postgres !== undefined && deadlockOrConflict.has(postgres.code);
}

/** The problem a constraint stands for, or undefined when the error is not about the input. */
export function problemOfConstraint(error: unknown): Problem | undefined {
  const postgres = postgresError(error);
  if (!postgres) return undefined;
  if (postgres.code === rowSecurity) return new Problem('CLINIC.OUT_OF_REACH', { field: 'clinicId' });
  if (postgres.code === foreignKey) return new Problem('INPUT.NOT_FOUND', { field: 'id' });
  if (!uniqueOrExclusion.has(postgres.code)) return undefined;
  const known = constraints[postgres.constraint ?? ''];
  if (known) return new Problem(known[0], { field: known[1] });
  return postgres.constraint?.endsWith('_pkey') ? new Problem('INPUT.ID_TAKEN', { field: 'id' }) : undefined;
}

function postgresError(error: unknown): PostgresError | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('driverError' in error) return postgresError(error.driverError);
  return 'code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code)
    ? (error as unknown as PostgresError)
    : undefined;
}
