import type {
  AppointmentKind,
  AppointmentState,
  CancelReason,
  CloseReason,
  Indication,
  MissingThing,
  ReminderPurpose,
  Role,
  SessionKind,
  SkinReaction,
  Zone,
} from '../generated/graphql.ts';

/** The trade's words for every value the API names. The values themselves are never shown. */
export const indicationWords: Record<Indication, string> = {
  pattern_baldness: 'Pattern baldness',
  full_loss: 'Full loss',
  diffuse_thinning: 'Diffuse thinning',
  alopecia: 'Alopecia',
  scar: 'Scar',
  after_cancer_treatment: 'After cancer treatment',
};

export const appointmentKindWords: Record<AppointmentKind, string> = {
  consultation: 'Consultation',
  patch_test: 'Patch test',
  session: 'Session',
  perfecting: 'Perfecting visit',
  top_up: 'Top-up',
  review: 'Review',
};

export const appointmentStateWords: Record<AppointmentState, string> = {
  booked: 'Booked',
  confirmed: 'Confirmed',
  arrived: 'Arrived',
  completed: 'Completed',
  cancelled: 'Cancelled',
  no_show: 'No-show',
};

export const cancelReasonWords: Record<CancelReason, string> = {
  ill: 'Ill',
  other_plans: 'Other plans',
  changed_mind: 'Changed their mind',
  cost: 'Cost',
  healing: 'Skin not healed',
  no_reason_given: 'No reason given',
  practitioner_away: 'Practitioner away',
  clinic_closed: 'Clinic closed',
  not_cleared: 'Not cleared for treatment',
  booked_by_mistake: 'Booked by mistake',
  no_word: 'No word from the client',
  forgot: 'Forgot',
  came_too_late: 'Came too late',
  other: 'Another reason',
};

export const sessionKindWords: Record<SessionKind, string> = {
  session: 'Session',
  perfecting: 'Perfecting visit',
  top_up: 'Top-up',
};

export const missingWords: Record<MissingThing, string> = {
  contact_details: 'No phone or e-mail',
  treatment_agreement: 'Treatment not agreed',
  session_log: 'Session not logged',
  session_completion: 'Session not completed',
  outcome: 'Outcome not recorded',
};

export const closeReasonWords: Record<CloseReason, string> = {
  client_withdrew: 'Client withdrew',
  not_suitable: 'Not suitable',
  moved_away: 'Moved away',
  lost_contact: 'Lost contact',
  other: 'Another reason',
};

export const zoneWords: Record<Zone, string> = {
  hairline: 'Hairline',
  temples: 'Temples',
  top: 'Top',
  crown: 'Crown',
  left: 'Left side',
  right: 'Right side',
  back: 'Back',
  scar: 'Scar',
};

export const reactionWords: Record<SkinReaction, string> = {
  none: 'No reaction',
  mild: 'Mild reaction',
  moderate: 'Moderate reaction',
  severe: 'Severe reaction',
};

export const purposeWords: Record<ReminderPurpose, string> = {
  aftercare_check_in: 'Aftercare check-in',
  appointment_reminder: 'Appointment reminder',
  next_session_invitation: 'Next session invitation',
  perfecting_invitation: 'Perfecting visit invitation',
  review_invitation: 'Review invitation',
  top_up_invitation: 'Top-up invitation',
};

export const roleWords: Record<Role, string> = {
  owner: 'Owner',
  manager: 'Manager',
  practitioner: 'Practitioner',
  receptionist: 'Receptionist',
  analyst: 'Analyst',
};

/** Value and word pairs in the table's order, for a choice. */
export const choicesOf = <Value extends string>(words: Record<Value, string>): { id: Value; name: string }[] =>
  (Object.entries(words) as [Value, string][]).map(([id, name]) => ({ id, name }));

/** "day 3" of the slot `day-3`, "2 days before" of `2-days-before`; a slot that only repeats the purpose says nothing. */
export const slotWords = (slot: string): string => {
  if (/^(day|week|month)-\d+$/.test(slot)) return slot.replace('-', ' ');
  return /^(\d+)-days-before/.exec(slot)?.[1]?.concat(' days before') ?? '';
};
