/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** An offered time accepted through its link. */
export type AcceptOfferInput = {
  /** Of the appointment; made by the caller: sending it again books nothing twice. */
  id: string | number;
  /** With whom, for another time. */
  practitionerId?: string | number | null | undefined;
  /** Start of another time that was shown; left out: the offered one. */
  startsAt?: string | null | undefined;
  /** The last part of the link’s address. */
  token: string;
};

/** A new client. */
export type AddClientInput = {
  /** Day of birth. */
  bornOn?: string | null | undefined;
  /** Home clinic. */
  clinicId: string | number;
  /** Where messages go. */
  email?: string | null | undefined;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** Preferred language, BCP 47. */
  language?: string;
  /** As the client writes it. */
  name: string;
  /** With country code, such as +44 20 7946 0123. */
  phone?: string | null | undefined;
  /** Fitzpatrick 1 to 6 (needs record.read). */
  skinType?: number | null | undefined;
};

/** A new clinic. */
export type AddClinicInput = {
  /** Ask for a licence of the practitioner; as usual there when left out. */
  asksPersonLicence?: boolean | null | undefined;
  /** Ask for a licence of the premises; as usual there when left out. */
  asksPremisesLicence?: boolean | null | undefined;
  /** Where it is. */
  city: string;
  /** ISO 4217, such as EUR. */
  currency: string;
  /** Where clients are told to write; unchanged when left out. */
  email?: string | null | undefined;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** As clients know it. */
  name: string;
  /** What clients are told to call; unchanged when left out. */
  phone?: string | null | undefined;
  /** ISO 3166 code such as DE or GB-WLS; unchanged when left out. */
  region?: string | null | undefined;
  /** IANA time zone, such as Europe/London. */
  zone: string;
};

/** Somebody who called or came by. */
export type AddEnquiryInput = {
  /** What it is about. */
  about: EnquiryAbout;
  /** At which clinic. */
  clinicId: string | number;
  /** That they agreed to be contacted; an enquiry is not kept without. */
  consent: boolean;
  /** E-mail address; this or a phone number. */
  email?: string | null | undefined;
  /** Made by the caller. */
  id: string | number;
  /** Their name. */
  name: string;
  /** Notes of the staff. */
  notes?: string | null | undefined;
  /** Phone number, with + and the country code. */
  phone?: string | null | undefined;
  /** How they came to ask. */
  source: EnquirySource;
};

/** A licence of a person or of a clinic: exactly one of them is named. */
export type AddLicenceInput = {
  /** Whose premises, when it is theirs. */
  clinicId?: string | number | null | undefined;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** Which authority. */
  issuedBy: string;
  /** As it stands on the licence. */
  number: string;
  /** Whose it is, when it is a person’s. */
  staffMemberId?: string | number | null | undefined;
  /** First day. */
  validFrom: string;
  /** Last day, if it ends. */
  validTo?: string | null | undefined;
};

/** Something as its maker sells it. */
export type AddProductInput = {
  /** Maker. */
  brand: string;
  /** What a shade looks like; pigments only. */
  colour?: ColourInput | null | undefined;
  /** Needle configuration of a cartridge, such as 3RL. */
  configuration?: string | null | undefined;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** What it is; a pigment when left out. */
  kind?: ProductKind | null | undefined;
  /** Shade of a pigment; what a cartridge or an anaesthetic is called. */
  shade: string;
  /** True for an anaesthetic counted in grams. */
  weighed?: boolean | null | undefined;
};

/** A room to add; it comes last. */
export type AddRoomInput = {
  /** In which clinic. */
  clinicId: string | number;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** As it is called there. */
  name: string;
};

/** A new staff member with an account of their own. */
export type AddStaffMemberInput = {
  /** Clinics the role reaches; empty for owner and analyst. */
  clinicIds: Array<string | number>;
  /** What they will sign in with. */
  email: string;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** Full name. */
  name: string;
  /** First password, to be handed over in person. */
  password: string;
  /** True for somebody who treats. */
  practitioner: boolean;
  /** What they may do. */
  role: Role;
};

/** Time a practitioner does not work. */
export type AddTimeOffInput = {
  /** On the wall: 2026-12-24T00:00. */
  from: string;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** Who is away. */
  practitionerId: string | number;
  /** At most 120 characters. */
  reason?: string | null | undefined;
  /** The first moment after, on the wall: 2026-12-27T00:00. */
  until: string;
};

/** Somebody who waits. */
export type AddToWaitlistInput = {
  /** Who. */
  clientId: string | number;
  /** The clinics they would come to, at least one. */
  clinicIds: Array<string | number>;
  /** First day that suits. */
  earliestOn: string;
  /** Not before this time on the wall of the clinic, like 09:30. */
  from?: string | null | undefined;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** What for. */
  kind: AppointmentKind;
  /** Last day that suits, if there is one. */
  latestOn?: string | null | undefined;
  /** How long it takes, in minutes. */
  minutes: number;
  /** For the diary; nothing about health. */
  note?: string | null | undefined;
  /** Whom they ask for; anybody when left out. */
  practitionerId?: string | number | null | undefined;
  /** For which treatment, if any. */
  treatmentId?: string | number | null | undefined;
  /** Over by this time. */
  until?: string | null | undefined;
  /** Days of the week that suit, 1 for Monday; none: all of them. */
  weekdays: Array<number>;
};

/** A draft, as it was seen. */
export type AftercareDraftInput = {
  /** Its number. */
  number: number;
  /** The save it is about. */
  version: number;
};

/** A day on which something is allowed again or due. */
export type AftercareMilestoneInput = {
  /** Days after the session. */
  day: number;
  /** What is allowed or due. */
  words: string;
};

/** Some days after a session that are alike. */
export type AftercarePhaseInput = {
  /** What to do and what to leave, 1 to 12 lines. */
  advice: Array<string>;
  /** First day; 0 is that of the session. */
  from: number;
  /** What the client sees and feels, at most 400 characters. */
  happens: string;
  /** Last day; left out when it goes on for good. */
  to?: number | null | undefined;
};

/** The client agrees. */
export type AgreeTreatmentInput = {
  /** The treatment. */
  id: string | number;
  /** The version the change started from. */
  version: number;
};

/** A signed addition to a completed session: a corrected value, an explanation, or both. */
export type AmendSessionInput = {
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** What it is about. */
  part: AmendedPart;
  /** Which pass it is about, counted from 1. */
  passNumber?: number | null | undefined;
  /** The session, which stays as it is. */
  sessionId: string | number;
  /** Name as typed by whoever signs. */
  signedName: string;
  /** Why, and what else a reader should know. */
  text?: string | null | undefined;
  /** What it should have said. */
  value?: string | null | undefined;
};

/** What of a completed session an amendment is about. */
export type AmendedPart =
  | 'anaesthetic'
  | 'bleeding'
  | 'mix'
  | 'notes'
  | 'other'
  | 'pain'
  | 'pass'
  | 'scalp_map'
  | 'skin_reaction'
  | 'time'
  | 'zones';

/** Unit of an amount of anaesthetic. */
export type AmountUnit =
  | 'g'
  | 'ml';

/** One application of anaesthetic. */
export type AnaestheticInput = {
  /** How much, in its unit. */
  amount?: number | null | undefined;
  /** When it was applied. */
  appliedAt: string;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** Which lot. */
  lotId?: string | number | null | undefined;
  /** Unit of the amount. */
  unit: AmountUnit;
};

/** The questionnaire, answered through a link. */
export type AnswerHealthByLinkInput = {
  /** Every question once. */
  answers: Array<VisitAnswerInput>;
  /** Made by the caller: sending it again stores nothing twice. */
  id: string | number;
  /** The name of who answers. */
  signedName: string;
  /** The last part of the link’s address. */
  token: string;
};

/** All health questions answered. */
export type AnswerHealthInput = {
  /** Every question once. */
  answers: Array<HealthAnswerInput>;
  /** Who answers. */
  clientId: string | number;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** Name of the client, who signs. */
  signedName: string;
};

/** One instrument answered at a visit. */
export type AnsweredInstrumentInput = {
  /** Every item of that version, once. */
  answers: Array<OutcomeAnswerInput>;
  /** Key of the instrument. */
  instrument: string;
  /** The version that was asked. */
  version: number;
};

/** Which appointments. Conditions add up. */
export type AppointmentFilter = {
  /** Of this client. */
  clientId?: string | number | null | undefined;
  /** At these clinics. */
  clinicIds?: Array<string | number> | null | undefined;
  /** Starting at this instant or later. */
  from?: string | null | undefined;
  /** Day of the start in the zone of the clinic, inclusive. */
  fromDay?: string | null | undefined;
  /** These ids, at most 200. */
  ids?: Array<string | number> | null | undefined;
  /** Of one of these kinds. */
  kinds?: Array<AppointmentKind> | null | undefined;
  /** With this practitioner. */
  practitionerId?: string | number | null | undefined;
  /** In one of these states. */
  states?: Array<AppointmentState> | null | undefined;
  /** Starting before this instant. */
  to?: string | null | undefined;
  /** The same, inclusive. */
  toDay?: string | null | undefined;
};

/** What an appointment is for. */
export type AppointmentKind =
  | 'consultation'
  | 'patch_test'
  | 'perfecting'
  | 'review'
  | 'session'
  | 'top_up';

/** An order of appointments. */
export type AppointmentSort = {
  /** Which end comes first. */
  direction: SortDirection;
  /** What to sort by. */
  field: AppointmentSortField;
};

/** What appointments are sorted by. */
export type AppointmentSortField =
  | 'startsAt';

/** Where an appointment stands. */
export type AppointmentState =
  | 'arrived'
  | 'booked'
  | 'cancelled'
  | 'completed'
  | 'confirmed'
  | 'no_show';

/** What a carrier said to a message. */
export type AttemptOutcome =
  | 'accepted'
  | 'refused'
  | 'unavailable'
  | 'unknown';

/** How much a session bled, at its worst. */
export type Bleeding =
  | 'heavy'
  | 'moderate'
  | 'none'
  | 'pinpoint';

/** A time to book. */
export type BookAppointmentInput = {
  /** Who comes. */
  clientId: string | number;
  /** Where. */
  clinicId: string | number;
  /** Deposit, if one is asked for. */
  deposit?: DepositInput | null | undefined;
  /** End, at most seven hours later. */
  endsAt: string;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** What for. */
  kind: AppointmentKind;
  /** For the diary, at most 300 characters; nothing about health. */
  note?: string | null | undefined;
  /** Book in spite of closed doors and hours off. */
  outsideHours?: boolean | null | undefined;
  /** Safety rules that are let be. */
  overrides?: Array<OverrideInput> | null | undefined;
  /** Who is there for them. */
  practitionerId: string | number;
  /** In which room; left out, the first that is free. */
  roomId?: string | number | null | undefined;
  /** Start, ahead of now. */
  startsAt: string;
  /** For which treatment, if any. */
  treatmentId?: string | number | null | undefined;
};

/** The consultation of an enquiry. */
export type BookEnquiryInput = {
  /** Of the new appointment, made by the caller. */
  appointmentId: string | number;
  /** When it ends. */
  endsAt: string;
  /** Which enquiry. */
  id: string | number;
  /** With whom. */
  practitionerId: string | number;
  /** When it begins. */
  startsAt: string;
  /** The version that was seen. */
  version: number;
};

/** A free time booked for somebody who waits. */
export type BookFromWaitlistInput = {
  /** Where. */
  clinicId: string | number;
  /** For whom. */
  entryId: string | number;
  /** Of the appointment; made by the caller. */
  id: string | number;
  /** Safety rules that are let be, each with its reason. */
  overrides?: Array<OverrideInput> | null | undefined;
  /** With whom. */
  practitionerId: string | number;
  /** In which room; the first that is free when left out. */
  roomId?: string | number | null | undefined;
  /** Start; it takes as long as they wait for. */
  startsAt: string;
};

/** A pause in a session. */
export type BreakInput = {
  /** Until when; nothing while it lasts. */
  endedAt?: string | null | undefined;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** Since when. */
  startedAt: string;
};

/** The appointment that is cancelled. */
export type CancelAppointmentInput = {
  /** For whom. */
  cancelledFor: CancelledFor;
  /** The appointment. */
  id: string | number;
  /** Why: one of the reasons of that side. */
  reason: CancelReason;
  /** The version the change started from. */
  version: number;
  /** What was said about it, at most 300 characters. */
  words?: string | null | undefined;
};

/** An appointment cancelled through its link. */
export type CancelByLinkInput = {
  /** Made by the caller: sending it again does nothing twice. */
  id: string | number;
  /** Why, one of those for clients. */
  reason: CancelReason;
  /** The last part of the link’s address. */
  token: string;
  /** The version of the appointment that was shown. */
  version: number;
  /** What they want to say. */
  words?: string | null | undefined;
};

/** Why an appointment came to nothing. */
export type CancelReason =
  | 'booked_by_mistake'
  | 'came_too_late'
  | 'changed_mind'
  | 'clinic_closed'
  | 'cost'
  | 'forgot'
  | 'healing'
  | 'ill'
  | 'no_reason_given'
  | 'no_word'
  | 'not_cleared'
  | 'other'
  | 'other_plans'
  | 'practitioner_away';

/** Who an appointment was cancelled for. */
export type CancelledFor =
  | 'client'
  | 'clinic';

/** The appointment that moves on. */
export type ChangeAppointmentStateInput = {
  /** The appointment. */
  id: string | number;
  /** The version the change started from. */
  version: number;
};

/** A client as they shall be. */
export type ChangeClientInput = {
  /** Day of birth. */
  bornOn?: string | null | undefined;
  /** Where messages go. */
  email?: string | null | undefined;
  /** The client. */
  id: string | number;
  /** Preferred language, BCP 47. */
  language: string;
  /** As the client writes it. */
  name: string;
  /** With country code. */
  phone?: string | null | undefined;
  /** Fitzpatrick 1 to 6; left out it stays as it is (needs record.read). */
  skinType?: number | null | undefined;
  /** The version the change started from. */
  version: number;
};

/** A clinic as it shall be. */
export type ChangeClinicInput = {
  /** Ask for a licence of the practitioner; as usual there when left out. */
  asksPersonLicence?: boolean | null | undefined;
  /** Ask for a licence of the premises; as usual there when left out. */
  asksPremisesLicence?: boolean | null | undefined;
  /** Where it is. */
  city: string;
  /** Where clients are told to write; unchanged when left out. */
  email?: string | null | undefined;
  /** The clinic. */
  id: string | number;
  /** As clients know it. */
  name: string;
  /** What clients are told to call; unchanged when left out. */
  phone?: string | null | undefined;
  /** ISO 3166 code such as DE or GB-WLS; unchanged when left out. */
  region?: string | null | undefined;
  /** The version the change started from. */
  version: number;
  /** IANA time zone, such as Europe/London. */
  zone: string;
};

/** Notes of an enquiry, and who sees to it. */
export type ChangeEnquiryInput = {
  /** Who sees to it. */
  assignedTo?: string | number | null | undefined;
  /** Which one. */
  id: string | number;
  /** Notes of the staff. */
  notes?: string | null | undefined;
  /** The version that was seen. */
  version: number;
};

/** A licence with a slip corrected; a renewed one is added. */
export type ChangeLicenceInput = {
  /** The licence. */
  id: string | number;
  /** Which authority. */
  issuedBy: string;
  /** As it stands on the licence. */
  number: string;
  /** First day. */
  validFrom: string;
  /** Last day, if it ends. */
  validTo?: string | null | undefined;
  /** The version the change started from. */
  version: number;
};

/** The organization as it shall be. */
export type ChangeOrganizationInput = {
  /** 1 to 60. Unchanged when left out. */
  cancerTherapyWaitMonths?: number | null | undefined;
  /** 1 to 90. */
  healingDays: number;
  /** 1 to 24. Unchanged when left out. */
  healthMonths?: number | null | undefined;
  /** Your organization. */
  id: string | number;
  /** 1 to 36. Unchanged when left out. */
  isotretinoinWaitMonths?: number | null | undefined;
  /** What the chain is called. */
  name: string;
  /** 1 to 24. Unchanged when left out. */
  patchTestMonths?: number | null | undefined;
  /** 24 to 168. Unchanged when left out. */
  patchTestReadHours?: number | null | undefined;
  /** 6 to 120. */
  topUpAfterMonths: number;
  /** The version the change started from. */
  version: number;
};

/** A new password for whoever is signed in. */
export type ChangePasswordInput = {
  /** The one that is right today. */
  currentPassword: string;
  /** At least 12 characters. */
  newPassword: string;
};

/** What a product is said to be now. */
export type ChangeProductInput = {
  /** Maker. */
  brand: string;
  /** What a shade looks like; pigments only. */
  colour?: ColourInput | null | undefined;
  /** Needle configuration of a cartridge, such as 3RL. */
  configuration?: string | null | undefined;
  /** First day on which the maker no longer sells it. */
  discontinuedOn?: string | null | undefined;
  /** The product. */
  id: string | number;
  /** What it is; a pigment when left out. */
  kind?: ProductKind | null | undefined;
  /** Shade of a pigment; what a cartridge or an anaesthetic is called. */
  shade: string;
  /** The version the change started from. */
  version: number;
  /** True for an anaesthetic counted in grams. */
  weighed?: boolean | null | undefined;
};

/** A staff member as they shall be. */
export type ChangeStaffMemberInput = {
  /** Clinics the role reaches; empty for owner and analyst. */
  clinicIds: Array<string | number>;
  /** The staff member. */
  id: string | number;
  /** Full name. */
  name: string;
  /** True for somebody who treats. */
  practitioner: boolean;
  /** What they may do. */
  role: Role;
  /** The version the change started from. */
  version: number;
};

/** A place on the waitlist as it shall be. */
export type ChangeWaitlistEntryInput = {
  /** The clinics they would come to, at least one. */
  clinicIds: Array<string | number>;
  /** First day that suits. */
  earliestOn: string;
  /** Not before this time on the wall of the clinic, like 09:30. */
  from?: string | null | undefined;
  /** Which one. */
  id: string | number;
  /** What for. */
  kind: AppointmentKind;
  /** Last day that suits, if there is one. */
  latestOn?: string | null | undefined;
  /** How long it takes, in minutes. */
  minutes: number;
  /** For the diary; nothing about health. */
  note?: string | null | undefined;
  /** Whom they ask for; anybody when left out. */
  practitionerId?: string | number | null | undefined;
  /** For which treatment, if any. */
  treatmentId?: string | number | null | undefined;
  /** Over by this time. */
  until?: string | null | undefined;
  /** The version the change started from. */
  version: number;
  /** Days of the week that suit, 1 for Monday; none: all of them. */
  weekdays: Array<number>;
};

/** A client’s choice at their link. */
export type ChooseMessagesByLinkInput = {
  /** Which messages. */
  purpose: ReminderPurpose;
  /** The token of the link. */
  token: string;
  /** Whether they are wanted. */
  wanted: boolean;
};

/** Which clients. Conditions add up. */
export type ClientFilter = {
  /** Clients of these clinics. */
  clinicIds?: Array<string | number> | null | undefined;
  /** These ids, at most 200. */
  ids?: Array<string | number> | null | undefined;
  /** Name, e-mail or phone, forgiving typos. */
  search?: string | null | undefined;
};

/** An order of clients. */
export type ClientSort = {
  /** Which end comes first. */
  direction: SortDirection;
  /** What to sort by. */
  field: ClientSortField;
};

/** What clients are sorted by. */
export type ClientSortField =
  | 'createdAt'
  | 'name';

/** Which clinics. Conditions add up. */
export type ClinicFilter = {
  /** These ids, at most 200. */
  ids?: Array<string | number> | null | undefined;
  /** Part of the name or city. */
  search?: string | null | undefined;
};

/** An order of clinics. */
export type ClinicSort = {
  /** Which end comes first. */
  direction: SortDirection;
  /** What to sort by. */
  field: ClinicSortField;
};

/** What clinics are sorted by. */
export type ClinicSortField =
  | 'city'
  | 'name';

/** Clinics closed in spite of their hours. */
export type CloseClinicsInput = {
  /** One a clinic. */
  closures: Array<ClosureOfClinicInput>;
  /** On the wall: 2026-12-24T00:00. */
  from: string;
  /** At most 120 characters. */
  reason?: string | null | undefined;
  /** The first moment after, on the wall: 2026-12-27T00:00. */
  until: string;
};

/** Ends a round of blinded grading. */
export type CloseGradingInput = {
  /** Which grading. */
  id: string | number;
  /** As it was seen. */
  version: number;
};

/** Why a treatment was closed. */
export type CloseReason =
  | 'client_withdrew'
  | 'lost_contact'
  | 'moved_away'
  | 'not_suitable'
  | 'other';

/** The end of the work on a recall. The lot stays recalled. */
export type CloseRecallInput = {
  /** The recall. */
  id: string | number;
  /** What came of it, at most 4,000 characters. */
  summary: string;
  /** The version the change started from. */
  version: number;
};

/** A room that is no longer used, or used again. */
export type CloseRoomInput = {
  /** The room. */
  id: string | number;
  /** The version the change started from. */
  version: number;
};

/** The treatment ends. */
export type CloseTreatmentInput = {
  /** The treatment. */
  id: string | number;
  /** Why. */
  reason: CloseReason;
  /** The version the change started from. */
  version: number;
};

/** The closure of one clinic. */
export type ClosureOfClinicInput = {
  /** Which clinic. */
  clinicId: string | number;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
};

/** A colour in CIELAB, D65 and 2 degrees. */
export type ColourInput = {
  /** From green (negative) to red. */
  a: number;
  /** From blue (negative) to yellow. */
  b: number;
  /** Lightness, 0 to 100. */
  l: number;
};

/** One of the nine points two photos must have in common to be compared. */
export type ComparabilityPoint =
  | 'background'
  | 'description'
  | 'distance'
  | 'expression'
  | 'hair'
  | 'lighting'
  | 'position'
  | 'timing'
  | 'views';

/** The session that is done. */
export type CompleteSessionInput = {
  /** The session. */
  id: string | number;
  /** The version the change started from. */
  version: number;
};

/** What was done about it. */
export type ComplicationAction =
  | 'advice_given'
  | 'authority_informed'
  | 'correction_done'
  | 'correction_planned'
  | 'looked_at_in_clinic'
  | 'maker_informed'
  | 'medicine_by_doctor'
  | 'products_stopped'
  | 'sent_to_doctor'
  | 'work_postponed';

/** What went wrong. */
export type ComplicationKind =
  | 'allergic_reaction'
  | 'blowout'
  | 'colour_change'
  | 'infection'
  | 'other'
  | 'patchy_fading'
  | 'scarring'
  | 'swelling';

/** Whether it is over. */
export type ComplicationState =
  | 'open'
  | 'resolved';

/** An appointment confirmed through its link. */
export type ConfirmByLinkInput = {
  /** Made by the caller: sending it again does nothing twice. */
  id: string | number;
  /** The last part of the link’s address. */
  token: string;
  /** The version of the appointment that was shown. */
  version: number;
};

/** What is consented to, each for itself. */
export type ConsentPurpose =
  | 'marketing'
  | 'photos'
  | 'treatment';

/** Where a client stands: outdated is signed before the text of today was published. */
export type ConsentStanding =
  | 'given'
  | 'never'
  | 'outdated'
  | 'withdrawn';

/** A sentence that is ticked on its own. */
export type ConsentStatementInput = {
  /** At most 500 characters. */
  text: string;
  /** What it is about; null for one of your own. */
  topic?: ConsentTopic | null | undefined;
};

/** What a consent to treatment has to say. */
export type ConsentTopic =
  | 'aftercare'
  | 'age'
  | 'allergic_reaction'
  | 'colour_change'
  | 'infection'
  | 'keloid'
  | 'melanoma'
  | 'permanence'
  | 'removal';

/** Which client an enquiry becomes. */
export type ConvertEnquiryInput = {
  /** Who it is on the record; left out: a new client. */
  clientId?: string | number | null | undefined;
  /** Which enquiry. */
  id: string | number;
  /** The version that was seen. */
  version: number;
};

/** What a count of the shelf found. */
export type CountLotInput = {
  /** What is there; the ledger gets the difference. */
  counted: number;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** The lot. */
  lotId: string | number;
  /** Why it differs, at most 500 characters. */
  reason?: string | null | undefined;
};

/** An offered time declined through its link. */
export type DeclineOfferInput = {
  /** Whether they stay on the waitlist. */
  stay: boolean;
  /** The last part of the link’s address. */
  token: string;
};

/** What is asked for ahead, and what has become of it. */
export type DepositInput = {
  /** In minor units of the currency of the clinic. */
  amountMinor: number;
  /** Asked for, paid, returned, or kept. */
  state: DepositState;
};

/** What has become of a deposit. */
export type DepositState =
  | 'asked'
  | 'kept'
  | 'paid'
  | 'returned';

/** Which draft to throw away. */
export type DiscardConsentDraftInput = {
  /** Which one. */
  id: string | number;
  /** The version that was looked at. */
  version: number;
};

/** Some of a lot is thrown away. */
export type DiscardFromLotInput = {
  /** Millilitres or pieces. */
  amount: number;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** The lot. */
  lotId: string | number;
  /** Why. */
  reason: string;
};

/** A mix of the house that is poured away. */
export type DiscardMixInput = {
  /** The mix. */
  id: string | number;
};

/** The draft to throw away. */
export type DiscardSessionInput = {
  /** The session. */
  id: string | number;
  /** The version the change started from. */
  version: number;
};

/** A patch test that was set. */
export type DoPatchTestInput = {
  /** On whom. */
  clientId: string | number;
  /** Where. */
  clinicId: string | number;
  /** When. */
  doneAt: string;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** At most 2,000 characters. */
  notes?: string | null | undefined;
  /** The pigment. */
  productId: string | number;
};

/** What an enquiry is about. */
export type EnquiryAbout =
  | 'density'
  | 'not_sure'
  | 'scar'
  | 'shaved_look';

/** Which enquiries the board shows. */
export type EnquiryFilter = {
  /** Only those this staff member sees to. */
  assignedTo?: string | number | null | undefined;
  /** Only at these clinics. */
  clinicIds?: Array<string | number> | null | undefined;
};

/** How somebody came to ask. */
export type EnquirySource =
  | 'email'
  | 'page'
  | 'phone'
  | 'recommended'
  | 'social_media'
  | 'walk_in';

/** How far an enquiry has come. */
export type EnquiryState =
  | 'consult_booked'
  | 'contacted'
  | 'lost'
  | 'new'
  | 'won';

/** Where an enquiry is put by hand. */
export type EnquiryStateByHand =
  | 'contacted'
  | 'lost'
  | 'new';

/** Free times to look for on the page. */
export type EnquiryTimesInput = {
  /** At which clinic. */
  clinicId: string | number;
  /** From this day on, for two weeks. */
  firstDay: string;
  /** The last part of its address. */
  handle: string;
};

/** Why a course takes more sessions than were agreed. */
export type ExtraReason =
  | 'client_changed_mind'
  | 'immune_response'
  | 'scar_tissue'
  | 'too_cautious'
  | 'too_light'
  | 'too_shallow';

/** What speaks for somebody whom a freed time fits. */
export type FitReason =
  | 'asked_for'
  | 'fills_time'
  | 'time_runs_out'
  | 'waits_longest';

/** What was seen and done later. */
export type FollowUpComplicationInput = {
  /** What was done. */
  actions: Array<ComplicationAction>;
  /** Of which complication. */
  complicationId: string | number;
  /** UUIDv7 of the follow-up, made by the caller. */
  id: string | number;
  /** What was seen, at most 4,000 characters. */
  notes?: string | null | undefined;
  /** When it was seen. */
  seenOn: string;
  /** Whether it is serious; once it was, it stays so. */
  serious: boolean;
  /** How bad it is. */
  severity: Severity;
  /** Whether it is over; it may come back. */
  state: ComplicationState;
  /** The version of the complication that was seen. */
  version: number;
};

/** A time that is looked for. */
export type FreeSlotsInput = {
  /** Whose other appointments are kept free of. */
  clientId?: string | number | null | undefined;
  /** At these clinics. */
  clinicIds: Array<string | number>;
  /** First day, in the zone of each clinic. */
  firstDay: string;
  /** What for. */
  kind: AppointmentKind;
  /** Last day, at most 62 in all. */
  lastDay: string;
  /** How long; left out, as long as is usual. */
  minutes?: number | null | undefined;
  /** So many at most; 200 when left out. */
  most?: number | null | undefined;
  /** With one of these practitioners; left out, whoever works there. */
  practitionerIds?: Array<string | number> | null | undefined;
  /** Whose course says which days make sense. */
  treatmentId?: string | number | null | undefined;
};

/** Which free times to show at the link of an appointment. */
export type FreeTimesByLinkInput = {
  /** First of fourteen days. */
  firstDay: string;
  /** The last part of the link’s address. */
  token: string;
};

/** A time that is free. */
export type FreedSlotInput = {
  /** Where. */
  clinicId: string | number;
  /** End. */
  endsAt: string;
  /** Whose time. */
  practitionerId: string | number;
  /** Start. */
  startsAt: string;
};

/** A score for a pair as it was shown. */
export type GradePairInput = {
  /** Which pair. */
  pairId: string | number;
  /** The second picture beside the first: −3 much less density to 3 much more. */
  step: number;
};

/** Colour of the hair that is left. */
export type HairColour =
  | 'black'
  | 'blond'
  | 'dark_brown'
  | 'grey'
  | 'light_brown'
  | 'none'
  | 'red'
  | 'white';

/** Shape of a hairline. */
export type HairlineShape =
  | 'irregular'
  | 'm_shaped'
  | 'peaked'
  | 'rounded'
  | 'straight';

/** A version given to the client of a session. */
export type HandOverAftercareInput = {
  /** UUIDv7 made by the caller. */
  id: string | number;
  /** How. */
  means: HandOverMeans;
  /** Which version. */
  number: number;
  /** After which session. */
  sessionId: string | number;
};

/** How a client got the aftercare. */
export type HandOverMeans =
  | 'printed'
  | 'shown';

/** One health question answered. */
export type HealthAnswerInput = {
  /** The day the question asks for; left out when not over. */
  day?: string | null | undefined;
  /** At most 500 characters. */
  note?: string | null | undefined;
  /** Which question. */
  question: HealthQuestionKey;
  /** The answer. */
  yes: boolean;
};

/** What a health question asks about. */
export type HealthQuestionKey =
  | 'allergy'
  | 'anaesthetic'
  | 'bleeding'
  | 'blood_borne_infection'
  | 'cancer_therapy'
  | 'diabetes'
  | 'epilepsy'
  | 'immune_suppression'
  | 'isotretinoin'
  | 'keloid'
  | 'pregnancy'
  | 'psoriasis'
  | 'skin_infection';

/** What a treatment is for. */
export type Indication =
  | 'after_cancer_treatment'
  | 'alopecia'
  | 'diffuse_thinning'
  | 'full_loss'
  | 'pattern_baldness'
  | 'scar';

/** What a value stands for. */
export type InstrumentAnchorInput = {
  /** The value. */
  value: number;
  /** Its words. */
  words: string;
};

/** Who answers. */
export type InstrumentAnswerer =
  | 'client'
  | 'practitioner';

/** What scores from here up are called. */
export type InstrumentBandInput = {
  /** First score of it. */
  from: number;
  /** What it is called. */
  words: string;
};

/** One way to call scores. */
export type InstrumentBandingInput = {
  /** From the lowest up. */
  bands: Array<InstrumentBandInput>;
  /** What this way is called. */
  name: string;
};

/** Which way a score is better. */
export type InstrumentDirection =
  | 'higher'
  | 'lower'
  | 'neither';

/** A draft of an instrument, as it was seen. */
export type InstrumentDraftInput = {
  /** Short name of the instrument. */
  key: string;
  /** Number of the version. */
  number: number;
  /** The save it is about. */
  version: number;
};

/** One question. */
export type InstrumentItemInput = {
  /** Values that have words. */
  anchors: Array<InstrumentAnchorInput>;
  /** True when only values with words may be answered. */
  choices: boolean;
  /** Its short name: small letters, digits, underscores. */
  key: string;
  /** Lowest answer. */
  least: number;
  /** Highest answer. */
  most: number;
  /** From one answer to the next. */
  step: number;
  /** Share of a weighted sum. */
  weight?: number | null | undefined;
  /** The question. */
  words: string;
};

/** How a score comes from the answers. */
export type InstrumentScoring =
  | 'mean'
  | 'ordinal'
  | 'single'
  | 'sum'
  | 'weighted_sum';

/** How long appointments of one kind usually take, and what is kept free around them. */
export type KindSettingsInput = {
  /** Minutes kept free after it. */
  after: number;
  /** Minutes kept free before it. */
  before: number;
  /** Which kind. */
  kind: AppointmentKind;
  /** Usual length. */
  minutes: number;
};

/** Whether a person or premises are licensed. */
export type LicenceKind =
  | 'person'
  | 'premises';

/** What a client did with an appointment through a link. */
export type LinkAct =
  | 'booked'
  | 'cancelled'
  | 'confirmed'
  | 'moved';

/** A new link to one appointment. */
export type LinkAppointmentInput = {
  /** Which appointment. */
  appointmentId: string | number;
  /** Made by the caller. */
  id: string | number;
};

/** How a link stands now. */
export type LinkState =
  | 'expired'
  | 'open'
  | 'revoked'
  | 'used';

/** One thing a link asks a client to do. */
export type LinkTask =
  | 'appointment'
  | 'health'
  | 'marketing'
  | 'messages'
  | 'offer'
  | 'photos'
  | 'treatment';

/** Why an enquiry was lost. */
export type LostReason =
  | 'another_provider'
  | 'changed_mind'
  | 'no_answer'
  | 'not_suitable'
  | 'other'
  | 'price';

/** Which lots. Conditions add up. */
export type LotFilter = {
  /** At these clinics. */
  clinicIds?: Array<string | number> | null | undefined;
  /** These ids, at most 200. */
  ids?: Array<string | number> | null | undefined;
  /** Of products of these kinds. */
  kinds?: Array<ProductKind> | null | undefined;
  /** True: only lots of which something is left. */
  left?: boolean | null | undefined;
  /** Of this product. */
  productId?: string | number | null | undefined;
  /** Part of the number, brand or shade. */
  search?: string | null | undefined;
  /** Not expired on this day, not recalled. */
  usableOn?: string | null | undefined;
};

/** An order of lots. */
export type LotSort = {
  /** Which end comes first. */
  direction: SortDirection;
  /** What to sort by. */
  field: LotSortField;
};

/** What lots are sorted by. */
export type LotSortField =
  | 'expiresOn'
  | 'number'
  | 'receivedOn';

/** Stage on the Ludwig scale. */
export type LudwigStage =
  | 'I'
  | 'II'
  | 'III';

/** A new calendar feed of one’s own; one that stood is over. */
export type MakeFeedInput = {
  /** Made by the caller. */
  id: string | number;
};

/** A new link for a client’s phone. */
export type MakeLinkInput = {
  /** Whose phone. */
  clientId: string | number;
  /** For how many days, 1 to 30. */
  days: number;
  /** Made by the caller. */
  id: string | number;
  /** Each task once; otherwise as often as one likes until it expires. */
  oneUse: boolean;
  /** What to ask for, each once. */
  tasks: Array<LinkTask>;
};

/** A mix for the house. */
export type MakeMixInput = {
  /** Where it is made, of lots that are there. */
  clinicId: string | number;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** What it is called, at most 60 characters. */
  label: string;
  /** At least one with its amount; each lot once. */
  parts: Array<MixPartInput>;
  /** Water in millilitres; none when left out. */
  waterMl?: number | null | undefined;
};

/** What is drawn on the head. */
export type MarkKind =
  | 'hairline'
  | 'scar';

/** Which message, and why. */
export type MessageActInput = {
  /** The reminder. */
  id: string | number;
  /** Why, 3 to 300 characters; kept with the message. */
  reason: string;
};

/** What somebody of the team does with a message. */
export type MessageActName =
  | 'resent'
  | 'settled_arrived'
  | 'settled_not_arrived'
  | 'stopped';

/** The way a message takes. */
export type MessageChannel =
  | 'email'
  | 'sms';

/** Why a booking no longer fits the hours. */
export type MisfitReason =
  | 'away'
  | 'closed'
  | 'outside_hours'
  | 'room_closed';

/** The appointment nobody came to. */
export type MissAppointmentInput = {
  /** The appointment. */
  id: string | number;
  /** What is known; left out, there was no word. */
  reason?: MissReason | null | undefined;
  /** The version the change started from. */
  version: number;
  /** What was said about it, at most 300 characters. */
  words?: string | null | undefined;
};

/** What is known of a client who did not come. */
export type MissReason =
  | 'came_too_late'
  | 'forgot'
  | 'no_word'
  | 'other';

/** What still has to be done around an appointment. */
export type MissingThing =
  | 'contact_details'
  | 'outcome'
  | 'session_completion'
  | 'session_log'
  | 'treatment_agreement';

/** Parts of lots and water. */
export type MixInput = {
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** What it is called, at most 60 characters. */
  label?: string | null | undefined;
  /** At least one; each lot once. */
  parts: Array<MixPartInput>;
  /** Water in millilitres; none when left out. */
  waterMl?: number | null | undefined;
};

/** So much of a lot. */
export type MixPartInput = {
  /** Lot of the clinic where the mix is made. */
  lotId: string | number;
  /** Millilitres; a draft may still leave it open. */
  ml?: number | null | undefined;
};

/** Where an appointment is moved to. */
export type MoveAppointmentInput = {
  /** Where. */
  clinicId: string | number;
  /** End, at most seven hours later. */
  endsAt: string;
  /** The appointment. */
  id: string | number;
  /** Move in spite of closed doors and hours off. */
  outsideHours?: boolean | null | undefined;
  /** Safety rules that are let be on the new day. */
  overrides?: Array<OverrideInput> | null | undefined;
  /** With whom. */
  practitionerId: string | number;
  /** Why, in a few words. */
  reason?: string | null | undefined;
  /** In which room; left out, the same if it is free, else the first. */
  roomId?: string | number | null | undefined;
  /** Start, ahead of now unless it stays. */
  startsAt: string;
  /** The version the change started from. */
  version: number;
};

/** An appointment moved through its link. */
export type MoveByLinkInput = {
  /** Its clinic. */
  clinicId: string | number;
  /** Made by the caller: sending it again does nothing twice. */
  id: string | number;
  /** Its practitioner. */
  practitionerId: string | number;
  /** Start of the chosen time. */
  startsAt: string;
  /** The last part of the link’s address. */
  token: string;
  /** The version of the appointment that was shown. */
  version: number;
};

/** Where an enquiry is put. */
export type MoveEnquiryInput = {
  /** Which one. */
  id: string | number;
  /** Why it was lost; needed then. */
  lostReason?: LostReason | null | undefined;
  /** The same in words; needed for another reason. */
  lostWords?: string | null | undefined;
  /** Into which column. */
  to: EnquiryStateByHand;
  /** The version that was seen. */
  version: number;
};

/** Some of a lot goes to another clinic. */
export type MoveLotInput = {
  /** Millilitres or pieces. */
  amount: number;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** The lot it leaves. */
  lotId: string | number;
  /** Why, at most 500 characters. */
  reason?: string | null | undefined;
  /** Where it goes. */
  toClinicId: string | number;
};

/** What happened to the content of a lot. */
export type MovementKind =
  | 'counted'
  | 'discarded'
  | 'mixed'
  | 'moved_in'
  | 'moved_out'
  | 'received'
  | 'used';

/** Stage on the Norwood–Hamilton scale. */
export type NorwoodStage =
  | 'I'
  | 'II'
  | 'III'
  | 'III_vertex'
  | 'IV'
  | 'V'
  | 'VI'
  | 'VII';

/** What is known of the deposit of an appointment. */
export type NoteDepositInput = {
  /** Left out, none is asked for. */
  deposit?: DepositInput | null | undefined;
  /** The appointment. */
  id: string | number;
  /** The version the change started from. */
  version: number;
};

/** A free time to be offered; they get the part that fits them. */
export type OfferFreedSlotInput = {
  /** Where. */
  clinicId: string | number;
  /** End. */
  endsAt: string;
  /** To whom. */
  entryId: string | number;
  /** Of the offer; made by the caller. */
  id: string | number;
  /** Whose time. */
  practitionerId: string | number;
  /** Start. */
  startsAt: string;
};

/** How an offered time stands. */
export type OfferState =
  | 'accepted'
  | 'declined'
  | 'expired'
  | 'open'
  | 'taken'
  | 'withdrawn';

/** A link of an appointment, or of an offered time, to open. */
export type OpenByLinkInput = {
  /** The last part of its address. */
  token: string;
};

/** A link to open. */
export type OpenLinkInput = {
  /** The last part of its address. */
  token: string;
};

/** When a bottle was opened. */
export type OpenLotInput = {
  /** The lot. */
  id: string | number;
  /** The day; left out, it counts as closed again. */
  openedOn?: string | null | undefined;
  /** The version the change started from. */
  version: number;
};

/** The order of a clinic’s rooms. */
export type OrderRoomsInput = {
  /** Whose rooms. */
  clinicId: string | number;
  /** In the order they are shown in. */
  roomIds: Array<string | number>;
};

/** One question answered. */
export type OutcomeAnswerInput = {
  /** Key of the item. */
  item: string;
  /** On the scale of the item. */
  value: number;
};

/** Which outcomes. Conditions add up. */
export type OutcomeFilter = {
  /** Of this client. */
  clientId?: string | number | null | undefined;
  /** At these clinics. */
  clinicIds?: Array<string | number> | null | undefined;
  /** Day of the assessment in the zone of the clinic, inclusive. */
  from?: string | null | undefined;
  /** These ids, at most 200. */
  ids?: Array<string | number> | null | undefined;
  /** Of the instrument with this key, in any version. */
  instrument?: string | null | undefined;
  /** At least this score. */
  scoreFrom?: number | null | undefined;
  /** The same, inclusive. */
  to?: string | null | undefined;
  /** Of this treatment. */
  treatmentId?: string | number | null | undefined;
};

/** An order of outcomes. */
export type OutcomeSort = {
  /** Which end comes first. */
  direction: SortDirection;
  /** What to sort by. */
  field: OutcomeSortField;
};

/** What outcomes are sorted by. */
export type OutcomeSortField =
  | 'assessedAt'
  | 'score';

/** A safety rule that is let be, with the reason. */
export type OverrideInput = {
  /** Code of the rule. */
  code: string;
  /** Why, 10 to 500 characters: it stays on the record. */
  reason: string;
};

/** What an overview covers. */
export type OverviewFilter = {
  /** These clinics; all in reach when left out. */
  clinicIds?: Array<string | number> | null | undefined;
  /** First day, in each clinic's own zone. */
  from: string;
  /** Last day, inclusive. */
  to: string;
};

/** A page of a list. */
export type PageInput = {
  /** From 1. */
  number?: number;
  /** 1 to 1000. */
  size?: number;
};

/** One round of dots over a zone. */
export type PassInput = {
  /** Lot of the needle’s cartridge. */
  cartridgeLotId?: string | number | null | undefined;
  /** Depth in millimetres. */
  depthMm?: number | null | undefined;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** Which machine. */
  machine?: string | null | undefined;
  /** Time it took. */
  minutes?: number | null | undefined;
  /** What was applied: a mix of this session, or one of the house. */
  mixId?: string | number | null | undefined;
  /** Needle configuration, such as 1RL or 3RL. */
  needle?: string | null | undefined;
  /** Raw speed as shown by the machine. */
  speed?: number | null | undefined;
  /** Unit of the speed. */
  speedUnit?: SpeedUnit | null | undefined;
  /** Where. */
  zone: Zone;
};

/** What a patch test showed. */
export type PatchTestResult =
  | 'failed'
  | 'passed';

/** Where a patch test stands today. */
export type PatchTestStanding =
  | 'expired'
  | 'failed'
  | 'passed'
  | 'to_read'
  | 'waiting';

/** Which photos. Conditions add up. */
export type PhotoFilter = {
  /** Of this client. */
  clientId?: string | number | null | undefined;
  /** These ids, at most 200. */
  ids?: Array<string | number> | null | undefined;
  /** Of this session. */
  sessionId?: string | number | null | undefined;
  /** Of this treatment. */
  treatmentId?: string | number | null | undefined;
  /** From these views. */
  views?: Array<PhotoView> | null | undefined;
  /** Withdrawn ones too; their pictures are not shown. */
  withdrawn?: boolean | null | undefined;
};

/** What has become of a photo since it was taken in. */
export type PhotoState =
  | 'ready'
  | 'received'
  | 'unreadable';

/** From where a photo is taken. */
export type PhotoView =
  | 'back'
  | 'crown'
  | 'front'
  | 'left'
  | 'right'
  | 'scar'
  | 'top';

/** The plan of a treatment as it shall be. */
export type PlanTreatmentInput = {
  /** Name of the client when they agree to it now. */
  agreedName?: string | null | undefined;
  /** 30 to 150 mm from the brow. */
  hairlineHeightMm?: number | null | undefined;
  /** Shape of the hairline. */
  hairlineShape?: HairlineShape | null | undefined;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** Free text, at most 2,000 characters. */
  notes?: string | null | undefined;
  /** Products intended, at most 12. */
  pigments: Array<string | number>;
  /** For the course, in minor units of the currency of the clinic. */
  priceMinor?: number | null | undefined;
  /** 1 to 8, in their order. */
  sessions: Array<PlannedSessionInput>;
  /** Which treatment. */
  treatmentId: string | number;
  /** The version of the treatment the plan started from. */
  version: number;
};

/** One session as planned. */
export type PlannedSessionInput = {
  /** 5 to 100 percent of the final density, never less than the one before. */
  densityPercent: number;
  /** Where on the scalp. */
  zones: Array<Zone>;
};

/** What a clinic keeps in lots. */
export type ProductKind =
  | 'anaesthetic'
  | 'needle'
  | 'pigment';

/** Why an appointment is proposed. */
export type ProposalReason =
  | 'course_begins'
  | 'course_continues'
  | 'nothing_agreed'
  | 'result_judged'
  | 'result_refined'
  | 'top_up_due';

/** A new treatment, not agreed yet. */
export type ProposeTreatmentInput = {
  /** Who is treated. */
  clientId: string | number;
  /** Where. */
  clinicId: string | number;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** What it is for. */
  indication: Indication;
  /** 1 to 8. */
  plannedSessions: number;
  /** Who will treat. */
  practitionerId?: string | number | null | undefined;
  /** Price in minor units of the currency of the clinic. */
  priceMinor?: number | null | undefined;
};

/** Which draft to publish. */
export type PublishConsentVersionInput = {
  /** Which one. */
  id: string | number;
  /** The version that was looked at. */
  version: number;
};

/** Where a client of a recall stands. */
export type ReachState =
  | 'reached'
  | 'to_reach'
  | 'tried';

/** A patch test that was read. */
export type ReadPatchTestInput = {
  /** The patch test. */
  id: string | number;
  /** What was seen; the notes stay when left out. */
  notes?: string | null | undefined;
  /** When it was read. */
  readAt: string;
  /** What it showed. */
  result: PatchTestResult;
  /** The version the change started from. */
  version: number;
};

/** Which clients of a recall. */
export type RecallClientFilter = {
  /** The recall. */
  recallId: string | number;
  /** Part of the name. */
  search?: string | null | undefined;
  /** In one of these states. */
  states?: Array<ReachState> | null | undefined;
};

/** How somebody tried to reach a client. */
export type RecallMeans =
  | 'email'
  | 'in_person'
  | 'phone';

/** What came of a try. */
export type RecallResult =
  | 'message_left'
  | 'no_answer'
  | 'reached'
  | 'wrong_details';

/** A delivery. */
export type ReceiveLotInput = {
  /** How much came: millilitres of pigment or anaesthetic, pieces of cartridges. */
  amount: number;
  /** Where it came. */
  clinicId: string | number;
  /** Last day on which it may be used. */
  expiresOn: string;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** Batch reference of the maker. */
  number: string;
  /** What it is. */
  productId: string | number;
  /** When it came. */
  receivedOn: string;
};

/** A complication as it was first seen. */
export type RecordComplicationInput = {
  /** What was done. */
  actions: Array<ComplicationAction>;
  /** First day it was seen. */
  firstSeenOn: string;
  /** UUIDv7 made by the caller. */
  id: string | number;
  /** What it is. */
  kind: ComplicationKind;
  /** The mix it is put down to, if to one. */
  mixId?: string | number | null | undefined;
  /** What was seen, at most 4,000 characters. */
  notes?: string | null | undefined;
  /** Whether it is serious. */
  serious: boolean;
  /** After which session, if it can be told. */
  sessionId?: string | number | null | undefined;
  /** How bad it is. */
  severity: Severity;
  /** In which treatment. */
  treatmentId: string | number;
  /** Where on the head, if at one place. */
  zone?: Zone | null | undefined;
};

/** A kind of record whose opening is written down. */
export type RecordKind =
  | 'aftercare'
  | 'client'
  | 'complication'
  | 'consent'
  | 'consultation'
  | 'continuity_card'
  | 'health'
  | 'outcome'
  | 'patch_test'
  | 'photo'
  | 'session'
  | 'treatment';

/** Which openings. Conditions add up. */
export type RecordOpeningFilter = {
  /** Of records of this client. */
  clientId?: string | number | null | undefined;
  /** From this moment. */
  from?: string | null | undefined;
  /** By this person. */
  staffMemberId?: string | number | null | undefined;
  /** Before this moment. */
  to?: string | null | undefined;
  /** Of this kind. */
  what?: RecordKind | null | undefined;
};

/** Answers of one visit. */
export type RecordOutcomesInput = {
  /** When they were answered. */
  assessedAt: string;
  /** One id for the visit; each instrument gets its own row. */
  id: string | number;
  /** At least one, each instrument once. */
  instruments: Array<AnsweredInstrumentInput>;
  /** For which session, if any. */
  sessionId?: string | number | null | undefined;
  /** For which treatment. */
  treatmentId: string | number;
};

/** A try to reach a client. */
export type RecordRecallAttemptInput = {
  /** The client. */
  clientId: string | number;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** How. */
  means: RecallMeans;
  /** What was said, at most 500 characters. */
  note?: string | null | undefined;
  /** The recall. */
  recallId: string | number;
  /** What came of it. */
  result: RecallResult;
};

/** Which reminders. Conditions add up. */
export type ReminderFilter = {
  /** To this client. */
  clientId?: string | number | null | undefined;
  /** From these clinics. */
  clinicIds?: Array<string | number> | null | undefined;
  /** Due at this instant or later. */
  from?: string | null | undefined;
  /** These ids, at most 200. */
  ids?: Array<string | number> | null | undefined;
  /** For one of these purposes. */
  purposes?: Array<ReminderPurpose> | null | undefined;
  /** In one of these states. */
  states?: Array<ReminderState> | null | undefined;
  /** Due before this instant. */
  to?: string | null | undefined;
  /** About this treatment. */
  treatmentId?: string | number | null | undefined;
};

/** What a reminder is for. */
export type ReminderPurpose =
  | 'aftercare_check_in'
  | 'appointment_reminder'
  | 'next_session_invitation'
  | 'perfecting_invitation'
  | 'review_invitation'
  | 'top_up_invitation';

/** An order of reminders. */
export type ReminderSort = {
  /** Which end comes first. */
  direction: SortDirection;
  /** What to sort by. */
  field: ReminderSortField;
};

/** What reminders are sorted by. */
export type ReminderSortField =
  | 'dueAt';

/** Where a reminder stands. */
export type ReminderState =
  | 'cancelled'
  | 'delivered'
  | 'failed'
  | 'planned'
  | 'sending'
  | 'sent'
  | 'skipped'
  | 'superseded'
  | 'uncertain';

/** Closures or time off taken back, all or none. */
export type RemoveAwayInput = {
  /** Those to take back. */
  ids: Array<string | number>;
};

/** Who leaves. They are signed out at once. */
export type RemoveStaffMemberInput = {
  /** The staff member. */
  id: string | number;
  /** The version the change started from. */
  version: number;
};

/** Hours taken back: those before hold on. */
export type RemoveWeekInput = {
  /** The week. */
  id: string | number;
  /** The version the change started from. */
  version: number;
};

/** Another name for a room. */
export type RenameRoomInput = {
  /** The room. */
  id: string | number;
  /** As it is called from now on. */
  name: string;
  /** The version the change started from. */
  version: number;
};

/** The appointment that is booked again. */
export type ReopenAppointmentInput = {
  /** The appointment. */
  id: string | number;
  /** Book in spite of closed doors and hours off. */
  outsideHours?: boolean | null | undefined;
  /** Safety rules that are let be. */
  overrides?: Array<OverrideInput> | null | undefined;
  /** The version the change started from. */
  version: number;
};

/** Which calendar feed to take back. */
export type RevokeFeedInput = {
  /** Which one. */
  id: string | number;
  /** The version that was seen. */
  version: number;
};

/** Which link to take back. */
export type RevokeLinkInput = {
  /** Which one. */
  id: string | number;
  /** The version that was seen. */
  version: number;
};

/** Who somebody is in a chain. */
export type Role =
  | 'analyst'
  | 'manager'
  | 'owner'
  | 'practitioner'
  | 'receptionist';

/** A kind of step that comes before a session. */
export type SafetyStep =
  | 'age'
  | 'consent'
  | 'consultation'
  | 'healing'
  | 'health'
  | 'licence'
  | 'patch_test';

/** Share of each region of the scalp that is bald. */
export type SaltRegionsInput = {
  /** Back, 0 to 100 percent. */
  back: number;
  /** Left side, 0 to 100 percent. */
  left: number;
  /** Right side, 0 to 100 percent. */
  right: number;
  /** Top, 0 to 100 percent. */
  vertex: number;
};

/** The draft of the next version as a whole. */
export type SaveAftercareInput = {
  /** When to call, and whom. */
  alarm: string;
  /** 1 to 10 days in order. */
  checkInDays: Array<number>;
  /** 1 to 14; sources say 3, 4 or 5. */
  firstWaterDay: number;
  /** Other days worth knowing, at most 12. */
  milestones: Array<AftercareMilestoneInput>;
  /** From day 0 on, each day in one part. */
  phases: Array<AftercarePhaseInput>;
  /** The save the change started from; 0 begins the draft. */
  version: number;
};

/** How far two photos may be compared. */
export type SaveComparisonInput = {
  /** The later photo. */
  afterId: string | number;
  /** The earlier photo. */
  beforeId: string | number;
  /** The points that are met. */
  met: Array<ComparabilityPoint>;
};

/** A draft as a whole, new or changed. */
export type SaveConsentDraftInput = {
  /** Paragraphs apart by an empty line, "## " headings, "- " lists. */
  body: string;
  /** Made by the caller for a new draft. */
  id: string | number;
  /** BCP 47, such as en; stays as it was for a draft that exists. */
  language: string;
  /** What it is about; stays as it was for a draft that exists. */
  purpose: ConsentPurpose;
  /** What is ticked, in order. */
  statements: Array<ConsentStatementInput>;
  /** Heading of the text. */
  title: string;
  /** The version this change started from; null for a new draft. */
  version?: number | null | undefined;
};

/** The page for enquiries as it is to be. */
export type SaveEnquiryPageInput = {
  /** Clinics that take enquiries there. */
  clinicIds: Array<string | number>;
  /** Letters a to z, digits, and hyphens between them; no other organization has it. */
  handle: string;
  /** And at most so many days, 1 to 180. */
  horizonDays: number;
  /** A consultation is booked at least so many hours ahead, 0 to 336. */
  noticeHours: number;
  /** Whether it is open. */
  open: boolean;
  /** Practitioners whose free times are offered. */
  practitionerIds: Array<string | number>;
  /** The version that was seen; 0 before the first. */
  version: number;
};

/** The draft of the next version of an instrument as a whole. */
export type SaveInstrumentInput = {
  /** What it is for. */
  about: string;
  /** Who answers. */
  answeredBy: InstrumentAnswerer;
  /** Ways to call the scores, at most three. */
  bandings: Array<InstrumentBandingInput>;
  /** Which way a score is better. */
  better: InstrumentDirection;
  /** The questions, in order. */
  items: Array<InstrumentItemInput>;
  /** Short name; a new one makes a new instrument. */
  key: string;
  /** As people call it. */
  name: string;
  /** How a score comes from the answers. */
  scoring: InstrumentScoring;
  /** Where it was published. */
  source?: string | null | undefined;
  /** The save the change started from; 0 begins the draft. */
  version: number;
};

/** The draft as a whole. */
export type SaveSessionInput = {
  /** In the order of applying; none when left out. */
  anaesthetics?: Array<AnaestheticInput> | null | undefined;
  /** How much it bled, at its worst. */
  bleeding?: Bleeding | null | undefined;
  /** In the order they were taken; none when left out. */
  breaks?: Array<BreakInput> | null | undefined;
  /** End. */
  endedAt?: string | null | undefined;
  /** The session. */
  id: string | number;
  /** Scars and the hairline; none when left out. */
  marks?: Array<ScalpMarkInput> | null | undefined;
  /** Mixes made in this session; stock follows. None when left out. */
  mixes?: Array<MixInput> | null | undefined;
  /** Free text, at most 20,000 characters. */
  notes?: string | null | undefined;
  /** Worst pain the client told, 0 to 10. */
  pain?: number | null | undefined;
  /** In the order they were done. */
  passes: Array<PassInput>;
  /** The client’s signature, once it is given. */
  signOff?: SignOffInput | null | undefined;
  /** How the skin took it. */
  skinReaction?: SkinReaction | null | undefined;
  /** Start; unchanged when left out. */
  startedAt?: string | null | undefined;
  /** The version the change started from. */
  version: number;
  /** Where on the scalp. */
  zones: Array<Zone>;
};

/** One of the nine pictures of the Savin scale. */
export type SavinPicture =
  | 'III'
  | 'II_1'
  | 'II_2'
  | 'I_1'
  | 'I_2'
  | 'I_3'
  | 'I_4'
  | 'advanced'
  | 'frontal';

/** Something drawn on one view of the head. */
export type ScalpMarkInput = {
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** A scar is a closed outline of at least three points, a hairline an open line. */
  kind: MarkKind;
  /** In the order they were drawn, at most 80. */
  points: Array<ScalpPointInput>;
  /** On which side. */
  view: ScalpView;
};

/** A place on a view of the head. */
export type ScalpPointInput = {
  /** From the left edge of the picture, 0 to 1. */
  x: number;
  /** From the upper edge of the picture, 0 to 1. */
  y: number;
};

/** The side on which the head is drawn. */
export type ScalpView =
  | 'back'
  | 'front'
  | 'left'
  | 'right'
  | 'top';

/** A place on the waitlist, or an offer, as it was seen. */
export type SeenOnWaitlistInput = {
  /** Which one. */
  id: string | number;
  /** The version that was seen. */
  version: number;
};

/** An enquiry as it is sent from the page. */
export type SendEnquiryInput = {
  /** What it is about. */
  about: EnquiryAbout;
  /** At which clinic. */
  clinicId: string | number;
  /** That they agree to be contacted. */
  consent: boolean;
  /** E-mail address; this or a phone number. */
  email?: string | null | undefined;
  /** The last part of the page’s address. */
  handle: string;
  /** Made by the caller: sending it again does nothing twice. */
  id: string | number;
  /** Name. */
  name: string;
  /** Phone number, with + and the country code. */
  phone?: string | null | undefined;
  /** When the consultation begins; left out: call me instead. */
  startsAt?: string | null | undefined;
  /** Left empty. */
  website?: string | null | undefined;
};

/** Which sessions. Conditions add up. */
export type SessionFilter = {
  /** Of this client. */
  clientId?: string | number | null | undefined;
  /** At these clinics. */
  clinicIds?: Array<string | number> | null | undefined;
  /** Day of the start in the zone of the clinic, inclusive. */
  from?: string | null | undefined;
  /** These ids, at most 200. */
  ids?: Array<string | number> | null | undefined;
  /** Of one of these kinds. */
  kinds?: Array<SessionKind> | null | undefined;
  /** Where this lot was used. */
  lotId?: string | number | null | undefined;
  /** By this practitioner. */
  practitionerId?: string | number | null | undefined;
  /** In one of these states. */
  states?: Array<SessionState> | null | undefined;
  /** The same, inclusive. */
  to?: string | null | undefined;
  /** Of this treatment. */
  treatmentId?: string | number | null | undefined;
};

/** What a session does. */
export type SessionKind =
  | 'perfecting'
  | 'session'
  | 'top_up';

/** An order of sessions. */
export type SessionSort = {
  /** Which end comes first. */
  direction: SortDirection;
  /** What to sort by. */
  field: SessionSortField;
};

/** What sessions are sorted by. */
export type SessionSortField =
  | 'completedAt'
  | 'startedAt';

/** Where a log stands. */
export type SessionState =
  | 'completed'
  | 'draft'
  | 'in_progress'
  | 'paused';

/** What clients may do by themselves, as it shall be. */
export type SetClientRulesInput = {
  /** Whether to another clinic. */
  anyClinic: boolean;
  /** Whether to another practitioner. */
  anyPractitioner: boolean;
  /** Hours before the start until which they cancel, 0 to 336. */
  cancelHours: number;
  /** Hours before the start until which they move, 0 to 336. */
  moveHours: number;
  /** How often one appointment is moved, 0 to 20. */
  moves: number;
  /** The version the change started from; 0 while they are as usual. */
  version: number;
};

/** The settings of the diary. */
export type SetDiarySettingsInput = {
  /** 5, 10, 15, 20, 30 or 60. */
  gridMinutes: number;
  /** Kinds left out stay as they are. */
  kinds: Array<KindSettingsInput>;
  /** The version the change started from; 0 while the settings are the usual ones. */
  version: number;
};

/** A clinic’s week from a day on. */
export type SetOpeningHoursInput = {
  /** Which clinic. */
  clinicId: string | number;
  /** The whole week; a day that is not named has no hours. */
  hours: Array<WeekHoursInput>;
  /** UUIDv7 the caller has made, or that of the week that is changed. */
  id: string | number;
  /** First day they hold. */
  validFrom: string;
  /** 0 for hours that are new from that day, else the version the change started from. */
  version: number;
};

/** The first organization, its first clinic and its owner. */
export type SetUpInput = {
  /** Where it is. */
  city: string;
  /** The first clinic, as clients know it. */
  clinicName: string;
  /** ISO 4217, such as EUR. */
  currency: string;
  /** What the owner signs in with. */
  email: string;
  /** What the chain is called. */
  organizationName: string;
  /** Full name of the owner. */
  ownerName: string;
  /** At least 12 characters. */
  password: string;
  /** IANA time zone, such as Europe/London. */
  zone: string;
};

/** A day on which a practitioner works otherwise than in the week. */
export type SetWorkingDayInput = {
  /** Which day. */
  day: string;
  /** Who. */
  practitionerId: string | number;
  /** None: as in the week again. */
  stretches: Array<WorkingStretchInput>;
};

/** A practitioner’s week at one clinic from a day on. */
export type SetWorkingHoursInput = {
  /** Which clinic. */
  clinicId: string | number;
  /** The whole week; a day that is not named has no hours. */
  hours: Array<WeekHoursInput>;
  /** UUIDv7 the caller has made, or that of the week that is changed. */
  id: string | number;
  /** Whose hours they are. */
  practitionerId: string | number;
  /** First day they hold. */
  validFrom: string;
  /** 0 for hours that are new from that day, else the version the change started from. */
  version: number;
};

/** What became of a message nobody could know about. */
export type SettleMessageInput = {
  /** Whether it arrived. */
  arrived: boolean;
  /** The reminder. */
  id: string | number;
  /** Why, 3 to 300 characters; kept with the message. */
  reason: string;
};

/** How bad it is. */
export type Severity =
  | 'mild'
  | 'moderate'
  | 'severe';

/** A consent signed through a link. */
export type SignConsentByLinkInput = {
  /** SVG path of straight lines in a field of 600 by 200. */
  drawn?: string | null | undefined;
  /** Made by the caller: sending it again signs nothing twice. */
  id: string | number;
  /** Drawn or typed. */
  method: SignatureMethod;
  /** The name of who signs. */
  signedName: string;
  /** Places of the statements that were ticked, from 0. */
  ticked: Array<number>;
  /** The last part of the link’s address. */
  token: string;
  /** The text that was shown. */
  versionId: string | number;
};

/** A consent signed on the clinic’s tablet; who is signed in is the witness. */
export type SignConsentInput = {
  /** Who signs. */
  clientId: string | number;
  /** SVG path of straight lines in a field of 600 by 200. */
  drawn?: string | null | undefined;
  /** Made by the caller: sending it again signs nothing twice. */
  id: string | number;
  /** Drawn or typed. */
  method: SignatureMethod;
  /** The name of who signs, as they write it. */
  signedName: string;
  /** Places of the statements that were ticked, from 0. */
  ticked: Array<number>;
  /** The text that was shown. */
  versionId: string | number;
};

/** A consultation to sign. Whoever signs it has held it. */
export type SignConsultationInput = {
  /** Who was consulted. */
  clientId: string | number;
  /** Where. */
  clinicId: string | number;
  /** Earlier work, at most 2,000 characters. */
  earlierWork?: string | null | undefined;
  /** Colour of the hair that is left. */
  hairColour?: HairColour | null | undefined;
  /** When it was held. */
  heldAt: string;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** What it was about. */
  indication: Indication;
  /** Stage on the Ludwig scale. */
  ludwig?: LudwigStage | null | undefined;
  /** Stage on the Norwood–Hamilton scale. */
  norwood?: NorwoodStage | null | undefined;
  /** Free text, at most 10,000 characters. */
  notes?: string | null | undefined;
  /** The consultation this one corrects, if any. */
  replacesId?: string | number | null | undefined;
  /** Severity of Alopecia Tool. */
  salt?: SaltRegionsInput | null | undefined;
  /** Picture of the Savin scale. */
  savin?: SavinPicture | null | undefined;
  /** Scars, at most 2,000 characters. */
  scars?: string | null | undefined;
  /** Name of whoever signs. */
  signedName: string;
  /** How the skin is. */
  skin?: Skin | null | undefined;
  /** What was seen on the scalp. */
  skinConditions: Array<SkinCondition>;
  /** Fitzpatrick 1 to 6. */
  skinType: number;
  /** What the client wants, at least one. */
  wishes: Array<Wish>;
};

/** Who wants in. */
export type SignInInput = {
  /** E-mail address of the account. */
  email: string;
  /** Its password. */
  password: string;
};

/** The client’s word, at the end, that this is what was done. */
export type SignOffInput = {
  /** The drawn signature as an SVG path of whole coordinates, on a field of 600 by 200. */
  drawing?: string | null | undefined;
  /** Name as typed. */
  name: string;
  /** When it was signed. */
  signedAt: string;
};

/** What the reactions after a lot say about it. */
export type SignalState =
  | 'as_expected'
  | 'more_than_expected'
  | 'too_few';

/** How somebody signed. */
export type SignatureMethod =
  | 'drawn'
  | 'typed';

/** On the clinic’s tablet, or through a link. */
export type SigningDevice =
  | 'link'
  | 'tablet';

/** How the skin of the scalp is. */
export type Skin =
  | 'dry'
  | 'normal'
  | 'oily';

/** What was seen on the scalp. */
export type SkinCondition =
  | 'acne'
  | 'dandruff'
  | 'eczema'
  | 'keloids'
  | 'moles'
  | 'psoriasis'
  | 'sun_damage';

/** How the skin took a session. */
export type SkinReaction =
  | 'mild'
  | 'moderate'
  | 'none'
  | 'severe';

/** Which end of an order comes first. */
export type SortDirection =
  | 'asc'
  | 'desc';

/** Unit of a speed as the machine shows it. */
export type SpeedUnit =
  | 'hertz'
  | 'rpm'
  | 'volt';

/** Which staff members. Conditions add up. */
export type StaffMemberFilter = {
  /** Who works at this clinic, those who reach all of them included. */
  clinicId?: string | number | null | undefined;
  /** These ids, at most 200. */
  ids?: Array<string | number> | null | undefined;
  /** Who treats, or who does not. */
  practitioner?: boolean | null | undefined;
  /** Who has left, or who has not. */
  removed?: boolean | null | undefined;
  /** With this role. */
  role?: Role | null | undefined;
  /** Part of the name or e-mail address. */
  search?: string | null | undefined;
};

/** An order of staff members. */
export type StaffMemberSort = {
  /** Which end comes first. */
  direction: SortDirection;
  /** What to sort by. */
  field: StaffMemberSortField;
};

/** What staff members are sorted by. */
export type StaffMemberSortField =
  | 'name'
  | 'role';

/** Begins a round of blinded grading. */
export type StartGradingInput = {
  /** Photos of these clinics. */
  clinicIds: Array<string | number>;
  /** Days between the two photos at least. */
  daysApart: number;
  /** UUIDv7, made by the caller. */
  id: string | number;
  /** What it is called. */
  name: string;
  /** From these views. */
  views: Array<PhotoView>;
};

/** A lot number to recall in the whole chain. */
export type StartRecallInput = {
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** Batch reference of the maker. */
  lotNumber: string;
  /** The product. */
  productId: string | number;
  /** Why, at most 500 characters. */
  reason: string;
};

/** A log to start. Whoever starts it is its practitioner. */
export type StartSessionInput = {
  /** For which appointment, if any. */
  appointmentId?: string | number | null | undefined;
  /** Clinic where it is done; that of the treatment when left out. */
  clinicId?: string | number | null | undefined;
  /** Why another session is needed; asked for once the sessions agreed are done. */
  extraReason?: ExtraReason | null | undefined;
  /** UUIDv7 the caller has made, so that a repeat makes nothing twice. */
  id: string | number;
  /** What is done. */
  kind: SessionKind;
  /** Safety rules that are let be. */
  overrides?: Array<OverrideInput> | null | undefined;
  /** Start. */
  startedAt: string;
  /** For which treatment. */
  treatmentId: string | number;
};

/** What the lots of a product are counted in. */
export type StockUnit =
  | 'g'
  | 'ml'
  | 'piece';

/** Whose waits for a top-up are looked at. */
export type TimeToTopUpFilter = {
  /** After the course itself (when left out), or after a top-up. */
  after?: WaitAfter | null | undefined;
  /** What to tell clients apart by; nothing when left out. */
  by?: WaitGrouping | null | undefined;
  /** These clinics; all in reach when left out. */
  clinicIds?: Array<string | number> | null | undefined;
  /** First day on which the course, or the top-up before, ended. */
  from: string;
  /** Treatments of this indication only. */
  indication?: Indication | null | undefined;
  /** Last such day, inclusive. */
  to: string;
};

/** Which treatments. Conditions add up. */
export type TreatmentFilter = {
  /** Of this client. */
  clientId?: string | number | null | undefined;
  /** At these clinics. */
  clinicIds?: Array<string | number> | null | undefined;
  /** Top-up due on this day or later. */
  dueFrom?: string | null | undefined;
  /** Top-up due on this day or earlier. */
  dueTo?: string | null | undefined;
  /** These ids, at most 200. */
  ids?: Array<string | number> | null | undefined;
  /** For this indication. */
  indication?: Indication | null | undefined;
  /** Of this practitioner. */
  practitionerId?: string | number | null | undefined;
  /** Name, e-mail or phone of the client. */
  search?: string | null | undefined;
  /** In one of these states. */
  states?: Array<TreatmentState> | null | undefined;
};

/** An order of treatments. */
export type TreatmentSort = {
  /** Which end comes first. */
  direction: SortDirection;
  /** What to sort by. */
  field: TreatmentSortField;
};

/** What treatments are sorted by. */
export type TreatmentSortField =
  | 'createdAt'
  | 'lastSessionAt'
  | 'topUpDueOn';

/** Where a treatment stands. */
export type TreatmentState =
  | 'agreed'
  | 'closed'
  | 'due'
  | 'in_progress'
  | 'maintained'
  | 'proposed'
  | 'settling';

/** Why somebody who waits does not fit. */
export type UnfitReason =
  | 'other_clinic'
  | 'other_day'
  | 'other_practitioner'
  | 'other_time'
  | 'too_late'
  | 'too_long'
  | 'too_soon';

/** Why messages do not reach a client. */
export type UnreachableWhy =
  | 'address_refused'
  | 'no_address'
  | 'not_arrived';

/** One question answered. */
export type VisitAnswerInput = {
  /** The day that is asked for after yes, if one is. */
  day?: string | null | undefined;
  /** A few words. */
  note?: string | null | undefined;
  /** Key of the question. */
  question: string;
  /** Yes or no. */
  yes: boolean;
};

/** After what clients wait for a top-up. */
export type WaitAfter =
  | 'course'
  | 'top_up';

/** What waits for a top-up are told apart by. */
export type WaitGrouping =
  | 'clinic'
  | 'indication'
  | 'pigment'
  | 'practitioner'
  | 'skin'
  | 'skin_type'
  | 'year';

/** Which entries. Conditions add up. */
export type WaitlistFilter = {
  /** Of this client. */
  clientId?: string | number | null | undefined;
  /** Who would come to one of these clinics. */
  clinicIds?: Array<string | number> | null | undefined;
  /** These ids, at most 200. */
  ids?: Array<string | number> | null | undefined;
  /** For one of these kinds. */
  kinds?: Array<AppointmentKind> | null | undefined;
  /** Who ask for this practitioner. */
  practitionerId?: string | number | null | undefined;
  /** In one of these states. */
  states?: Array<WaitlistState> | null | undefined;
};

/** How a place on the waitlist stands. */
export type WaitlistState =
  | 'booked'
  | 'lapsed'
  | 'offered'
  | 'open'
  | 'withdrawn';

/** Hours of one day of the week, on the clinic’s wall. */
export type WeekHoursInput = {
  /** Like 17:30; the end of a day is 24:00. */
  closes: string;
  /** Like 09:00. */
  opens: string;
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
};

/** What the client wants. */
export type Wish =
  | 'density'
  | 'scar'
  | 'shaved_look';

/** A consent about photos taken back through a link. */
export type WithdrawConsentByLinkInput = {
  /** Photos or marketing. */
  purpose: ConsentPurpose;
  /** The last part of the link’s address. */
  token: string;
};

/** A consent taken back; what was signed stays. */
export type WithdrawConsentInput = {
  /** Whose. */
  clientId: string | number;
  /** Which consent. */
  purpose: ConsentPurpose;
};

/** Hides a photo for good. */
export type WithdrawPhotoInput = {
  /** Which photo. */
  id: string | number;
  /** Why; stays with the record. */
  reason: string;
  /** As it was seen. */
  version: number;
};

/** A stretch of one day. */
export type WorkingStretchInput = {
  /** Where. */
  clinicId: string | number;
  /** Like 17:30; the end of a day is 24:00. */
  closes: string;
  /** Like 09:00. */
  opens: string;
};

/** A part of the scalp. */
export type Zone =
  | 'back'
  | 'crown'
  | 'hairline'
  | 'left'
  | 'right'
  | 'scar'
  | 'temples'
  | 'top';

export type ClinicNameFragment = { id: string, name: string, city: string, zone: string, currency: string };

export type ViewerPartsFragment = { role: Role, permissions: Array<string>, staffMember: { id: string, name: string, email: string, practitioner: boolean }, organization: { id: string, name: string }, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { role: Role, permissions: Array<string>, staffMember: { id: string, name: string, email: string, practitioner: boolean }, organization: { id: string, name: string }, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }> } | null };

export type InstallationQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationQuery = { installation: { needsSetUp: boolean } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { role: Role, permissions: Array<string>, staffMember: { id: string, name: string, email: string, practitioner: boolean }, organization: { id: string, name: string }, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }> } };

export type SetUpMutationVariables = Exact<{
  input: SetUpInput;
}>;


export type SetUpMutation = { setUp: { role: Role, permissions: Array<string>, staffMember: { id: string, name: string, email: string, practitioner: boolean }, organization: { id: string, name: string }, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: boolean };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type AftercarePartsFragment = { number: number, publishedAt: string | null, version: number, firstWaterDay: number, alarm: string, checkInDays: Array<number>, phases: Array<{ from: number, to: number | null, happens: string, advice: Array<string> }>, milestones: Array<{ day: number, words: string }> };

export type HandOverPartsFragment = { id: string, number: number, means: HandOverMeans, handedAt: string, handedBy: { id: string, name: string } | null };

export type AftercareVersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AftercareVersionsQuery = { aftercareVersions: Array<{ number: number, publishedAt: string | null, version: number, firstWaterDay: number, alarm: string, checkInDays: Array<number>, phases: Array<{ from: number, to: number | null, happens: string, advice: Array<string> }>, milestones: Array<{ day: number, words: string }> }> };

export type AftercareOfSessionQueryVariables = Exact<{
  sessionId: string | number;
}>;


export type AftercareOfSessionQuery = { aftercareOfSession: { day: string, version: { number: number, publishedAt: string | null, version: number, firstWaterDay: number, alarm: string, checkInDays: Array<number>, phases: Array<{ from: number, to: number | null, happens: string, advice: Array<string> }>, milestones: Array<{ day: number, words: string }> }, handOvers: Array<{ id: string, number: number, means: HandOverMeans, handedAt: string, handedBy: { id: string, name: string } | null }> } | null, session: { id: string, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string } } | null };

export type HandOverAftercareMutationVariables = Exact<{
  input: HandOverAftercareInput;
}>;


export type HandOverAftercareMutation = { handOverAftercare: { id: string, number: number, means: HandOverMeans, handedAt: string, handedBy: { id: string, name: string } | null } };

export type SaveAftercareMutationVariables = Exact<{
  input: SaveAftercareInput;
}>;


export type SaveAftercareMutation = { saveAftercare: { number: number, publishedAt: string | null, version: number, firstWaterDay: number, alarm: string, checkInDays: Array<number>, phases: Array<{ from: number, to: number | null, happens: string, advice: Array<string> }>, milestones: Array<{ day: number, words: string }> } };

export type PublishAftercareMutationVariables = Exact<{
  input: AftercareDraftInput;
}>;


export type PublishAftercareMutation = { publishAftercare: { number: number, publishedAt: string | null, version: number, firstWaterDay: number, alarm: string, checkInDays: Array<number>, phases: Array<{ from: number, to: number | null, happens: string, advice: Array<string> }>, milestones: Array<{ day: number, words: string }> } };

export type DiscardAftercareMutationVariables = Exact<{
  input: AftercareDraftInput;
}>;


export type DiscardAftercareMutation = { discardAftercare: boolean };

export type LinkAppointmentMutationVariables = Exact<{
  input: LinkAppointmentInput;
}>;


export type LinkAppointmentMutation = { linkAppointment: { token: string } };

export type ActsOnAppointmentQueryVariables = Exact<{
  id: string | number;
}>;


export type ActsOnAppointmentQuery = { appointment: { id: string, actsByLink: Array<{ act: LinkAct, doneAt: string }> } | null };

export type ClientRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ClientRulesQuery = { clientRules: { cancelHours: number, moveHours: number, moves: number, anyPractitioner: boolean, anyClinic: boolean, version: number } };

export type SetClientRulesMutationVariables = Exact<{
  input: SetClientRulesInput;
}>;


export type SetClientRulesMutation = { setClientRules: { version: number } };

export type AppointmentRowFragment = { id: string, kind: AppointmentKind, state: AppointmentState, startsAt: string, endsAt: string, missing: Array<MissingThing>, roomId: string | null, bufferAfter: number, note: string | null, depositMinor: number | null, depositState: DepositState | null, cancelledBy: string | null, cancelledFor: CancelledFor | null, cancelReason: CancelReason | null, cancelWords: string | null, movedCount: number, version: number, clearance: { cleared: boolean, blocked: boolean, steps: Array<SafetyStep> } | null, client: { id: string, name: string, phone: string | null, email: string | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string }, treatment?: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number } | null, session?: { id: string, state: SessionState } | null };

export type AppointmentListQueryVariables = Exact<{
  filter?: AppointmentFilter | null | undefined;
  sort?: Array<AppointmentSort> | AppointmentSort | null | undefined;
  page?: PageInput | null | undefined;
  record: boolean;
}>;


export type AppointmentListQuery = { appointments: { total: number, items: Array<{ id: string, kind: AppointmentKind, state: AppointmentState, startsAt: string, endsAt: string, missing: Array<MissingThing>, roomId: string | null, bufferAfter: number, note: string | null, depositMinor: number | null, depositState: DepositState | null, cancelledBy: string | null, cancelledFor: CancelledFor | null, cancelReason: CancelReason | null, cancelWords: string | null, movedCount: number, version: number, clearance: { cleared: boolean, blocked: boolean, steps: Array<SafetyStep> } | null, client: { id: string, name: string, phone: string | null, email: string | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string }, treatment?: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number } | null, session?: { id: string, state: SessionState } | null }> } };

export type AppointmentOneQueryVariables = Exact<{
  id: string | number;
  record: boolean;
}>;


export type AppointmentOneQuery = { appointment: { id: string, kind: AppointmentKind, state: AppointmentState, startsAt: string, endsAt: string, missing: Array<MissingThing>, roomId: string | null, bufferAfter: number, note: string | null, depositMinor: number | null, depositState: DepositState | null, cancelledBy: string | null, cancelledFor: CancelledFor | null, cancelReason: CancelReason | null, cancelWords: string | null, movedCount: number, version: number, clearance: { cleared: boolean, blocked: boolean, steps: Array<SafetyStep> } | null, client: { id: string, name: string, phone: string | null, email: string | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string }, treatment?: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number } | null, session?: { id: string, state: SessionState } | null } | null };

export type BookAppointmentMutationVariables = Exact<{
  input: BookAppointmentInput;
  record: boolean;
}>;


export type BookAppointmentMutation = { bookAppointment: { id: string, kind: AppointmentKind, state: AppointmentState, startsAt: string, endsAt: string, missing: Array<MissingThing>, roomId: string | null, bufferAfter: number, note: string | null, depositMinor: number | null, depositState: DepositState | null, cancelledBy: string | null, cancelledFor: CancelledFor | null, cancelReason: CancelReason | null, cancelWords: string | null, movedCount: number, version: number, clearance: { cleared: boolean, blocked: boolean, steps: Array<SafetyStep> } | null, client: { id: string, name: string, phone: string | null, email: string | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string }, treatment?: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number } | null, session?: { id: string, state: SessionState } | null } };

export type ConfirmAppointmentMutationVariables = Exact<{
  input: ChangeAppointmentStateInput;
  record: boolean;
}>;


export type ConfirmAppointmentMutation = { confirmAppointment: { id: string, kind: AppointmentKind, state: AppointmentState, startsAt: string, endsAt: string, missing: Array<MissingThing>, roomId: string | null, bufferAfter: number, note: string | null, depositMinor: number | null, depositState: DepositState | null, cancelledBy: string | null, cancelledFor: CancelledFor | null, cancelReason: CancelReason | null, cancelWords: string | null, movedCount: number, version: number, clearance: { cleared: boolean, blocked: boolean, steps: Array<SafetyStep> } | null, client: { id: string, name: string, phone: string | null, email: string | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string }, treatment?: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number } | null, session?: { id: string, state: SessionState } | null } };

export type ArriveAppointmentMutationVariables = Exact<{
  input: ChangeAppointmentStateInput;
  record: boolean;
}>;


export type ArriveAppointmentMutation = { arriveAppointment: { id: string, kind: AppointmentKind, state: AppointmentState, startsAt: string, endsAt: string, missing: Array<MissingThing>, roomId: string | null, bufferAfter: number, note: string | null, depositMinor: number | null, depositState: DepositState | null, cancelledBy: string | null, cancelledFor: CancelledFor | null, cancelReason: CancelReason | null, cancelWords: string | null, movedCount: number, version: number, clearance: { cleared: boolean, blocked: boolean, steps: Array<SafetyStep> } | null, client: { id: string, name: string, phone: string | null, email: string | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string }, treatment?: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number } | null, session?: { id: string, state: SessionState } | null } };

export type MissAppointmentMutationVariables = Exact<{
  input: MissAppointmentInput;
  record: boolean;
}>;


export type MissAppointmentMutation = { missAppointment: { id: string, kind: AppointmentKind, state: AppointmentState, startsAt: string, endsAt: string, missing: Array<MissingThing>, roomId: string | null, bufferAfter: number, note: string | null, depositMinor: number | null, depositState: DepositState | null, cancelledBy: string | null, cancelledFor: CancelledFor | null, cancelReason: CancelReason | null, cancelWords: string | null, movedCount: number, version: number, clearance: { cleared: boolean, blocked: boolean, steps: Array<SafetyStep> } | null, client: { id: string, name: string, phone: string | null, email: string | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string }, treatment?: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number } | null, session?: { id: string, state: SessionState } | null } };

export type CancelAppointmentMutationVariables = Exact<{
  input: CancelAppointmentInput;
  record: boolean;
}>;


export type CancelAppointmentMutation = { cancelAppointment: { id: string, kind: AppointmentKind, state: AppointmentState, startsAt: string, endsAt: string, missing: Array<MissingThing>, roomId: string | null, bufferAfter: number, note: string | null, depositMinor: number | null, depositState: DepositState | null, cancelledBy: string | null, cancelledFor: CancelledFor | null, cancelReason: CancelReason | null, cancelWords: string | null, movedCount: number, version: number, clearance: { cleared: boolean, blocked: boolean, steps: Array<SafetyStep> } | null, client: { id: string, name: string, phone: string | null, email: string | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string }, treatment?: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number } | null, session?: { id: string, state: SessionState } | null } };

export type NoteDepositMutationVariables = Exact<{
  input: NoteDepositInput;
  record: boolean;
}>;


export type NoteDepositMutation = { noteDeposit: { id: string, kind: AppointmentKind, state: AppointmentState, startsAt: string, endsAt: string, missing: Array<MissingThing>, roomId: string | null, bufferAfter: number, note: string | null, depositMinor: number | null, depositState: DepositState | null, cancelledBy: string | null, cancelledFor: CancelledFor | null, cancelReason: CancelReason | null, cancelWords: string | null, movedCount: number, version: number, clearance: { cleared: boolean, blocked: boolean, steps: Array<SafetyStep> } | null, client: { id: string, name: string, phone: string | null, email: string | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string }, treatment?: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number } | null, session?: { id: string, state: SessionState } | null } };

export type ReopenAppointmentMutationVariables = Exact<{
  input: ReopenAppointmentInput;
  record: boolean;
}>;


export type ReopenAppointmentMutation = { reopenAppointment: { id: string, kind: AppointmentKind, state: AppointmentState, startsAt: string, endsAt: string, missing: Array<MissingThing>, roomId: string | null, bufferAfter: number, note: string | null, depositMinor: number | null, depositState: DepositState | null, cancelledBy: string | null, cancelledFor: CancelledFor | null, cancelReason: CancelReason | null, cancelWords: string | null, movedCount: number, version: number, clearance: { cleared: boolean, blocked: boolean, steps: Array<SafetyStep> } | null, client: { id: string, name: string, phone: string | null, email: string | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string }, treatment?: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number } | null, session?: { id: string, state: SessionState } | null } };

export type RecordOpeningsQueryVariables = Exact<{
  filter?: RecordOpeningFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type RecordOpeningsQuery = { recordOpenings: { total: number, items: Array<{ id: string, what: RecordKind, subjectId: string, at: string, lastAt: string, times: number, staffMember: { id: string, name: string }, client: { id: string, name: string, clinic: { id: string, name: string, city: string, zone: string, currency: string } } }> } };

export type ClientRowFragment = { id: string, name: string, email: string | null, phone: string | null, bornOn: string | null, language: string, createdAt: string, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string } };

export type ClientListQueryVariables = Exact<{
  filter?: ClientFilter | null | undefined;
  sort?: Array<ClientSort> | ClientSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ClientListQuery = { clients: { total: number, items: Array<{ id: string, name: string, email: string | null, phone: string | null, bornOn: string | null, language: string, createdAt: string, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string } }> } };

export type ClientOneQueryVariables = Exact<{
  id: string | number;
  record: boolean;
}>;


export type ClientOneQuery = { client: { skinType?: number | null, id: string, name: string, email: string | null, phone: string | null, bornOn: string | null, language: string, createdAt: string, version: number, appointments: Array<{ id: string, kind: AppointmentKind, state: AppointmentState, startsAt: string, endsAt: string, missing: Array<MissingThing>, roomId: string | null, bufferAfter: number, note: string | null, depositMinor: number | null, depositState: DepositState | null, cancelledBy: string | null, cancelledFor: CancelledFor | null, cancelReason: CancelReason | null, cancelWords: string | null, movedCount: number, version: number, clearance: { cleared: boolean, blocked: boolean, steps: Array<SafetyStep> } | null, client: { id: string, name: string, phone: string | null, email: string | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string }, treatment?: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number } | null, session?: { id: string, state: SessionState } | null }>, treatments?: Array<{ id: string, indication: Indication, state: TreatmentState, closeReason: CloseReason | null, plannedSessions: number, completedSessions: number, priceMinor: number | null, currency: string, agreedAt: string | null, lastSessionAt: string | null, courseCompletedAt: string | null, topUpDueOn: string | null, topUpReason: string | null, createdAt: string, version: number, sessions: Array<{ id: string, kind: SessionKind, state: SessionState, number: number | null, startedAt: string | null, endedAt: string | null, completedAt: string | null, updatedAt: string, zones: Array<Zone>, skinReaction: SkinReaction | null, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } }>, outcomes: Array<{ id: string, instrument: string, instrumentVersion: number, score: number, assessedAt: string, answers: Array<{ item: string, value: number }>, session: { id: string } | null, recordedBy: { id: string, name: string } | null }>, dueWindow: { earlyOn: string, likelyOn: string, lateOn: string, withinYear: number, because: Array<{ factor: string, level: string, times: number }> } | null, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } | null }>, clinic: { id: string, name: string, city: string, zone: string, currency: string } } | null };

export type AddClientMutationVariables = Exact<{
  input: AddClientInput;
}>;


export type AddClientMutation = { addClient: { id: string, name: string, email: string | null, phone: string | null, bornOn: string | null, language: string, createdAt: string, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string } } };

export type ChangeClientMutationVariables = Exact<{
  input: ChangeClientInput;
}>;


export type ChangeClientMutation = { changeClient: { id: string, name: string, email: string | null, phone: string | null, bornOn: string | null, language: string, createdAt: string, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string } } };

export type ClinicPartsFragment = { region: string | null, phone: string | null, email: string | null, asksPersonLicence: boolean, asksPremisesLicence: boolean, version: number, id: string, name: string, city: string, zone: string, currency: string };

export type ClinicListQueryVariables = Exact<{
  filter?: ClinicFilter | null | undefined;
  sort?: Array<ClinicSort> | ClinicSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ClinicListQuery = { clinics: { total: number, items: Array<{ region: string | null, phone: string | null, email: string | null, asksPersonLicence: boolean, asksPremisesLicence: boolean, version: number, id: string, name: string, city: string, zone: string, currency: string }> } };

export type ClinicOneQueryVariables = Exact<{
  id: string | number;
}>;


export type ClinicOneQuery = { clinic: { region: string | null, phone: string | null, email: string | null, asksPersonLicence: boolean, asksPremisesLicence: boolean, version: number, id: string, name: string, city: string, zone: string, currency: string } | null };

export type AddClinicMutationVariables = Exact<{
  input: AddClinicInput;
}>;


export type AddClinicMutation = { addClinic: { region: string | null, phone: string | null, email: string | null, asksPersonLicence: boolean, asksPremisesLicence: boolean, version: number, id: string, name: string, city: string, zone: string, currency: string } };

export type ChangeClinicMutationVariables = Exact<{
  input: ChangeClinicInput;
}>;


export type ChangeClinicMutation = { changeClinic: { region: string | null, phone: string | null, email: string | null, asksPersonLicence: boolean, asksPremisesLicence: boolean, version: number, id: string, name: string, city: string, zone: string, currency: string } };

export type ComplicationPartsFragment = { id: string, kind: ComplicationKind, severity: Severity, state: ComplicationState, serious: boolean, firstSeenOn: string, resolvedOn: string | null, zone: Zone | null, mixId: string | null, notes: string | null, actions: Array<ComplicationAction>, recordedAt: string, reportBy: string | null, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string } | null, session: { id: string, kind: SessionKind, number: number | null, startedAt: string | null } | null, recordedBy: { id: string, name: string } | null, followUps: Array<{ id: string, seenOn: string, severity: Severity, state: ComplicationState, serious: boolean, notes: string | null, actions: Array<ComplicationAction>, recordedAt: string, recordedBy: { id: string, name: string } | null }> };

export type ComplicationsOfClientQueryVariables = Exact<{
  clientId: string | number;
}>;


export type ComplicationsOfClientQuery = { complications: { total: number, items: Array<{ id: string, kind: ComplicationKind, severity: Severity, state: ComplicationState, serious: boolean, firstSeenOn: string, resolvedOn: string | null, zone: Zone | null, mixId: string | null, notes: string | null, actions: Array<ComplicationAction>, recordedAt: string, reportBy: string | null, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string } | null, session: { id: string, kind: SessionKind, number: number | null, startedAt: string | null } | null, recordedBy: { id: string, name: string } | null, followUps: Array<{ id: string, seenOn: string, severity: Severity, state: ComplicationState, serious: boolean, notes: string | null, actions: Array<ComplicationAction>, recordedAt: string, recordedBy: { id: string, name: string } | null }> }> } };

export type ComplicationOneQueryVariables = Exact<{
  id: string | number;
}>;


export type ComplicationOneQuery = { complication: { id: string, kind: ComplicationKind, severity: Severity, state: ComplicationState, serious: boolean, firstSeenOn: string, resolvedOn: string | null, zone: Zone | null, mixId: string | null, notes: string | null, actions: Array<ComplicationAction>, recordedAt: string, reportBy: string | null, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string } | null, session: { id: string, kind: SessionKind, number: number | null, startedAt: string | null } | null, recordedBy: { id: string, name: string } | null, followUps: Array<{ id: string, seenOn: string, severity: Severity, state: ComplicationState, serious: boolean, notes: string | null, actions: Array<ComplicationAction>, recordedAt: string, recordedBy: { id: string, name: string } | null }> } | null };

export type RecordComplicationMutationVariables = Exact<{
  input: RecordComplicationInput;
}>;


export type RecordComplicationMutation = { recordComplication: { id: string, kind: ComplicationKind, severity: Severity, state: ComplicationState, serious: boolean, firstSeenOn: string, resolvedOn: string | null, zone: Zone | null, mixId: string | null, notes: string | null, actions: Array<ComplicationAction>, recordedAt: string, reportBy: string | null, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string } | null, session: { id: string, kind: SessionKind, number: number | null, startedAt: string | null } | null, recordedBy: { id: string, name: string } | null, followUps: Array<{ id: string, seenOn: string, severity: Severity, state: ComplicationState, serious: boolean, notes: string | null, actions: Array<ComplicationAction>, recordedAt: string, recordedBy: { id: string, name: string } | null }> } };

export type FollowUpComplicationMutationVariables = Exact<{
  input: FollowUpComplicationInput;
}>;


export type FollowUpComplicationMutation = { followUpComplication: { id: string, kind: ComplicationKind, severity: Severity, state: ComplicationState, serious: boolean, firstSeenOn: string, resolvedOn: string | null, zone: Zone | null, mixId: string | null, notes: string | null, actions: Array<ComplicationAction>, recordedAt: string, reportBy: string | null, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string } | null, session: { id: string, kind: SessionKind, number: number | null, startedAt: string | null } | null, recordedBy: { id: string, name: string } | null, followUps: Array<{ id: string, seenOn: string, severity: Severity, state: ComplicationState, serious: boolean, notes: string | null, actions: Array<ComplicationAction>, recordedAt: string, recordedBy: { id: string, name: string } | null }> } };

export type ComplicationsOfSessionQueryVariables = Exact<{
  sessionId: string | number;
}>;


export type ComplicationsOfSessionQuery = { complications: { total: number, items: Array<{ id: string, kind: ComplicationKind, severity: Severity, state: ComplicationState, serious: boolean, firstSeenOn: string, resolvedOn: string | null, zone: Zone | null, mixId: string | null, notes: string | null, actions: Array<ComplicationAction>, recordedAt: string, reportBy: string | null, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string } | null, session: { id: string, kind: SessionKind, number: number | null, startedAt: string | null } | null, recordedBy: { id: string, name: string } | null, followUps: Array<{ id: string, seenOn: string, severity: Severity, state: ComplicationState, serious: boolean, notes: string | null, actions: Array<ComplicationAction>, recordedAt: string, recordedBy: { id: string, name: string } | null }> }> }, session: { id: string, treatment: { id: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, mixes: Array<{ id: string, label: string | null, parts: Array<{ lotNumber: string, product: { id: string, brand: string, shade: string } }> }> } | null };

export type ConsentVersionPartsFragment = { id: string, purpose: ConsentPurpose, language: string, number: number | null, title: string, body: string, text: string, textHash: string, template: boolean, publishedAt: string | null, version: number, statements: Array<{ topic: ConsentTopic | null, text: string }>, publishedBy: { id: string, name: string } | null };

export type SignatureRowFragment = { id: string, purpose: ConsentPurpose, signedName: string, method: SignatureMethod, signedAt: string, device: SigningDevice, withdrawnAt: string | null, consentVersion: { id: string, number: number | null, language: string, template: boolean }, witnessedBy: { id: string, name: string } | null };

export type ConsentVersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsentVersionsQuery = { consentVersions: Array<{ id: string, purpose: ConsentPurpose, language: string, number: number | null, title: string, body: string, text: string, textHash: string, template: boolean, publishedAt: string | null, version: number, statements: Array<{ topic: ConsentTopic | null, text: string }>, publishedBy: { id: string, name: string } | null }> };

export type ConsentsOfClientQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsentsOfClientQuery = { client: { id: string, name: string, language: string, clinic: { id: string, name: string, city: string, zone: string, currency: string }, consents: Array<{ purpose: ConsentPurpose, standing: ConsentStanding, current: { id: string, number: number | null, title: string, language: string, template: boolean } | null, last: { id: string, purpose: ConsentPurpose, signedName: string, method: SignatureMethod, signedAt: string, device: SigningDevice, withdrawnAt: string | null, consentVersion: { id: string, number: number | null, language: string, template: boolean }, witnessedBy: { id: string, name: string } | null } | null }>, signatures: Array<{ id: string, purpose: ConsentPurpose, signedName: string, method: SignatureMethod, signedAt: string, device: SigningDevice, withdrawnAt: string | null, consentVersion: { id: string, number: number | null, language: string, template: boolean }, witnessedBy: { id: string, name: string } | null }> } | null };

export type ConsentToSignQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsentToSignQuery = { client: { id: string, name: string, clinic: { id: string, name: string, city: string, zone: string, currency: string }, consents: Array<{ purpose: ConsentPurpose, standing: ConsentStanding, current: { id: string, purpose: ConsentPurpose, language: string, number: number | null, title: string, body: string, text: string, textHash: string, template: boolean, publishedAt: string | null, version: number, statements: Array<{ topic: ConsentTopic | null, text: string }>, publishedBy: { id: string, name: string } | null } | null }> } | null };

export type SignedConsentQueryVariables = Exact<{
  id: string | number;
}>;


export type SignedConsentQuery = { consentSignature: { drawn: string | null, textHash: string, id: string, purpose: ConsentPurpose, signedName: string, method: SignatureMethod, signedAt: string, device: SigningDevice, withdrawnAt: string | null, client: { id: string, name: string, bornOn: string | null, clinic: { id: string, name: string, city: string, zone: string, currency: string } }, consentVersion: { id: string, number: number | null, language: string, template: boolean, purpose: ConsentPurpose, title: string, body: string, text: string, textHash: string, publishedAt: string | null, version: number, statements: Array<{ topic: ConsentTopic | null, text: string }>, publishedBy: { id: string, name: string } | null }, witnessedBy: { id: string, name: string } | null } | null };

export type SaveConsentDraftMutationVariables = Exact<{
  input: SaveConsentDraftInput;
}>;


export type SaveConsentDraftMutation = { saveConsentDraft: { id: string, purpose: ConsentPurpose, language: string, number: number | null, title: string, body: string, text: string, textHash: string, template: boolean, publishedAt: string | null, version: number, statements: Array<{ topic: ConsentTopic | null, text: string }>, publishedBy: { id: string, name: string } | null } };

export type PublishConsentVersionMutationVariables = Exact<{
  input: PublishConsentVersionInput;
}>;


export type PublishConsentVersionMutation = { publishConsentVersion: { id: string, purpose: ConsentPurpose, language: string, number: number | null, title: string, body: string, text: string, textHash: string, template: boolean, publishedAt: string | null, version: number, statements: Array<{ topic: ConsentTopic | null, text: string }>, publishedBy: { id: string, name: string } | null } };

export type DiscardConsentDraftMutationVariables = Exact<{
  input: DiscardConsentDraftInput;
}>;


export type DiscardConsentDraftMutation = { discardConsentDraft: boolean };

export type SignConsentMutationVariables = Exact<{
  input: SignConsentInput;
}>;


export type SignConsentMutation = { signConsent: { id: string, purpose: ConsentPurpose, signedAt: string, signedName: string } };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { id: string, purpose: ConsentPurpose, withdrawnAt: string | null } };

export type ConsultationPartsFragment = { id: string, replacesId: string | null, number: number, heldAt: string, heldOn: string, indication: Indication, norwood: NorwoodStage | null, ludwig: LudwigStage | null, savin: SavinPicture | null, skinType: number, skin: Skin | null, skinConditions: Array<SkinCondition>, hairColour: HairColour | null, scars: string | null, earlierWork: string | null, wishes: Array<Wish>, notes: string | null, signedName: string, signedAt: string, salt: { left: number, right: number, vertex: number, back: number, score: number } | null, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } };

export type ConsultationsOfClientQueryVariables = Exact<{
  clientId: string | number;
}>;


export type ConsultationsOfClientQuery = { client: { id: string, name: string, skinType: number | null, clinic: { id: string, name: string, city: string, zone: string, currency: string }, consultations: Array<{ id: string, replacesId: string | null, number: number, heldAt: string, heldOn: string, indication: Indication, norwood: NorwoodStage | null, ludwig: LudwigStage | null, savin: SavinPicture | null, skinType: number, skin: Skin | null, skinConditions: Array<SkinCondition>, hairColour: HairColour | null, scars: string | null, earlierWork: string | null, wishes: Array<Wish>, notes: string | null, signedName: string, signedAt: string, salt: { left: number, right: number, vertex: number, back: number, score: number } | null, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } }> } | null };

export type SignConsultationMutationVariables = Exact<{
  input: SignConsultationInput;
}>;


export type SignConsultationMutation = { signConsultation: { id: string, replacesId: string | null, number: number, heldAt: string, heldOn: string, indication: Indication, norwood: NorwoodStage | null, ludwig: LudwigStage | null, savin: SavinPicture | null, skinType: number, skin: Skin | null, skinConditions: Array<SkinCondition>, hairColour: HairColour | null, scars: string | null, earlierWork: string | null, wishes: Array<Wish>, notes: string | null, signedName: string, signedAt: string, salt: { left: number, right: number, vertex: number, back: number, score: number } | null, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } } };

export type ContinuityCardQueryVariables = Exact<{
  id: string | number;
}>;


export type ContinuityCardQuery = { complications: { total: number, items: Array<{ id: string, kind: ComplicationKind, severity: Severity, state: ComplicationState, serious: boolean, firstSeenOn: string, zone: Zone | null, notes: string | null, session: { id: string, kind: SessionKind, number: number | null } | null }> }, treatment: { id: string, indication: Indication, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, plans: Array<{ id: string, number: number, hairlineShape: HairlineShape | null, hairlineHeightMm: number | null }>, sessions: Array<{ id: string, kind: SessionKind, state: SessionState, number: number | null, startedAt: string | null, skinReaction: SkinReaction | null, bleeding: Bleeding | null, zones: Array<Zone>, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string }, anaesthetics: Array<{ id: string, amount: number | null, unit: AmountUnit, lot: { number: string, product: { brand: string, shade: string } } | null }>, passes: Array<{ id: string, zone: Zone, needle: string | null, depthMm: number | null, machine: string | null, speed: number | null, speedUnit: SpeedUnit | null, minutes: number | null, mix: { id: string, label: string | null, waterMl: number, clinic: { id: string, name: string, city: string, zone: string, currency: string }, parts: Array<{ lotId: string, ml: number | null, lotNumber: string, product: { id: string, brand: string, shade: string, discontinuedOn: string | null, nearest: { distance: number, product: { id: string, brand: string, shade: string } } | null } }> } | null }> }> } | null };

export type DiaryEntryPartsFragment = { id: string, version: number, kind: AppointmentKind, state: AppointmentState, startsAt: string, endsAt: string, bufferAfter: number, clinicId: string, practitionerId: string, roomId: string | null, treatmentId: string | null, clientId: string, clientName: string, note: string | null, movedCount: number };

export type DiaryEntriesQueryVariables = Exact<{
  clinicIds: Array<string | number> | string | number;
  firstDay: string;
  lastDay: string;
}>;


export type DiaryEntriesQuery = { diaryEntries: Array<{ id: string, version: number, kind: AppointmentKind, state: AppointmentState, startsAt: string, endsAt: string, bufferAfter: number, clinicId: string, practitionerId: string, roomId: string | null, treatmentId: string | null, clientId: string, clientName: string, note: string | null, movedCount: number }> };

export type DiaryHoursQueryVariables = Exact<{
  clinicIds: Array<string | number> | string | number;
  firstDay: string;
  lastDay: string;
}>;


export type DiaryHoursQuery = { diaryHours: { clinics: Array<{ clinicId: string, zone: string, rooms: Array<{ id: string, name: string }>, open: Array<{ from: string, until: string }>, closures: Array<{ from: string, until: string, reason: string | null }> }>, practitioners: Array<{ practitionerId: string, work: Array<{ clinicId: string, from: string, until: string }>, away: Array<{ from: string, until: string, reason: string | null }> }> } };

export type DiaryStandingQueryVariables = Exact<{
  clinicIds: Array<string | number> | string | number;
  day: string;
  size: number;
}>;


export type DiaryStandingQuery = { appointments: { items: Array<{ id: string, missing: Array<MissingThing>, clearance: { cleared: boolean, blocked: boolean, steps: Array<SafetyStep> } | null }> } };

export type FreeSlotsQueryVariables = Exact<{
  input: FreeSlotsInput;
}>;


export type FreeSlotsQuery = { freeSlots: Array<{ practitionerId: string, clinicId: string, roomId: string | null, startsAt: string, endsAt: string }> };

export type RoomsOfClinicQueryVariables = Exact<{
  clinicIds: Array<string | number> | string | number;
  day: string;
}>;


export type RoomsOfClinicQuery = { diaryHours: { clinics: Array<{ clinicId: string, rooms: Array<{ id: string, name: string }> }> } };

export type DiarySettingsForBookingQueryVariables = Exact<{ [key: string]: never; }>;


export type DiarySettingsForBookingQuery = { diarySettings: { gridMinutes: number, kinds: Array<{ kind: AppointmentKind, minutes: number }> } };

export type BookingProposalQueryVariables = Exact<{
  clientId: string | number;
  treatmentId?: string | number | null | undefined;
}>;


export type BookingProposalQuery = { bookingProposal: { kind: AppointmentKind, minutes: number, treatmentId: string | null, earliestOn: string, latestOn: string | null, reasons: Array<ProposalReason> } | null };

export type AppointmentMovesQueryVariables = Exact<{
  appointmentId: string | number;
}>;


export type AppointmentMovesQuery = { appointmentMoves: Array<{ id: string, movedAt: string, movedBy: string | null, reason: string | null, from: { startsAt: string, endsAt: string, clinicId: string, practitionerId: string, roomId: string | null }, to: { startsAt: string, endsAt: string, clinicId: string, practitionerId: string, roomId: string | null } }> };

export type MoveAppointmentMutationVariables = Exact<{
  input: MoveAppointmentInput;
}>;


export type MoveAppointmentMutation = { moveAppointment: { id: string, version: number, state: AppointmentState, startsAt: string, endsAt: string, roomId: string | null, movedCount: number } };

export type EnquiryPartsFragment = { id: string, state: EnquiryState, moves: Array<EnquiryStateByHand>, source: EnquirySource, about: EnquiryAbout, name: string, email: string | null, phone: string | null, notes: string | null, lostReason: LostReason | null, lostWords: string | null, receivedAt: string, consentText: string, consentedAt: string, version: number, clinic: { id: string, name: string, zone: string }, assignedTo: { id: string, name: string } | null, client: { id: string, name: string } | null, appointment: { id: string, state: AppointmentState, startsAt: string } | null };

export type EnquiryBoardQueryVariables = Exact<{
  filter?: EnquiryFilter | null | undefined;
}>;


export type EnquiryBoardQuery = { enquiryBoard: Array<{ state: EnquiryState, total: number, enquiries: Array<{ id: string, state: EnquiryState, moves: Array<EnquiryStateByHand>, source: EnquirySource, about: EnquiryAbout, name: string, email: string | null, phone: string | null, notes: string | null, lostReason: LostReason | null, lostWords: string | null, receivedAt: string, consentText: string, consentedAt: string, version: number, clinic: { id: string, name: string, zone: string }, assignedTo: { id: string, name: string } | null, client: { id: string, name: string } | null, appointment: { id: string, state: AppointmentState, startsAt: string } | null }> }> };

export type EnquiryAlikeQueryVariables = Exact<{
  id: string | number;
}>;


export type EnquiryAlikeQuery = { enquiry: { id: string, alike: Array<{ id: string, name: string, email: string | null, phone: string | null }> } | null };

export type EnquiryFiguresQueryVariables = Exact<{
  clinicIds?: Array<string | number> | string | number | null | undefined;
  firstDay: string;
  lastDay: string;
}>;


export type EnquiryFiguresQuery = { enquiryFigures: Array<{ clinicId: string, source: EnquirySource, received: number, contacted: number, booked: number, won: number, lost: number }> };

export type EnquiryPageSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type EnquiryPageSettingsQuery = { enquiryPage: { handle: string, open: boolean, noticeHours: number, horizonDays: number, clinicIds: Array<string>, practitionerIds: Array<string>, version: number }, clinics: { items: Array<{ id: string, name: string }> }, staffMembers: { items: Array<{ id: string, name: string }> } };

export type EnquiryFreeSlotsQueryVariables = Exact<{
  input: FreeSlotsInput;
}>;


export type EnquiryFreeSlotsQuery = { freeSlots: Array<{ practitionerId: string, startsAt: string, endsAt: string }> };

export type AddEnquiryMutationVariables = Exact<{
  input: AddEnquiryInput;
}>;


export type AddEnquiryMutation = { addEnquiry: { id: string, state: EnquiryState, moves: Array<EnquiryStateByHand>, source: EnquirySource, about: EnquiryAbout, name: string, email: string | null, phone: string | null, notes: string | null, lostReason: LostReason | null, lostWords: string | null, receivedAt: string, consentText: string, consentedAt: string, version: number, clinic: { id: string, name: string, zone: string }, assignedTo: { id: string, name: string } | null, client: { id: string, name: string } | null, appointment: { id: string, state: AppointmentState, startsAt: string } | null } };

export type ChangeEnquiryMutationVariables = Exact<{
  input: ChangeEnquiryInput;
}>;


export type ChangeEnquiryMutation = { changeEnquiry: { id: string, state: EnquiryState, moves: Array<EnquiryStateByHand>, source: EnquirySource, about: EnquiryAbout, name: string, email: string | null, phone: string | null, notes: string | null, lostReason: LostReason | null, lostWords: string | null, receivedAt: string, consentText: string, consentedAt: string, version: number, clinic: { id: string, name: string, zone: string }, assignedTo: { id: string, name: string } | null, client: { id: string, name: string } | null, appointment: { id: string, state: AppointmentState, startsAt: string } | null } };

export type MoveEnquiryMutationVariables = Exact<{
  input: MoveEnquiryInput;
}>;


export type MoveEnquiryMutation = { moveEnquiry: { id: string, state: EnquiryState, moves: Array<EnquiryStateByHand>, source: EnquirySource, about: EnquiryAbout, name: string, email: string | null, phone: string | null, notes: string | null, lostReason: LostReason | null, lostWords: string | null, receivedAt: string, consentText: string, consentedAt: string, version: number, clinic: { id: string, name: string, zone: string }, assignedTo: { id: string, name: string } | null, client: { id: string, name: string } | null, appointment: { id: string, state: AppointmentState, startsAt: string } | null } };

export type ConvertEnquiryMutationVariables = Exact<{
  input: ConvertEnquiryInput;
}>;


export type ConvertEnquiryMutation = { convertEnquiry: { id: string, state: EnquiryState, moves: Array<EnquiryStateByHand>, source: EnquirySource, about: EnquiryAbout, name: string, email: string | null, phone: string | null, notes: string | null, lostReason: LostReason | null, lostWords: string | null, receivedAt: string, consentText: string, consentedAt: string, version: number, clinic: { id: string, name: string, zone: string }, assignedTo: { id: string, name: string } | null, client: { id: string, name: string } | null, appointment: { id: string, state: AppointmentState, startsAt: string } | null } };

export type BookEnquiryMutationVariables = Exact<{
  input: BookEnquiryInput;
}>;


export type BookEnquiryMutation = { bookEnquiry: { id: string, state: EnquiryState, moves: Array<EnquiryStateByHand>, source: EnquirySource, about: EnquiryAbout, name: string, email: string | null, phone: string | null, notes: string | null, lostReason: LostReason | null, lostWords: string | null, receivedAt: string, consentText: string, consentedAt: string, version: number, clinic: { id: string, name: string, zone: string }, assignedTo: { id: string, name: string } | null, client: { id: string, name: string } | null, appointment: { id: string, state: AppointmentState, startsAt: string } | null } };

export type SaveEnquiryPageMutationVariables = Exact<{
  input: SaveEnquiryPageInput;
}>;


export type SaveEnquiryPageMutation = { saveEnquiryPage: { handle: string, open: boolean, version: number } };

export type PublicEnquiryPageQueryVariables = Exact<{
  handle: string;
}>;


export type PublicEnquiryPageQuery = { publicEnquiryPage: { organizationName: string, consentText: string, consultationMinutes: number | null, firstDay: string, lastDay: string, clinics: Array<{ id: string, name: string, city: string, zone: string }> } };

export type EnquiryTimesQueryVariables = Exact<{
  input: EnquiryTimesInput;
}>;


export type EnquiryTimesQuery = { enquiryTimes: Array<{ startsAt: string, endsAt: string }> };

export type SendEnquiryMutationVariables = Exact<{
  input: SendEnquiryInput;
}>;


export type SendEnquiryMutation = { sendEnquiry: { id: string, clinicId: string, consultation: { startsAt: string, endsAt: string } | null } };

export type FeedPartsFragment = { id: string, createdAt: string, readAt: string | null, version: number };

export type OwnFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnFeedQuery = { ownFeed: { id: string, createdAt: string, readAt: string | null, version: number } | null };

export type CalendarFeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedsQuery = { calendarFeeds: Array<{ id: string, createdAt: string, readAt: string | null, version: number, staffMember: { id: string, name: string } }> };

export type MakeFeedMutationVariables = Exact<{
  input: MakeFeedInput;
}>;


export type MakeFeedMutation = { makeFeed: { token: string, feed: { id: string, createdAt: string, readAt: string | null, version: number } } };

export type RevokeFeedMutationVariables = Exact<{
  input: RevokeFeedInput;
}>;


export type RevokeFeedMutation = { revokeFeed: { id: string } };

export type GradingPartsFragment = { id: string, name: string, createdAt: string, closedAt: string | null, version: number, progress: { total: number, done: number }, createdBy: { id: string, name: string } | null };

export type TaskPartsFragment = { total: number, done: number, pair: { id: string, view: PhotoView, first: string, second: string } | null };

export type KappaPartsFragment = { kappa: number, low: number, high: number };

export type GradingListQueryVariables = Exact<{ [key: string]: never; }>;


export type GradingListQuery = { gradings: { total: number, items: Array<{ id: string, name: string, createdAt: string, closedAt: string | null, version: number, progress: { total: number, done: number }, createdBy: { id: string, name: string } | null }> } };

export type GradingOneQueryVariables = Exact<{
  id: string | number;
}>;


export type GradingOneQuery = { grading: { id: string, name: string, createdAt: string, closedAt: string | null, version: number, progress: { total: number, done: number }, createdBy: { id: string, name: string } | null } | null };

export type GradingFoundQueryVariables = Exact<{
  id: string | number;
}>;


export type GradingFoundQuery = { grading: { id: string, result: { pairs: number, leastPairs: number, graders: Array<{ graded: number, meanChange: number, grader: { id: string, name: string } | null }>, agreements: Array<{ pairs: number, graders: Array<{ id: string, name: string }>, quadratic: { kappa: number, low: number, high: number } | null, linear: { kappa: number, low: number, high: number } | null }> } | null } | null };

export type GradingTaskQueryVariables = Exact<{
  id: string | number;
}>;


export type GradingTaskQuery = { gradingTask: { total: number, done: number, pair: { id: string, view: PhotoView, first: string, second: string } | null } };

export type StartGradingMutationVariables = Exact<{
  input: StartGradingInput;
}>;


export type StartGradingMutation = { startGrading: { id: string, name: string, createdAt: string, closedAt: string | null, version: number, progress: { total: number, done: number }, createdBy: { id: string, name: string } | null } };

export type GradePairMutationVariables = Exact<{
  input: GradePairInput;
}>;


export type GradePairMutation = { gradePair: { total: number, done: number, pair: { id: string, view: PhotoView, first: string, second: string } | null } };

export type CloseGradingMutationVariables = Exact<{
  input: CloseGradingInput;
}>;


export type CloseGradingMutation = { closeGrading: { id: string, name: string, createdAt: string, closedAt: string | null, version: number, progress: { total: number, done: number }, createdBy: { id: string, name: string } | null } };

export type HealthAnswersPartsFragment = { id: string, questionnaireVersion: number, answeredAt: string, answeredOn: string, outdatedOn: string, signedName: string, answers: Array<{ question: HealthQuestionKey, yes: boolean, day: string | null, note: string | null }>, recordedBy: { id: string, name: string } | null };

export type HealthOfClientQueryVariables = Exact<{
  clientId: string | number;
}>;


export type HealthOfClientQuery = { client: { id: string, name: string, clinic: { id: string, name: string, city: string, zone: string, currency: string }, healthAnswers: Array<{ id: string, questionnaireVersion: number, answeredAt: string, answeredOn: string, outdatedOn: string, signedName: string, answers: Array<{ question: HealthQuestionKey, yes: boolean, day: string | null, note: string | null }>, recordedBy: { id: string, name: string } | null }> } | null, viewer: { organization: { id: string, isotretinoinWaitMonths: number, cancerTherapyWaitMonths: number, patchTestReadHours: number, patchTestMonths: number, healthMonths: number } } | null };

export type AnswerHealthQuestionsMutationVariables = Exact<{
  input: AnswerHealthInput;
}>;


export type AnswerHealthQuestionsMutation = { answerHealthQuestions: { id: string, questionnaireVersion: number, answeredAt: string, answeredOn: string, outdatedOn: string, signedName: string, answers: Array<{ question: HealthQuestionKey, yes: boolean, day: string | null, note: string | null }>, recordedBy: { id: string, name: string } | null } };

export type WeekHoursPartsFragment = { weekday: number, opens: string, closes: string };

export type OpeningWeekPartsFragment = { id: string, clinicId: string, validFrom: string, version: number, hours: Array<{ weekday: number, opens: string, closes: string }> };

export type RoomPartsFragment = { id: string, clinicId: string, name: string, position: number, closedOn: string | null, version: number };

export type ClosurePartsFragment = { id: string, clinicId: string, from: string, until: string, reason: string | null };

export type TimeOffPartsFragment = { id: string, practitionerId: string, from: string, until: string, reason: string | null };

export type WorkingDayPartsFragment = { clinicId: string, day: string, opens: string, closes: string };

export type MisfitPartsFragment = { appointmentId: string, kind: AppointmentKind, startsAt: string, endsAt: string, why: MisfitReason, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } };

export type DiarySettingsPartsFragment = { version: number, gridMinutes: number, kinds: Array<{ kind: AppointmentKind, minutes: number, before: number, after: number }> };

export type ClinicHoursQueryVariables = Exact<{
  clinicIds: Array<string | number> | string | number;
}>;


export type ClinicHoursQuery = { clinicHours: Array<{ clinicId: string, weeks: Array<{ id: string, clinicId: string, validFrom: string, version: number, hours: Array<{ weekday: number, opens: string, closes: string }> }>, usual: Array<{ weekday: number, opens: string, closes: string }>, rooms: Array<{ id: string, clinicId: string, name: string, position: number, closedOn: string | null, version: number }>, closures: Array<{ id: string, clinicId: string, from: string, until: string, reason: string | null }> }> };

export type PractitionerHoursQueryVariables = Exact<{
  practitionerId: string | number;
  firstDay: string;
  lastDay: string;
}>;


export type PractitionerHoursQuery = { practitionerHours: { practitionerId: string, weeks: Array<{ id: string, clinicId: string, validFrom: string, version: number, hours: Array<{ weekday: number, opens: string, closes: string }> }>, days: Array<{ clinicId: string, day: string, opens: string, closes: string }>, timeOff: Array<{ id: string, practitionerId: string, from: string, until: string, reason: string | null }> } };

export type DiarySettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type DiarySettingsQuery = { diarySettings: { version: number, gridMinutes: number, kinds: Array<{ kind: AppointmentKind, minutes: number, before: number, after: number }> } };

export type BookingMisfitsQueryVariables = Exact<{
  clinicIds?: Array<string | number> | string | number | null | undefined;
  practitionerIds?: Array<string | number> | string | number | null | undefined;
}>;


export type BookingMisfitsQuery = { bookingMisfits: Array<{ appointmentId: string, kind: AppointmentKind, startsAt: string, endsAt: string, why: MisfitReason, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } }> };

export type SetDiarySettingsMutationVariables = Exact<{
  input: SetDiarySettingsInput;
}>;


export type SetDiarySettingsMutation = { setDiarySettings: { version: number, gridMinutes: number, kinds: Array<{ kind: AppointmentKind, minutes: number, before: number, after: number }> } };

export type SetOpeningHoursMutationVariables = Exact<{
  input: SetOpeningHoursInput;
}>;


export type SetOpeningHoursMutation = { setOpeningHours: { week: { id: string, clinicId: string, validFrom: string, version: number, hours: Array<{ weekday: number, opens: string, closes: string }> }, misfits: Array<{ appointmentId: string }> } };

export type RemoveOpeningHoursMutationVariables = Exact<{
  input: RemoveWeekInput;
}>;


export type RemoveOpeningHoursMutation = { removeOpeningHours: { id: string } };

export type SetWorkingHoursMutationVariables = Exact<{
  input: SetWorkingHoursInput;
}>;


export type SetWorkingHoursMutation = { setWorkingHours: { week: { id: string, version: number }, misfits: Array<{ appointmentId: string }> } };

export type RemoveWorkingHoursMutationVariables = Exact<{
  input: RemoveWeekInput;
}>;


export type RemoveWorkingHoursMutation = { removeWorkingHours: { id: string } };

export type CloseClinicsMutationVariables = Exact<{
  input: CloseClinicsInput;
}>;


export type CloseClinicsMutation = { closeClinics: { closures: Array<{ id: string }>, misfits: Array<{ appointmentId: string }> } };

export type RemoveClosuresMutationVariables = Exact<{
  input: RemoveAwayInput;
}>;


export type RemoveClosuresMutation = { removeClosures: Array<{ id: string }> };

export type AddTimeOffMutationVariables = Exact<{
  input: AddTimeOffInput;
}>;


export type AddTimeOffMutation = { addTimeOff: { timeOff: { id: string }, misfits: Array<{ appointmentId: string }> } };

export type RemoveTimeOffMutationVariables = Exact<{
  input: RemoveAwayInput;
}>;


export type RemoveTimeOffMutation = { removeTimeOff: Array<{ id: string }> };

export type SetWorkingDayMutationVariables = Exact<{
  input: SetWorkingDayInput;
}>;


export type SetWorkingDayMutation = { setWorkingDay: { days: Array<{ day: string }>, misfits: Array<{ appointmentId: string }> } };

export type AddRoomMutationVariables = Exact<{
  input: AddRoomInput;
}>;


export type AddRoomMutation = { addRoom: { id: string, clinicId: string, name: string, position: number, closedOn: string | null, version: number } };

export type RenameRoomMutationVariables = Exact<{
  input: RenameRoomInput;
}>;


export type RenameRoomMutation = { renameRoom: { id: string, clinicId: string, name: string, position: number, closedOn: string | null, version: number } };

export type CloseRoomMutationVariables = Exact<{
  input: CloseRoomInput;
}>;


export type CloseRoomMutation = { closeRoom: { room: { id: string, clinicId: string, name: string, position: number, closedOn: string | null, version: number }, misfits: Array<{ appointmentId: string }> } };

export type ReopenRoomMutationVariables = Exact<{
  input: CloseRoomInput;
}>;


export type ReopenRoomMutation = { reopenRoom: { id: string, clinicId: string, name: string, position: number, closedOn: string | null, version: number } };

export type OrderRoomsMutationVariables = Exact<{
  input: OrderRoomsInput;
}>;


export type OrderRoomsMutation = { orderRooms: Array<{ id: string }> };

export type LicencePartsFragment = { id: string, kind: LicenceKind, number: string, issuedBy: string, validFrom: string, validTo: string | null, version: number };

export type LicencesOfClinicQueryVariables = Exact<{
  id: string | number;
}>;


export type LicencesOfClinicQuery = { clinic: { id: string, licences: Array<{ id: string, kind: LicenceKind, number: string, issuedBy: string, validFrom: string, validTo: string | null, version: number }> } | null };

export type LicencesOfStaffMemberQueryVariables = Exact<{
  id: string | number;
}>;


export type LicencesOfStaffMemberQuery = { staffMember: { id: string, licences: Array<{ id: string, kind: LicenceKind, number: string, issuedBy: string, validFrom: string, validTo: string | null, version: number }> } | null };

export type AddLicenceMutationVariables = Exact<{
  input: AddLicenceInput;
}>;


export type AddLicenceMutation = { addLicence: { id: string, kind: LicenceKind, number: string, issuedBy: string, validFrom: string, validTo: string | null, version: number } };

export type ChangeLicenceMutationVariables = Exact<{
  input: ChangeLicenceInput;
}>;


export type ChangeLicenceMutation = { changeLicence: { id: string, kind: LicenceKind, number: string, issuedBy: string, validFrom: string, validTo: string | null, version: number } };

export type LinkPartsFragment = { id: string, tasks: Array<LinkTask>, done: Array<LinkTask>, oneUse: boolean, state: LinkState, createdAt: string, expiresAt: string, openedAt: string | null, revokedAt: string | null, version: number, createdBy: { id: string, name: string } | null };

export type LinksOfClientQueryVariables = Exact<{
  id: string | number;
}>;


export type LinksOfClientQuery = { client: { id: string, links: Array<{ id: string, tasks: Array<LinkTask>, done: Array<LinkTask>, oneUse: boolean, state: LinkState, createdAt: string, expiresAt: string, openedAt: string | null, revokedAt: string | null, version: number, createdBy: { id: string, name: string } | null }> } | null };

export type MakeLinkMutationVariables = Exact<{
  input: MakeLinkInput;
}>;


export type MakeLinkMutation = { makeLink: { token: string, link: { id: string, tasks: Array<LinkTask>, done: Array<LinkTask>, oneUse: boolean, state: LinkState, createdAt: string, expiresAt: string, openedAt: string | null, revokedAt: string | null, version: number, createdBy: { id: string, name: string } | null } } };

export type RevokeLinkMutationVariables = Exact<{
  input: RevokeLinkInput;
}>;


export type RevokeLinkMutation = { revokeLink: { id: string, tasks: Array<LinkTask>, done: Array<LinkTask>, oneUse: boolean, state: LinkState, createdAt: string, expiresAt: string, openedAt: string | null, revokedAt: string | null, version: number, createdBy: { id: string, name: string } | null } };

export type VisitClinicPartsFragment = { name: string, city: string, zone: string, phone: string | null, email: string | null };

export type VisitFreeTimePartsFragment = { startsAt: string, endsAt: string, clinicId: string, clinicName: string, zone: string, practitionerId: string, practitionerName: string };

export type AppointmentVisitPartsFragment = { appointmentId: string, version: number, organizationName: string, clientName: string, practitionerName: string, kind: AppointmentKind, state: AppointmentState, cancelledFor: CancelledFor | null, startsAt: string, endsAt: string, whyNotConfirm: string | null, whyNotCancel: string | null, whyNotMove: string | null, cancelUntil: string, moveUntil: string, movesLeft: number, clinic: { name: string, city: string, zone: string, phone: string | null, email: string | null }, acts: Array<{ act: LinkAct, doneAt: string }> };

export type OpenAppointmentByLinkMutationVariables = Exact<{
  input: OpenByLinkInput;
}>;


export type OpenAppointmentByLinkMutation = { openAppointmentByLink: { appointmentId: string, version: number, organizationName: string, clientName: string, practitionerName: string, kind: AppointmentKind, state: AppointmentState, cancelledFor: CancelledFor | null, startsAt: string, endsAt: string, whyNotConfirm: string | null, whyNotCancel: string | null, whyNotMove: string | null, cancelUntil: string, moveUntil: string, movesLeft: number, clinic: { name: string, city: string, zone: string, phone: string | null, email: string | null }, acts: Array<{ act: LinkAct, doneAt: string }> } };

export type ConfirmByLinkMutationVariables = Exact<{
  input: ConfirmByLinkInput;
}>;


export type ConfirmByLinkMutation = { confirmByLink: { appointmentId: string, version: number, organizationName: string, clientName: string, practitionerName: string, kind: AppointmentKind, state: AppointmentState, cancelledFor: CancelledFor | null, startsAt: string, endsAt: string, whyNotConfirm: string | null, whyNotCancel: string | null, whyNotMove: string | null, cancelUntil: string, moveUntil: string, movesLeft: number, clinic: { name: string, city: string, zone: string, phone: string | null, email: string | null }, acts: Array<{ act: LinkAct, doneAt: string }> } };

export type CancelByLinkMutationVariables = Exact<{
  input: CancelByLinkInput;
}>;


export type CancelByLinkMutation = { cancelByLink: { appointmentId: string, version: number, organizationName: string, clientName: string, practitionerName: string, kind: AppointmentKind, state: AppointmentState, cancelledFor: CancelledFor | null, startsAt: string, endsAt: string, whyNotConfirm: string | null, whyNotCancel: string | null, whyNotMove: string | null, cancelUntil: string, moveUntil: string, movesLeft: number, clinic: { name: string, city: string, zone: string, phone: string | null, email: string | null }, acts: Array<{ act: LinkAct, doneAt: string }> } };

export type FreeTimesByLinkMutationVariables = Exact<{
  input: FreeTimesByLinkInput;
}>;


export type FreeTimesByLinkMutation = { freeTimesByLink: Array<{ startsAt: string, endsAt: string, clinicId: string, clinicName: string, zone: string, practitionerId: string, practitionerName: string }> };

export type MoveByLinkMutationVariables = Exact<{
  input: MoveByLinkInput;
}>;


export type MoveByLinkMutation = { moveByLink: { appointmentId: string, version: number, organizationName: string, clientName: string, practitionerName: string, kind: AppointmentKind, state: AppointmentState, cancelledFor: CancelledFor | null, startsAt: string, endsAt: string, whyNotConfirm: string | null, whyNotCancel: string | null, whyNotMove: string | null, cancelUntil: string, moveUntil: string, movesLeft: number, clinic: { name: string, city: string, zone: string, phone: string | null, email: string | null }, acts: Array<{ act: LinkAct, doneAt: string }> } };

export type OfferVisitPartsFragment = { organizationName: string, clientName: string, practitionerName: string, kind: AppointmentKind, startsAt: string, endsAt: string, state: OfferState, waits: boolean, appointmentId: string | null, clinic: { name: string, city: string, zone: string, phone: string | null, email: string | null }, nextFree: Array<{ startsAt: string, endsAt: string, clinicId: string, clinicName: string, zone: string, practitionerId: string, practitionerName: string }> };

export type OpenOfferMutationVariables = Exact<{
  input: OpenByLinkInput;
}>;


export type OpenOfferMutation = { openOffer: { organizationName: string, clientName: string, practitionerName: string, kind: AppointmentKind, startsAt: string, endsAt: string, state: OfferState, waits: boolean, appointmentId: string | null, clinic: { name: string, city: string, zone: string, phone: string | null, email: string | null }, nextFree: Array<{ startsAt: string, endsAt: string, clinicId: string, clinicName: string, zone: string, practitionerId: string, practitionerName: string }> } };

export type AcceptOfferMutationVariables = Exact<{
  input: AcceptOfferInput;
}>;


export type AcceptOfferMutation = { acceptOffer: { organizationName: string, clientName: string, practitionerName: string, kind: AppointmentKind, startsAt: string, endsAt: string, state: OfferState, waits: boolean, appointmentId: string | null, clinic: { name: string, city: string, zone: string, phone: string | null, email: string | null }, nextFree: Array<{ startsAt: string, endsAt: string, clinicId: string, clinicName: string, zone: string, practitionerId: string, practitionerName: string }> } };

export type DeclineOfferMutationVariables = Exact<{
  input: DeclineOfferInput;
}>;


export type DeclineOfferMutation = { declineOffer: { organizationName: string, clientName: string, practitionerName: string, kind: AppointmentKind, startsAt: string, endsAt: string, state: OfferState, waits: boolean, appointmentId: string | null, clinic: { name: string, city: string, zone: string, phone: string | null, email: string | null }, nextFree: Array<{ startsAt: string, endsAt: string, clinicId: string, clinicName: string, zone: string, practitionerId: string, practitionerName: string }> } };

export type ChoicePartsFragment = { purpose: ReminderPurpose, wanted: boolean };

export type OpenMessagesByLinkMutationVariables = Exact<{
  input: OpenLinkInput;
}>;


export type OpenMessagesByLinkMutation = { openMessagesByLink: Array<{ purpose: ReminderPurpose, wanted: boolean }> };

export type ChooseMessagesByLinkMutationVariables = Exact<{
  input: ChooseMessagesByLinkInput;
}>;


export type ChooseMessagesByLinkMutation = { chooseMessagesByLink: Array<{ purpose: ReminderPurpose, wanted: boolean }> };

export type VisitPartsFragment = { linkId: string, organizationName: string, clinicName: string, clientName: string, zone: string, tasks: Array<LinkTask>, done: Array<LinkTask>, oneUse: boolean, expiresAt: string, questions: Array<{ key: string, ask: string, hint: string | null, dayAsked: string | null }>, consents: Array<{ purpose: ConsentPurpose, standing: ConsentStanding, signedAt: string | null, versionId: string | null, title: string | null, body: string | null, statements: Array<string> }> };

export type OpenLinkMutationVariables = Exact<{
  input: OpenLinkInput;
}>;


export type OpenLinkMutation = { openLink: { linkId: string, organizationName: string, clinicName: string, clientName: string, zone: string, tasks: Array<LinkTask>, done: Array<LinkTask>, oneUse: boolean, expiresAt: string, questions: Array<{ key: string, ask: string, hint: string | null, dayAsked: string | null }>, consents: Array<{ purpose: ConsentPurpose, standing: ConsentStanding, signedAt: string | null, versionId: string | null, title: string | null, body: string | null, statements: Array<string> }> } };

export type AnswerHealthByLinkMutationVariables = Exact<{
  input: AnswerHealthByLinkInput;
}>;


export type AnswerHealthByLinkMutation = { answerHealthByLink: { linkId: string, organizationName: string, clinicName: string, clientName: string, zone: string, tasks: Array<LinkTask>, done: Array<LinkTask>, oneUse: boolean, expiresAt: string, questions: Array<{ key: string, ask: string, hint: string | null, dayAsked: string | null }>, consents: Array<{ purpose: ConsentPurpose, standing: ConsentStanding, signedAt: string | null, versionId: string | null, title: string | null, body: string | null, statements: Array<string> }> } };

export type SignConsentByLinkMutationVariables = Exact<{
  input: SignConsentByLinkInput;
}>;


export type SignConsentByLinkMutation = { signConsentByLink: { linkId: string, organizationName: string, clinicName: string, clientName: string, zone: string, tasks: Array<LinkTask>, done: Array<LinkTask>, oneUse: boolean, expiresAt: string, questions: Array<{ key: string, ask: string, hint: string | null, dayAsked: string | null }>, consents: Array<{ purpose: ConsentPurpose, standing: ConsentStanding, signedAt: string | null, versionId: string | null, title: string | null, body: string | null, statements: Array<string> }> } };

export type WithdrawConsentByLinkMutationVariables = Exact<{
  input: WithdrawConsentByLinkInput;
}>;


export type WithdrawConsentByLinkMutation = { withdrawConsentByLink: { linkId: string, organizationName: string, clinicName: string, clientName: string, zone: string, tasks: Array<LinkTask>, done: Array<LinkTask>, oneUse: boolean, expiresAt: string, questions: Array<{ key: string, ask: string, hint: string | null, dayAsked: string | null }>, consents: Array<{ purpose: ConsentPurpose, standing: ConsentStanding, signedAt: string | null, versionId: string | null, title: string | null, body: string | null, statements: Array<string> }> } };

export type MessagePartsFragment = { rule: string, open: Array<MessageActName>, id: string, purpose: ReminderPurpose, slot: string, dueAt: string, state: ReminderState, reason: string, attempts: Array<{ id: string, channel: MessageChannel, carrier: string, recipient: string, subject: string | null, text: string, segments: number, startedAt: string, outcome: AttemptOutcome | null, fault: string | null, deliveredAt: string | null }>, acts: Array<{ id: string, act: MessageActName, reason: string, doneAt: string, doneBy: { id: string, name: string } }>, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string } };

export type MessageQueryVariables = Exact<{
  id: string | number;
}>;


export type MessageQuery = { reminder: { rule: string, open: Array<MessageActName>, id: string, purpose: ReminderPurpose, slot: string, dueAt: string, state: ReminderState, reason: string, attempts: Array<{ id: string, channel: MessageChannel, carrier: string, recipient: string, subject: string | null, text: string, segments: number, startedAt: string, outcome: AttemptOutcome | null, fault: string | null, deliveredAt: string | null }>, acts: Array<{ id: string, act: MessageActName, reason: string, doneAt: string, doneBy: { id: string, name: string } }>, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string } } | null };

export type StopMessageMutationVariables = Exact<{
  input: MessageActInput;
}>;


export type StopMessageMutation = { stopMessage: { id: string, state: ReminderState } };

export type ResendMessageMutationVariables = Exact<{
  input: MessageActInput;
}>;


export type ResendMessageMutation = { resendMessage: { id: string, state: ReminderState } };

export type SettleMessageMutationVariables = Exact<{
  input: SettleMessageInput;
}>;


export type SettleMessageMutation = { settleMessage: { id: string, state: ReminderState } };

export type MailboxRowFragment = { id: string, channel: MessageChannel, recipient: string, subject: string | null, text: string, receivedAt: string, reminderId: string | null, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string } };

export type MailboxQueryVariables = Exact<{
  clinicIds?: Array<string | number> | string | number | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type MailboxQuery = { mailbox: { total: number, items: Array<{ id: string, channel: MessageChannel, recipient: string, subject: string | null, text: string, receivedAt: string, reminderId: string | null, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string } }> } };

export type UnreachableClientsQueryVariables = Exact<{
  clinicIds?: Array<string | number> | string | number | null | undefined;
}>;


export type UnreachableClientsQuery = { unreachableClients: Array<{ why: UnreachableWhy, messages: number, lastAt: string, client: { id: string, name: string } }> };

export type MessageFiguresQueryVariables = Exact<{
  firstMonth: string;
  months: number;
  clinicIds?: Array<string | number> | string | number | null | undefined;
}>;


export type MessageFiguresQuery = { messageFigures: Array<{ month: string, purpose: ReminderPurpose, due: number, sent: number, delivered: number, failed: number, uncertain: number, notSent: number, waiting: number, segments: number }> };

export type OrganizationPartsFragment = { id: string, name: string, healingDays: number, topUpAfterMonths: number, version: number, isotretinoinWaitMonths: number, cancerTherapyWaitMonths: number, patchTestReadHours: number, patchTestMonths: number, healthMonths: number };

export type OrganizationSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationSettingsQuery = { viewer: { organization: { id: string, name: string, healingDays: number, topUpAfterMonths: number, version: number, isotretinoinWaitMonths: number, cancerTherapyWaitMonths: number, patchTestReadHours: number, patchTestMonths: number, healthMonths: number } } | null };

export type ChangeOrganizationMutationVariables = Exact<{
  input: ChangeOrganizationInput;
}>;


export type ChangeOrganizationMutation = { changeOrganization: { id: string, name: string, healingDays: number, topUpAfterMonths: number, version: number, isotretinoinWaitMonths: number, cancerTherapyWaitMonths: number, patchTestReadHours: number, patchTestMonths: number, healthMonths: number } };

export type OutcomePartsFragment = { id: string, instrument: string, instrumentVersion: number, score: number, assessedAt: string, answers: Array<{ item: string, value: number }>, session: { id: string } | null, recordedBy: { id: string, name: string } | null };

export type OutcomeRowFragment = { id: string, instrument: string, instrumentVersion: number, score: number, assessedAt: string, client: { id: string, name: string }, treatment: { id: string, indication: Indication }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, answers: Array<{ item: string, value: number }>, session: { id: string } | null, recordedBy: { id: string, name: string } | null };

export type OutcomeListQueryVariables = Exact<{
  filter?: OutcomeFilter | null | undefined;
  sort?: Array<OutcomeSort> | OutcomeSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type OutcomeListQuery = { outcomes: { total: number, items: Array<{ id: string, instrument: string, instrumentVersion: number, score: number, assessedAt: string, client: { id: string, name: string }, treatment: { id: string, indication: Indication }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, answers: Array<{ item: string, value: number }>, session: { id: string } | null, recordedBy: { id: string, name: string } | null }> } };

export type OutcomeOneQueryVariables = Exact<{
  id: string | number;
}>;


export type OutcomeOneQuery = { outcome: { id: string, instrument: string, instrumentVersion: number, score: number, assessedAt: string, client: { id: string, name: string }, treatment: { id: string, indication: Indication }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, answers: Array<{ item: string, value: number }>, session: { id: string } | null, recordedBy: { id: string, name: string } | null } | null };

export type RecordOutcomesMutationVariables = Exact<{
  input: RecordOutcomesInput;
}>;


export type RecordOutcomesMutation = { recordOutcomes: Array<{ id: string, instrument: string, instrumentVersion: number, score: number, assessedAt: string, answers: Array<{ item: string, value: number }>, session: { id: string } | null, recordedBy: { id: string, name: string } | null }> };

export type InstrumentPartsFragment = { key: string, version: number, builtIn: boolean, publishedAt: string | null, draftVersion: number, name: string, about: string, source: string | null, answeredBy: InstrumentAnswerer, better: InstrumentDirection, scoring: InstrumentScoring, items: Array<{ key: string, words: string, least: number, most: number, step: number, weight: number | null, choices: boolean, anchors: Array<{ value: number, words: string }> }>, bandings: Array<{ name: string, bands: Array<{ from: number, words: string }> }> };

export type InstrumentListQueryVariables = Exact<{ [key: string]: never; }>;


export type InstrumentListQuery = { instruments: Array<{ key: string, version: number, builtIn: boolean, publishedAt: string | null, draftVersion: number, name: string, about: string, source: string | null, answeredBy: InstrumentAnswerer, better: InstrumentDirection, scoring: InstrumentScoring, items: Array<{ key: string, words: string, least: number, most: number, step: number, weight: number | null, choices: boolean, anchors: Array<{ value: number, words: string }> }>, bandings: Array<{ name: string, bands: Array<{ from: number, words: string }> }> }> };

export type InstrumentDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type InstrumentDraftsQuery = { instrumentDrafts: Array<{ key: string, version: number, builtIn: boolean, publishedAt: string | null, draftVersion: number, name: string, about: string, source: string | null, answeredBy: InstrumentAnswerer, better: InstrumentDirection, scoring: InstrumentScoring, items: Array<{ key: string, words: string, least: number, most: number, step: number, weight: number | null, choices: boolean, anchors: Array<{ value: number, words: string }> }>, bandings: Array<{ name: string, bands: Array<{ from: number, words: string }> }> }> };

export type SaveInstrumentMutationVariables = Exact<{
  input: SaveInstrumentInput;
}>;


export type SaveInstrumentMutation = { saveInstrument: { key: string, version: number, builtIn: boolean, publishedAt: string | null, draftVersion: number, name: string, about: string, source: string | null, answeredBy: InstrumentAnswerer, better: InstrumentDirection, scoring: InstrumentScoring, items: Array<{ key: string, words: string, least: number, most: number, step: number, weight: number | null, choices: boolean, anchors: Array<{ value: number, words: string }> }>, bandings: Array<{ name: string, bands: Array<{ from: number, words: string }> }> } };

export type PublishInstrumentMutationVariables = Exact<{
  input: InstrumentDraftInput;
}>;


export type PublishInstrumentMutation = { publishInstrument: { key: string, version: number, builtIn: boolean, publishedAt: string | null, draftVersion: number, name: string, about: string, source: string | null, answeredBy: InstrumentAnswerer, better: InstrumentDirection, scoring: InstrumentScoring, items: Array<{ key: string, words: string, least: number, most: number, step: number, weight: number | null, choices: boolean, anchors: Array<{ value: number, words: string }> }>, bandings: Array<{ name: string, bands: Array<{ from: number, words: string }> }> } };

export type DiscardInstrumentMutationVariables = Exact<{
  input: InstrumentDraftInput;
}>;


export type DiscardInstrumentMutation = { discardInstrument: boolean };

export type OutcomesOfClientQueryVariables = Exact<{
  clientId: string | number;
}>;


export type OutcomesOfClientQuery = { outcomes: { total: number, items: Array<{ id: string, instrument: string, instrumentVersion: number, score: number, assessedAt: string, treatment: { id: string, indication: Indication }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, answers: Array<{ item: string, value: number }>, session: { id: string } | null, recordedBy: { id: string, name: string } | null }> } };

export type AssessTreatmentQueryVariables = Exact<{
  id: string | number;
}>;


export type AssessTreatmentQuery = { treatment: { id: string, indication: Indication, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string } } | null };

export type PatchTestPartsFragment = { id: string, doneAt: string, readFrom: string, standing: PatchTestStanding, result: PatchTestResult | null, readAt: string | null, validUntil: string | null, notes: string | null, version: number, product: { id: string, brand: string, shade: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, doneBy: { id: string, name: string }, readBy: { id: string, name: string } | null };

export type PatchTestsOfClientQueryVariables = Exact<{
  clientId: string | number;
}>;


export type PatchTestsOfClientQuery = { client: { id: string, name: string, clinic: { id: string, name: string, city: string, zone: string, currency: string }, patchTests: Array<{ id: string, doneAt: string, readFrom: string, standing: PatchTestStanding, result: PatchTestResult | null, readAt: string | null, validUntil: string | null, notes: string | null, version: number, product: { id: string, brand: string, shade: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, doneBy: { id: string, name: string }, readBy: { id: string, name: string } | null }> } | null };

export type PigmentsToTestQueryVariables = Exact<{ [key: string]: never; }>;


export type PigmentsToTestQuery = { products: Array<{ id: string, brand: string, shade: string, kind: ProductKind }> };

export type DoPatchTestMutationVariables = Exact<{
  input: DoPatchTestInput;
}>;


export type DoPatchTestMutation = { doPatchTest: { id: string, doneAt: string, readFrom: string, standing: PatchTestStanding, result: PatchTestResult | null, readAt: string | null, validUntil: string | null, notes: string | null, version: number, product: { id: string, brand: string, shade: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, doneBy: { id: string, name: string }, readBy: { id: string, name: string } | null } };

export type ReadPatchTestMutationVariables = Exact<{
  input: ReadPatchTestInput;
}>;


export type ReadPatchTestMutation = { readPatchTest: { id: string, doneAt: string, readFrom: string, standing: PatchTestStanding, result: PatchTestResult | null, readAt: string | null, validUntil: string | null, notes: string | null, version: number, product: { id: string, brand: string, shade: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, doneBy: { id: string, name: string }, readBy: { id: string, name: string } | null } };

export type PhotoPartsFragment = { id: string, view: PhotoView, takenAt: string, state: PhotoState, width: number, height: number, thumb: string | null, withdrawnAt: string | null, withdrawReason: string | null, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string }, takenBy: { id: string, name: string } | null, session: { id: string, number: number | null, kind: SessionKind } | null };

export type PhotosOfQueryVariables = Exact<{
  filter?: PhotoFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type PhotosOfQuery = { photos: { total: number, items: Array<{ id: string, view: PhotoView, takenAt: string, state: PhotoState, width: number, height: number, thumb: string | null, withdrawnAt: string | null, withdrawReason: string | null, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string }, takenBy: { id: string, name: string } | null, session: { id: string, number: number | null, kind: SessionKind } | null }> } };

export type PhotoToShowQueryVariables = Exact<{
  id: string | number;
}>;


export type PhotoToShowQuery = { photo: { display: string | null, full: string | null, id: string, view: PhotoView, takenAt: string, state: PhotoState, width: number, height: number, thumb: string | null, withdrawnAt: string | null, withdrawReason: string | null, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string }, takenBy: { id: string, name: string } | null, session: { id: string, number: number | null, kind: SessionKind } | null } | null };

export type WithdrawPhotoMutationVariables = Exact<{
  input: WithdrawPhotoInput;
}>;


export type WithdrawPhotoMutation = { withdrawPhoto: { id: string, view: PhotoView, takenAt: string, state: PhotoState, width: number, height: number, thumb: string | null, withdrawnAt: string | null, withdrawReason: string | null, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string }, takenBy: { id: string, name: string } | null, session: { id: string, number: number | null, kind: SessionKind } | null } };

export type ComparisonPartsFragment = { met: Array<ComparabilityPoint> | null, known: Array<ComparabilityPoint>, checkedAt: string | null, before: { full: string | null, id: string, view: PhotoView, takenAt: string, state: PhotoState, width: number, height: number, thumb: string | null, withdrawnAt: string | null, withdrawReason: string | null, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string }, takenBy: { id: string, name: string } | null, session: { id: string, number: number | null, kind: SessionKind } | null }, after: { full: string | null, id: string, view: PhotoView, takenAt: string, state: PhotoState, width: number, height: number, thumb: string | null, withdrawnAt: string | null, withdrawReason: string | null, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string }, takenBy: { id: string, name: string } | null, session: { id: string, number: number | null, kind: SessionKind } | null }, checkedBy: { id: string, name: string } | null };

export type CompareQueryVariables = Exact<{
  beforeId: string | number;
  afterId: string | number;
}>;


export type CompareQuery = { comparison: { met: Array<ComparabilityPoint> | null, known: Array<ComparabilityPoint>, checkedAt: string | null, before: { full: string | null, id: string, view: PhotoView, takenAt: string, state: PhotoState, width: number, height: number, thumb: string | null, withdrawnAt: string | null, withdrawReason: string | null, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string }, takenBy: { id: string, name: string } | null, session: { id: string, number: number | null, kind: SessionKind } | null }, after: { full: string | null, id: string, view: PhotoView, takenAt: string, state: PhotoState, width: number, height: number, thumb: string | null, withdrawnAt: string | null, withdrawReason: string | null, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string }, takenBy: { id: string, name: string } | null, session: { id: string, number: number | null, kind: SessionKind } | null }, checkedBy: { id: string, name: string } | null } };

export type SaveComparisonMutationVariables = Exact<{
  input: SaveComparisonInput;
}>;


export type SaveComparisonMutation = { saveComparison: { met: Array<ComparabilityPoint> | null, known: Array<ComparabilityPoint>, checkedAt: string | null, before: { full: string | null, id: string, view: PhotoView, takenAt: string, state: PhotoState, width: number, height: number, thumb: string | null, withdrawnAt: string | null, withdrawReason: string | null, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string }, takenBy: { id: string, name: string } | null, session: { id: string, number: number | null, kind: SessionKind } | null }, after: { full: string | null, id: string, view: PhotoView, takenAt: string, state: PhotoState, width: number, height: number, thumb: string | null, withdrawnAt: string | null, withdrawReason: string | null, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string }, takenBy: { id: string, name: string } | null, session: { id: string, number: number | null, kind: SessionKind } | null }, checkedBy: { id: string, name: string } | null } };

export type RecallRowFragment = { id: string, lotNumber: string, reason: string, startedAt: string, closedAt: string | null, summary: string | null, version: number, product: { id: string, brand: string, shade: string }, startedBy: { id: string, name: string } | null, closedBy: { id: string, name: string } | null };

export type TracedRowFragment = { clientId: string, sessions: number, firstOn: string, lastOn: string, client: { id: string, name: string, phone: string | null, email: string | null }, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }>, mixedAt: Array<{ id: string, name: string, city: string, zone: string, currency: string }> };

export type RecallListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type RecallListQuery = { recalls: { total: number, items: Array<{ id: string, lotNumber: string, reason: string, startedAt: string, closedAt: string | null, summary: string | null, version: number, progress: { clients: number, reached: number, tried: number, toReach: number }, product: { id: string, brand: string, shade: string }, startedBy: { id: string, name: string } | null, closedBy: { id: string, name: string } | null }> } };

export type RecallOneQueryVariables = Exact<{
  id: string | number;
}>;


export type RecallOneQuery = { recall: { id: string, lotNumber: string, reason: string, startedAt: string, closedAt: string | null, summary: string | null, version: number, progress: { clients: number, reached: number, tried: number, toReach: number }, product: { id: string, brand: string, shade: string }, startedBy: { id: string, name: string } | null, closedBy: { id: string, name: string } | null } | null };

export type RecallClientsQueryVariables = Exact<{
  filter: RecallClientFilter;
  page?: PageInput | null | undefined;
}>;


export type RecallClientsQuery = { recallClients: { total: number, items: Array<{ clientId: string, sessions: number, firstOn: string, lastOn: string, state: ReachState, client: { id: string, name: string, phone: string | null, email: string | null }, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }>, mixedAt: Array<{ id: string, name: string, city: string, zone: string, currency: string }>, attempts: Array<{ id: string, means: RecallMeans, result: RecallResult, note: string | null, attemptedAt: string, attemptedBy: { id: string, name: string } }> }> } };

export type TracedClientsQueryVariables = Exact<{
  productId: string | number;
  lotNumber: string;
}>;


export type TracedClientsQuery = { tracedClients: Array<{ clientId: string, sessions: number, firstOn: string, lastOn: string, client: { id: string, name: string, phone: string | null, email: string | null }, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }>, mixedAt: Array<{ id: string, name: string, city: string, zone: string, currency: string }> }> };

export type StartRecallMutationVariables = Exact<{
  input: StartRecallInput;
}>;


export type StartRecallMutation = { startRecall: { id: string } };

export type RecordRecallAttemptMutationVariables = Exact<{
  input: RecordRecallAttemptInput;
}>;


export type RecordRecallAttemptMutation = { recordRecallAttempt: { id: string } };

export type CloseRecallMutationVariables = Exact<{
  input: CloseRecallInput;
}>;


export type CloseRecallMutation = { closeRecall: { id: string } };

export type ReminderRowFragment = { id: string, purpose: ReminderPurpose, slot: string, dueAt: string, state: ReminderState, reason: string, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string } };

export type ReminderListQueryVariables = Exact<{
  filter?: ReminderFilter | null | undefined;
  sort?: Array<ReminderSort> | ReminderSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ReminderListQuery = { reminders: { total: number, items: Array<{ id: string, purpose: ReminderPurpose, slot: string, dueAt: string, state: ReminderState, reason: string, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string } }> } };

export type ReminderOneQueryVariables = Exact<{
  id: string | number;
}>;


export type ReminderOneQuery = { reminder: { id: string, purpose: ReminderPurpose, slot: string, dueAt: string, state: ReminderState, reason: string, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string } } | null };

export type DiaryFiguresPartsFragment = { hoursMinutes: number, bookedMinutes: number, minutesOutside: number, known: number, noShows: number, unresolved: number, gaps: number, gapsTooShort: number, gapMinutes: number, appointments: number, medianDaysAhead: number | null, lowerDaysAhead: number | null, upperDaysAhead: number | null, daysAhead: Array<{ from: number, appointments: number }> };

export type DiaryReportQueryVariables = Exact<{
  filter: OverviewFilter;
}>;


export type DiaryReportQuery = { diaryReport: { from: string, to: string, total: { hoursMinutes: number, bookedMinutes: number, minutesOutside: number, known: number, noShows: number, unresolved: number, gaps: number, gapsTooShort: number, gapMinutes: number, appointments: number, medianDaysAhead: number | null, lowerDaysAhead: number | null, upperDaysAhead: number | null, daysAhead: Array<{ from: number, appointments: number }> }, clinics: Array<{ clinic: { id: string, name: string, city: string, zone: string, currency: string }, figures: { hoursMinutes: number, bookedMinutes: number, minutesOutside: number, known: number, noShows: number, unresolved: number, gaps: number, gapsTooShort: number, gapMinutes: number, appointments: number, medianDaysAhead: number | null, lowerDaysAhead: number | null, upperDaysAhead: number | null, daysAhead: Array<{ from: number, appointments: number }> } }>, practitioners: Array<{ id: string, name: string | null, unsaid: boolean, figures: { hoursMinutes: number, bookedMinutes: number, minutesOutside: number, known: number, noShows: number, unresolved: number, gaps: number, gapsTooShort: number, gapMinutes: number, appointments: number, medianDaysAhead: number | null, lowerDaysAhead: number | null, upperDaysAhead: number | null, daysAhead: Array<{ from: number, appointments: number }> } }> } };

export type ScorePartsFragment = { answers: number, mean: number | null, high: number, highLower: number | null, highUpper: number | null };

export type FigurePartsFragment = { sessions: number, initialSessions: number, perfectingSessions: number, topUpSessions: number, minutes: number, topUpsDue: number, appointments: number, noShows: number, treatments: Array<{ state: TreatmentState, count: number }>, satisfaction: { answers: number, mean: number | null, high: number, highLower: number | null, highUpper: number | null }, confidence: { answers: number, mean: number | null, high: number, highLower: number | null, highUpper: number | null }, visualDensity: { answers: number, mean: number | null, high: number, highLower: number | null, highUpper: number | null } };

export type OverviewQueryVariables = Exact<{
  filter: OverviewFilter;
}>;


export type OverviewQuery = { overview: { from: string, to: string, updatedAt: string | null, total: { sessions: number, initialSessions: number, perfectingSessions: number, topUpSessions: number, minutes: number, topUpsDue: number, appointments: number, noShows: number, treatments: Array<{ state: TreatmentState, count: number }>, satisfaction: { answers: number, mean: number | null, high: number, highLower: number | null, highUpper: number | null }, confidence: { answers: number, mean: number | null, high: number, highLower: number | null, highUpper: number | null }, visualDensity: { answers: number, mean: number | null, high: number, highLower: number | null, highUpper: number | null } }, clinics: Array<{ clinic: { id: string, name: string, city: string, zone: string, currency: string }, figures: { sessions: number, initialSessions: number, perfectingSessions: number, topUpSessions: number, minutes: number, topUpsDue: number, appointments: number, noShows: number, treatments: Array<{ state: TreatmentState, count: number }>, satisfaction: { answers: number, mean: number | null, high: number, highLower: number | null, highUpper: number | null }, confidence: { answers: number, mean: number | null, high: number, highLower: number | null, highUpper: number | null }, visualDensity: { answers: number, mean: number | null, high: number, highLower: number | null, highUpper: number | null } } }>, months: Array<{ month: string, sessions: number, perfecting: number, topUps: number }> } };

export type SafetySettingsPartsFragment = { id: string, isotretinoinWaitMonths: number, cancerTherapyWaitMonths: number, patchTestReadHours: number, patchTestMonths: number, healthMonths: number };

export type SafetyPointPartsFragment = { code: string, step: SafetyStep, blocks: boolean, message: string, until: string | null, question: string | null, mayOverride: boolean, product: { id: string, brand: string, shade: string } | null };

export type SafetyOverridePartsFragment = { id: string, code: string, step: SafetyStep, rule: string, reason: string, role: Role, overriddenAt: string, sessionId: string | null, appointmentId: string | null, overriddenBy: { id: string, name: string } };

export type PreCheckQueryVariables = Exact<{
  treatmentId: string | number;
  clinicId?: string | number | null | undefined;
}>;


export type PreCheckQuery = { preCheck: { on: string, clinicId: string, points: Array<{ code: string, step: SafetyStep, blocks: boolean, message: string, until: string | null, question: string | null, mayOverride: boolean, product: { id: string, brand: string, shade: string } | null }> } };

export type ReadinessOfClientQueryVariables = Exact<{
  clientId: string | number;
}>;


export type ReadinessOfClientQuery = { client: { id: string, clinic: { id: string, name: string, city: string, zone: string, currency: string }, treatments: Array<{ id: string, indication: Indication, state: TreatmentState, safetyPoints: Array<{ code: string, step: SafetyStep, blocks: boolean, message: string, until: string | null, question: string | null, mayOverride: boolean, product: { id: string, brand: string, shade: string } | null }> }>, safetyOverrides: Array<{ id: string, code: string, step: SafetyStep, rule: string, reason: string, role: Role, overriddenAt: string, sessionId: string | null, appointmentId: string | null, overriddenBy: { id: string, name: string } }> } | null };

export type OverridesOfSessionQueryVariables = Exact<{
  id: string | number;
}>;


export type OverridesOfSessionQuery = { session: { id: string, clinic: { id: string, name: string, city: string, zone: string, currency: string }, safetyOverrides: Array<{ id: string, code: string, step: SafetyStep, rule: string, reason: string, role: Role, overriddenAt: string, sessionId: string | null, appointmentId: string | null, overriddenBy: { id: string, name: string } }> } | null };

export type SessionRowFragment = { version: number, id: string, kind: SessionKind, state: SessionState, number: number | null, startedAt: string | null, endedAt: string | null, completedAt: string | null, updatedAt: string, zones: Array<Zone>, skinReaction: SkinReaction | null, client: { id: string, name: string }, treatment: { id: string, indication: Indication }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } };

export type SessionListQueryVariables = Exact<{
  filter?: SessionFilter | null | undefined;
  sort?: Array<SessionSort> | SessionSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type SessionListQuery = { sessions: { total: number, items: Array<{ version: number, id: string, kind: SessionKind, state: SessionState, number: number | null, startedAt: string | null, endedAt: string | null, completedAt: string | null, updatedAt: string, zones: Array<Zone>, skinReaction: SkinReaction | null, client: { id: string, name: string }, treatment: { id: string, indication: Indication }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } }> } };

export type SessionRowOneQueryVariables = Exact<{
  id: string | number;
}>;


export type SessionRowOneQuery = { session: { version: number, id: string, kind: SessionKind, state: SessionState, number: number | null, startedAt: string | null, endedAt: string | null, completedAt: string | null, updatedAt: string, zones: Array<Zone>, skinReaction: SkinReaction | null, client: { id: string, name: string }, treatment: { id: string, indication: Indication }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } } | null };

export type LogLotFragment = { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } };

export type LogMixFragment = { id: string, label: string | null, waterMl: number, parts: Array<{ lotId: string, ml: number | null, lotNumber: string, product: { id: string, brand: string, shade: string }, lot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } } | null }> };

export type LogPartsFragment = { id: string, kind: SessionKind, state: SessionState, number: number | null, startedAt: string | null, endedAt: string | null, zones: Array<Zone>, workMinutes: number | null, skinReaction: SkinReaction | null, bleeding: Bleeding | null, pain: number | null, notes: string | null, extraReason: ExtraReason | null, completedAt: string | null, updatedAt: string, version: number, breaks: Array<{ id: string, startedAt: string, endedAt: string | null }>, marks: Array<{ id: string, view: ScalpView, kind: MarkKind, points: Array<{ x: number, y: number }> }>, signOff: { name: string, drawing: string | null, signedAt: string } | null, updatedBy: { id: string, name: string }, practitioner: { id: string, name: string }, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, appointment: { id: string } | null, treatment: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number }, passes: Array<{ id: string, zone: Zone, needle: string | null, depthMm: number | null, machine: string | null, speed: number | null, speedUnit: SpeedUnit | null, minutes: number | null, mix: { id: string, label: string | null, waterMl: number, parts: Array<{ lotId: string, ml: number | null, lotNumber: string, product: { id: string, brand: string, shade: string }, lot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } } | null }> } | null, cartridgeLot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } } | null }>, anaesthetics: Array<{ id: string, amount: number | null, unit: AmountUnit, appliedAt: string, lot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } } | null }>, amendments: Array<{ id: string, part: AmendedPart, passNumber: number | null, value: string | null, text: string | null, signedName: string, amendedAt: string, amendedBy: { id: string, name: string } }>, mixes: Array<{ id: string, label: string | null, waterMl: number, parts: Array<{ lotId: string, ml: number | null, lotNumber: string, product: { id: string, brand: string, shade: string }, lot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } } | null }> }>, open: Array<{ code: string, field: string, message: string, warning: boolean }> };

export type SessionLogQueryVariables = Exact<{
  id: string | number;
}>;


export type SessionLogQuery = { session: { id: string, kind: SessionKind, state: SessionState, number: number | null, startedAt: string | null, endedAt: string | null, zones: Array<Zone>, workMinutes: number | null, skinReaction: SkinReaction | null, bleeding: Bleeding | null, pain: number | null, notes: string | null, extraReason: ExtraReason | null, completedAt: string | null, updatedAt: string, version: number, breaks: Array<{ id: string, startedAt: string, endedAt: string | null }>, marks: Array<{ id: string, view: ScalpView, kind: MarkKind, points: Array<{ x: number, y: number }> }>, signOff: { name: string, drawing: string | null, signedAt: string } | null, updatedBy: { id: string, name: string }, practitioner: { id: string, name: string }, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, appointment: { id: string } | null, treatment: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number }, passes: Array<{ id: string, zone: Zone, needle: string | null, depthMm: number | null, machine: string | null, speed: number | null, speedUnit: SpeedUnit | null, minutes: number | null, mix: { id: string, label: string | null, waterMl: number, parts: Array<{ lotId: string, ml: number | null, lotNumber: string, product: { id: string, brand: string, shade: string }, lot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } } | null }> } | null, cartridgeLot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } } | null }>, anaesthetics: Array<{ id: string, amount: number | null, unit: AmountUnit, appliedAt: string, lot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } } | null }>, amendments: Array<{ id: string, part: AmendedPart, passNumber: number | null, value: string | null, text: string | null, signedName: string, amendedAt: string, amendedBy: { id: string, name: string } }>, mixes: Array<{ id: string, label: string | null, waterMl: number, parts: Array<{ lotId: string, ml: number | null, lotNumber: string, product: { id: string, brand: string, shade: string }, lot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } } | null }> }>, open: Array<{ code: string, field: string, message: string, warning: boolean }> } | null };

export type TreatmentToLogQueryVariables = Exact<{
  id: string | number;
}>;


export type TreatmentToLogQuery = { treatment: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, sessions: Array<{ id: string, kind: SessionKind, state: SessionState, startedAt: string | null, endedAt: string | null }> } | null };

export type LotsToUseQueryVariables = Exact<{
  filter?: LotFilter | null | undefined;
}>;


export type LotsToUseQuery = { lots: { items: Array<{ id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } }> } };

export type WhatFollowsQueryVariables = Exact<{
  id: string | number;
}>;


export type WhatFollowsQuery = { treatment: { id: string, state: TreatmentState, plannedSessions: number, completedSessions: number, topUpDueOn: string | null, reminders: Array<{ id: string, purpose: ReminderPurpose, slot: string, dueAt: string, state: ReminderState }> } | null };

export type HouseMixesToUseQueryVariables = Exact<{
  day: string;
}>;


export type HouseMixesToUseQuery = { houseMixes: Array<{ id: string, label: string | null, waterMl: number, parts: Array<{ lotId: string, ml: number | null, lotNumber: string, product: { id: string, brand: string, shade: string }, lot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } } | null }> }> };

export type StartLogMutationVariables = Exact<{
  input: StartSessionInput;
}>;


export type StartLogMutation = { startSession: { id: string, kind: SessionKind, state: SessionState, number: number | null, startedAt: string | null, endedAt: string | null, zones: Array<Zone>, workMinutes: number | null, skinReaction: SkinReaction | null, bleeding: Bleeding | null, pain: number | null, notes: string | null, extraReason: ExtraReason | null, completedAt: string | null, updatedAt: string, version: number, breaks: Array<{ id: string, startedAt: string, endedAt: string | null }>, marks: Array<{ id: string, view: ScalpView, kind: MarkKind, points: Array<{ x: number, y: number }> }>, signOff: { name: string, drawing: string | null, signedAt: string } | null, updatedBy: { id: string, name: string }, practitioner: { id: string, name: string }, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, appointment: { id: string } | null, treatment: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number }, passes: Array<{ id: string, zone: Zone, needle: string | null, depthMm: number | null, machine: string | null, speed: number | null, speedUnit: SpeedUnit | null, minutes: number | null, mix: { id: string, label: string | null, waterMl: number, parts: Array<{ lotId: string, ml: number | null, lotNumber: string, product: { id: string, brand: string, shade: string }, lot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } } | null }> } | null, cartridgeLot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } } | null }>, anaesthetics: Array<{ id: string, amount: number | null, unit: AmountUnit, appliedAt: string, lot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } } | null }>, amendments: Array<{ id: string, part: AmendedPart, passNumber: number | null, value: string | null, text: string | null, signedName: string, amendedAt: string, amendedBy: { id: string, name: string } }>, mixes: Array<{ id: string, label: string | null, waterMl: number, parts: Array<{ lotId: string, ml: number | null, lotNumber: string, product: { id: string, brand: string, shade: string }, lot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } } | null }> }>, open: Array<{ code: string, field: string, message: string, warning: boolean }> } };

export type SaveLogMutationVariables = Exact<{
  input: SaveSessionInput;
}>;


export type SaveLogMutation = { saveSession: { id: string, kind: SessionKind, state: SessionState, number: number | null, startedAt: string | null, endedAt: string | null, zones: Array<Zone>, workMinutes: number | null, skinReaction: SkinReaction | null, bleeding: Bleeding | null, pain: number | null, notes: string | null, extraReason: ExtraReason | null, completedAt: string | null, updatedAt: string, version: number, breaks: Array<{ id: string, startedAt: string, endedAt: string | null }>, marks: Array<{ id: string, view: ScalpView, kind: MarkKind, points: Array<{ x: number, y: number }> }>, signOff: { name: string, drawing: string | null, signedAt: string } | null, updatedBy: { id: string, name: string }, practitioner: { id: string, name: string }, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, appointment: { id: string } | null, treatment: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number }, passes: Array<{ id: string, zone: Zone, needle: string | null, depthMm: number | null, machine: string | null, speed: number | null, speedUnit: SpeedUnit | null, minutes: number | null, mix: { id: string, label: string | null, waterMl: number, parts: Array<{ lotId: string, ml: number | null, lotNumber: string, product: { id: string, brand: string, shade: string }, lot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } } | null }> } | null, cartridgeLot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } } | null }>, anaesthetics: Array<{ id: string, amount: number | null, unit: AmountUnit, appliedAt: string, lot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } } | null }>, amendments: Array<{ id: string, part: AmendedPart, passNumber: number | null, value: string | null, text: string | null, signedName: string, amendedAt: string, amendedBy: { id: string, name: string } }>, mixes: Array<{ id: string, label: string | null, waterMl: number, parts: Array<{ lotId: string, ml: number | null, lotNumber: string, product: { id: string, brand: string, shade: string }, lot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } } | null }> }>, open: Array<{ code: string, field: string, message: string, warning: boolean }> } };

export type CompleteLogMutationVariables = Exact<{
  input: CompleteSessionInput;
}>;


export type CompleteLogMutation = { completeSession: { id: string, kind: SessionKind, state: SessionState, number: number | null, startedAt: string | null, endedAt: string | null, zones: Array<Zone>, workMinutes: number | null, skinReaction: SkinReaction | null, bleeding: Bleeding | null, pain: number | null, notes: string | null, extraReason: ExtraReason | null, completedAt: string | null, updatedAt: string, version: number, breaks: Array<{ id: string, startedAt: string, endedAt: string | null }>, marks: Array<{ id: string, view: ScalpView, kind: MarkKind, points: Array<{ x: number, y: number }> }>, signOff: { name: string, drawing: string | null, signedAt: string } | null, updatedBy: { id: string, name: string }, practitioner: { id: string, name: string }, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, appointment: { id: string } | null, treatment: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number }, passes: Array<{ id: string, zone: Zone, needle: string | null, depthMm: number | null, machine: string | null, speed: number | null, speedUnit: SpeedUnit | null, minutes: number | null, mix: { id: string, label: string | null, waterMl: number, parts: Array<{ lotId: string, ml: number | null, lotNumber: string, product: { id: string, brand: string, shade: string }, lot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } } | null }> } | null, cartridgeLot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } } | null }>, anaesthetics: Array<{ id: string, amount: number | null, unit: AmountUnit, appliedAt: string, lot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } } | null }>, amendments: Array<{ id: string, part: AmendedPart, passNumber: number | null, value: string | null, text: string | null, signedName: string, amendedAt: string, amendedBy: { id: string, name: string } }>, mixes: Array<{ id: string, label: string | null, waterMl: number, parts: Array<{ lotId: string, ml: number | null, lotNumber: string, product: { id: string, brand: string, shade: string }, lot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit }, clinic: { id: string, name: string } } | null }> }>, open: Array<{ code: string, field: string, message: string, warning: boolean }> } };

export type DiscardLogMutationVariables = Exact<{
  input: DiscardSessionInput;
}>;


export type DiscardLogMutation = { discardSession: boolean };

export type NextStepQueryVariables = Exact<{
  id: string | number;
}>;


export type NextStepQuery = { session: { id: string, nextStep: { kind: AppointmentKind, from: string, until: string | null } | null } | null };

export type AmendLogMutationVariables = Exact<{
  input: AmendSessionInput;
}>;


export type AmendLogMutation = { amendSession: { id: string } };

export type StaffNameFragment = { id: string, name: string };

export type StaffMemberPartsFragment = { id: string, name: string, email: string, role: Role, practitioner: boolean, removedAt: string | null, version: number, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }> };

export type StaffMemberListQueryVariables = Exact<{
  filter?: StaffMemberFilter | null | undefined;
  sort?: Array<StaffMemberSort> | StaffMemberSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type StaffMemberListQuery = { staffMembers: { total: number, items: Array<{ id: string, name: string, email: string, role: Role, practitioner: boolean, removedAt: string | null, version: number, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }> }> } };

export type StaffMemberOneQueryVariables = Exact<{
  id: string | number;
}>;


export type StaffMemberOneQuery = { staffMember: { id: string, name: string, email: string, role: Role, practitioner: boolean, removedAt: string | null, version: number, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }> } | null };

export type AddStaffMemberMutationVariables = Exact<{
  input: AddStaffMemberInput;
}>;


export type AddStaffMemberMutation = { addStaffMember: { id: string, name: string, email: string, role: Role, practitioner: boolean, removedAt: string | null, version: number, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }> } };

export type ChangeStaffMemberMutationVariables = Exact<{
  input: ChangeStaffMemberInput;
}>;


export type ChangeStaffMemberMutation = { changeStaffMember: { id: string, name: string, email: string, role: Role, practitioner: boolean, removedAt: string | null, version: number, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }> } };

export type RemoveStaffMemberMutationVariables = Exact<{
  input: RemoveStaffMemberInput;
}>;


export type RemoveStaffMemberMutation = { removeStaffMember: { id: string, name: string, email: string, role: Role, practitioner: boolean, removedAt: string | null, version: number, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }> } };

export type ProductPartsFragment = { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit, discontinuedOn: string | null, version: number, colour: { l: number, a: number, b: number } | null };

export type LotRowFragment = { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit, discontinuedOn: string | null, version: number, colour: { l: number, a: number, b: number } | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string } };

export type LotListQueryVariables = Exact<{
  filter?: LotFilter | null | undefined;
  sort?: Array<LotSort> | LotSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type LotListQuery = { lots: { total: number, items: Array<{ id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit, discontinuedOn: string | null, version: number, colour: { l: number, a: number, b: number } | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string } }> } };

export type LotOneQueryVariables = Exact<{
  id: string | number;
}>;


export type LotOneQuery = { lot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, movements: Array<{ id: string, kind: MovementKind, amount: number, happenedAt: string, sessionId: string | null, reason: string | null, by: { id: string, name: string } | null }>, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit, discontinuedOn: string | null, version: number, colour: { l: number, a: number, b: number } | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string } } | null };

export type ProductsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProductsQuery = { products: Array<{ id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit, discontinuedOn: string | null, version: number, nearest: { distance: number, product: { id: string, brand: string, shade: string } } | null, colour: { l: number, a: number, b: number } | null }> };

export type HouseMixFragment = { id: string, label: string | null, waterMl: number, usableUntil: string | null, madeAt: string, clinic: { id: string, name: string, city: string, zone: string, currency: string }, madeBy: { id: string, name: string } | null, parts: Array<{ lotId: string, ml: number | null, lotNumber: string, product: { id: string, brand: string, shade: string } }> };

export type HouseMixesQueryVariables = Exact<{
  day: string;
}>;


export type HouseMixesQuery = { houseMixes: Array<{ id: string, label: string | null, waterMl: number, usableUntil: string | null, madeAt: string, clinic: { id: string, name: string, city: string, zone: string, currency: string }, madeBy: { id: string, name: string } | null, parts: Array<{ lotId: string, ml: number | null, lotNumber: string, product: { id: string, brand: string, shade: string } }> }> };

export type LotSignalsQueryVariables = Exact<{ [key: string]: never; }>;


export type LotSignalsQuery = { lotSignals: { since: string, sessions: number, reactions: number, lots: Array<{ lotNumber: string, sessions: number, reactions: number, expected: number, ratio: number | null, ratioLower: number | null, ratioUpper: number | null, q: number | null, state: SignalState, product: { id: string, brand: string, shade: string } }> } };

export type ReceiveLotMutationVariables = Exact<{
  input: ReceiveLotInput;
}>;


export type ReceiveLotMutation = { receiveLot: { id: string, number: string, expiresOn: string, receivedOn: string, openedOn: string | null, recalledAt: string | null, balance: number, version: number, product: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit, discontinuedOn: string | null, version: number, colour: { l: number, a: number, b: number } | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string } } };

export type AddProductMutationVariables = Exact<{
  input: AddProductInput;
}>;


export type AddProductMutation = { addProduct: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit, discontinuedOn: string | null, version: number, colour: { l: number, a: number, b: number } | null } };

export type ChangeProductMutationVariables = Exact<{
  input: ChangeProductInput;
}>;


export type ChangeProductMutation = { changeProduct: { id: string, kind: ProductKind, brand: string, shade: string, configuration: string | null, unit: StockUnit, discontinuedOn: string | null, version: number, colour: { l: number, a: number, b: number } | null } };

export type OpenLotMutationVariables = Exact<{
  input: OpenLotInput;
}>;


export type OpenLotMutation = { openLot: { id: string } };

export type MoveLotMutationVariables = Exact<{
  input: MoveLotInput;
}>;


export type MoveLotMutation = { moveLot: { id: string } };

export type CountLotMutationVariables = Exact<{
  input: CountLotInput;
}>;


export type CountLotMutation = { countLot: { id: string } };

export type DiscardFromLotMutationVariables = Exact<{
  input: DiscardFromLotInput;
}>;


export type DiscardFromLotMutation = { discardFromLot: { id: string } };

export type MakeMixMutationVariables = Exact<{
  input: MakeMixInput;
}>;


export type MakeMixMutation = { makeMix: { id: string } };

export type DiscardMixMutationVariables = Exact<{
  input: DiscardMixInput;
}>;


export type DiscardMixMutation = { discardMix: { id: string } };

export type ForecastBasisQueryVariables = Exact<{ [key: string]: never; }>;


export type ForecastBasisQuery = { forecastBasis: { topUps: number, ownShare: number, medianMonths: number, madeAt: string } | null };

export type WaitPartsFragment = { clients: number, toppedUp: number, left: number, outOfTouch: number, waiting: number, leftOut: number, cameBackSoFar: number | null, meanWithinFiveYears: number | null, points: Array<{ month: number, share: number, lower: number | null, upper: number | null, atRisk: number }>, median: { months: number | null, lower: number | null, upper: number | null } };

export type TimeToTopUpQueryVariables = Exact<{
  filter: TimeToTopUpFilter;
}>;


export type TimeToTopUpQuery = { timeToTopUp: { updatedAt: string | null, hidden: number, all: { clients: number, toppedUp: number, left: number, outOfTouch: number, waiting: number, leftOut: number, cameBackSoFar: number | null, meanWithinFiveYears: number | null, points: Array<{ month: number, share: number, lower: number | null, upper: number | null, atRisk: number }>, median: { months: number | null, lower: number | null, upper: number | null } }, groups: Array<{ key: string | null, name: string | null, reading: { clients: number, toppedUp: number, left: number, outOfTouch: number, waiting: number, leftOut: number, cameBackSoFar: number | null, meanWithinFiveYears: number | null, points: Array<{ month: number, share: number, lower: number | null, upper: number | null, atRisk: number }>, median: { months: number | null, lower: number | null, upper: number | null } } }>, difference: { chiSquare: number | null, degreesOfFreedom: number | null, p: number | null } | null } };

export type PlanPartsFragment = { id: string, number: number, hairlineShape: HairlineShape | null, hairlineHeightMm: number | null, priceMinor: number | null, notes: string | null, agreedName: string | null, madeAt: string, sessions: Array<{ densityPercent: number, zones: Array<Zone> }>, pigments: Array<{ id: string, brand: string, shade: string }>, madeBy: { id: string, name: string } };

export type PlanOfTreatmentQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanOfTreatmentQuery = { treatment: { id: string, version: number, state: TreatmentState, indication: Indication, plannedSessions: number, completedSessions: number, priceMinor: number | null, currency: string, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, plans: Array<{ id: string, number: number, hairlineShape: HairlineShape | null, hairlineHeightMm: number | null, priceMinor: number | null, notes: string | null, agreedName: string | null, madeAt: string, sessions: Array<{ densityPercent: number, zones: Array<Zone> }>, pigments: Array<{ id: string, brand: string, shade: string }>, madeBy: { id: string, name: string } }> } | null, products: Array<{ id: string, brand: string, shade: string, kind: ProductKind }> };

export type PlanTreatmentMutationVariables = Exact<{
  input: PlanTreatmentInput;
}>;


export type PlanTreatmentMutation = { planTreatment: { id: string, number: number, hairlineShape: HairlineShape | null, hairlineHeightMm: number | null, priceMinor: number | null, notes: string | null, agreedName: string | null, madeAt: string, sessions: Array<{ densityPercent: number, zones: Array<Zone> }>, pigments: Array<{ id: string, brand: string, shade: string }>, madeBy: { id: string, name: string } } };

export type TreatmentRowFragment = { id: string, indication: Indication, state: TreatmentState, closeReason: CloseReason | null, plannedSessions: number, completedSessions: number, priceMinor: number | null, currency: string, agreedAt: string | null, lastSessionAt: string | null, courseCompletedAt: string | null, topUpDueOn: string | null, topUpReason: string | null, createdAt: string, version: number, dueWindow: { earlyOn: string, likelyOn: string, lateOn: string, withinYear: number, because: Array<{ factor: string, level: string, times: number }> } | null, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } | null };

export type SessionStepFragment = { id: string, kind: SessionKind, state: SessionState, number: number | null, startedAt: string | null, endedAt: string | null, completedAt: string | null, updatedAt: string, zones: Array<Zone>, skinReaction: SkinReaction | null, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } };

export type TreatmentListQueryVariables = Exact<{
  filter?: TreatmentFilter | null | undefined;
  sort?: Array<TreatmentSort> | TreatmentSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type TreatmentListQuery = { treatments: { total: number, items: Array<{ id: string, indication: Indication, state: TreatmentState, closeReason: CloseReason | null, plannedSessions: number, completedSessions: number, priceMinor: number | null, currency: string, agreedAt: string | null, lastSessionAt: string | null, courseCompletedAt: string | null, topUpDueOn: string | null, topUpReason: string | null, createdAt: string, version: number, dueWindow: { earlyOn: string, likelyOn: string, lateOn: string, withinYear: number, because: Array<{ factor: string, level: string, times: number }> } | null, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } | null }> } };

export type TreatmentOneQueryVariables = Exact<{
  id: string | number;
}>;


export type TreatmentOneQuery = { treatment: { id: string, indication: Indication, state: TreatmentState, closeReason: CloseReason | null, plannedSessions: number, completedSessions: number, priceMinor: number | null, currency: string, agreedAt: string | null, lastSessionAt: string | null, courseCompletedAt: string | null, topUpDueOn: string | null, topUpReason: string | null, createdAt: string, version: number, sessions: Array<{ id: string, kind: SessionKind, state: SessionState, number: number | null, startedAt: string | null, endedAt: string | null, completedAt: string | null, updatedAt: string, zones: Array<Zone>, skinReaction: SkinReaction | null, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } }>, outcomes: Array<{ id: string, instrument: string, instrumentVersion: number, score: number, assessedAt: string, answers: Array<{ item: string, value: number }>, session: { id: string } | null, recordedBy: { id: string, name: string } | null }>, dueWindow: { earlyOn: string, likelyOn: string, lateOn: string, withinYear: number, because: Array<{ factor: string, level: string, times: number }> } | null, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } | null } | null };

export type ProposeTreatmentMutationVariables = Exact<{
  input: ProposeTreatmentInput;
}>;


export type ProposeTreatmentMutation = { proposeTreatment: { id: string, indication: Indication, state: TreatmentState, closeReason: CloseReason | null, plannedSessions: number, completedSessions: number, priceMinor: number | null, currency: string, agreedAt: string | null, lastSessionAt: string | null, courseCompletedAt: string | null, topUpDueOn: string | null, topUpReason: string | null, createdAt: string, version: number, dueWindow: { earlyOn: string, likelyOn: string, lateOn: string, withinYear: number, because: Array<{ factor: string, level: string, times: number }> } | null, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } | null } };

export type AgreeTreatmentMutationVariables = Exact<{
  input: AgreeTreatmentInput;
}>;


export type AgreeTreatmentMutation = { agreeTreatment: { id: string, indication: Indication, state: TreatmentState, closeReason: CloseReason | null, plannedSessions: number, completedSessions: number, priceMinor: number | null, currency: string, agreedAt: string | null, lastSessionAt: string | null, courseCompletedAt: string | null, topUpDueOn: string | null, topUpReason: string | null, createdAt: string, version: number, dueWindow: { earlyOn: string, likelyOn: string, lateOn: string, withinYear: number, because: Array<{ factor: string, level: string, times: number }> } | null, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } | null } };

export type CloseTreatmentMutationVariables = Exact<{
  input: CloseTreatmentInput;
}>;


export type CloseTreatmentMutation = { closeTreatment: { id: string, indication: Indication, state: TreatmentState, closeReason: CloseReason | null, plannedSessions: number, completedSessions: number, priceMinor: number | null, currency: string, agreedAt: string | null, lastSessionAt: string | null, courseCompletedAt: string | null, topUpDueOn: string | null, topUpReason: string | null, createdAt: string, version: number, dueWindow: { earlyOn: string, likelyOn: string, lateOn: string, withinYear: number, because: Array<{ factor: string, level: string, times: number }> } | null, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } | null } };

export type WaitlistPartsFragment = { id: string, kind: AppointmentKind, minutes: number, weekdays: Array<number>, from: string | null, until: string | null, earliestOn: string, latestOn: string | null, note: string | null, addedAt: string, state: WaitlistState, version: number, client: { id: string, name: string }, clinics: Array<{ id: string, name: string, zone: string }>, practitioner: { id: string, name: string } | null, offers: Array<{ id: string, startsAt: string, state: OfferState, version: number, clinic: { id: string, zone: string } }>, appointment: { id: string, startsAt: string, clinic: { id: string, zone: string } } | null };

export type WaitlistPageQueryVariables = Exact<{
  filter?: WaitlistFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type WaitlistPageQuery = { waitlist: { total: number, items: Array<{ id: string, kind: AppointmentKind, minutes: number, weekdays: Array<number>, from: string | null, until: string | null, earliestOn: string, latestOn: string | null, note: string | null, addedAt: string, state: WaitlistState, version: number, client: { id: string, name: string }, clinics: Array<{ id: string, name: string, zone: string }>, practitioner: { id: string, name: string } | null, offers: Array<{ id: string, startsAt: string, state: OfferState, version: number, clinic: { id: string, zone: string } }>, appointment: { id: string, startsAt: string, clinic: { id: string, zone: string } } | null }> } };

export type WaitlistOfClientQueryVariables = Exact<{
  id: string | number;
}>;


export type WaitlistOfClientQuery = { client: { id: string, waitlist: Array<{ id: string, kind: AppointmentKind, minutes: number, weekdays: Array<number>, from: string | null, until: string | null, earliestOn: string, latestOn: string | null, note: string | null, addedAt: string, state: WaitlistState, version: number, client: { id: string, name: string }, clinics: Array<{ id: string, name: string, zone: string }>, practitioner: { id: string, name: string } | null, offers: Array<{ id: string, startsAt: string, state: OfferState, version: number, clinic: { id: string, zone: string } }>, appointment: { id: string, startsAt: string, clinic: { id: string, zone: string } } | null }> } | null };

export type WaitlistClientsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type WaitlistClientsQuery = { clients: { items: Array<{ id: string, name: string, clinic: { id: string, name: string } }> } };

export type AddToWaitlistMutationVariables = Exact<{
  input: AddToWaitlistInput;
}>;


export type AddToWaitlistMutation = { addToWaitlist: { id: string, kind: AppointmentKind, minutes: number, weekdays: Array<number>, from: string | null, until: string | null, earliestOn: string, latestOn: string | null, note: string | null, addedAt: string, state: WaitlistState, version: number, client: { id: string, name: string }, clinics: Array<{ id: string, name: string, zone: string }>, practitioner: { id: string, name: string } | null, offers: Array<{ id: string, startsAt: string, state: OfferState, version: number, clinic: { id: string, zone: string } }>, appointment: { id: string, startsAt: string, clinic: { id: string, zone: string } } | null } };

export type ChangeWaitlistEntryMutationVariables = Exact<{
  input: ChangeWaitlistEntryInput;
}>;


export type ChangeWaitlistEntryMutation = { changeWaitlistEntry: { id: string, kind: AppointmentKind, minutes: number, weekdays: Array<number>, from: string | null, until: string | null, earliestOn: string, latestOn: string | null, note: string | null, addedAt: string, state: WaitlistState, version: number, client: { id: string, name: string }, clinics: Array<{ id: string, name: string, zone: string }>, practitioner: { id: string, name: string } | null, offers: Array<{ id: string, startsAt: string, state: OfferState, version: number, clinic: { id: string, zone: string } }>, appointment: { id: string, startsAt: string, clinic: { id: string, zone: string } } | null } };

export type WithdrawWaitlistEntryMutationVariables = Exact<{
  input: SeenOnWaitlistInput;
}>;


export type WithdrawWaitlistEntryMutation = { withdrawWaitlistEntry: { id: string, kind: AppointmentKind, minutes: number, weekdays: Array<number>, from: string | null, until: string | null, earliestOn: string, latestOn: string | null, note: string | null, addedAt: string, state: WaitlistState, version: number, client: { id: string, name: string }, clinics: Array<{ id: string, name: string, zone: string }>, practitioner: { id: string, name: string } | null, offers: Array<{ id: string, startsAt: string, state: OfferState, version: number, clinic: { id: string, zone: string } }>, appointment: { id: string, startsAt: string, clinic: { id: string, zone: string } } | null } };

export type RestoreWaitlistEntryMutationVariables = Exact<{
  input: SeenOnWaitlistInput;
}>;


export type RestoreWaitlistEntryMutation = { restoreWaitlistEntry: { id: string, kind: AppointmentKind, minutes: number, weekdays: Array<number>, from: string | null, until: string | null, earliestOn: string, latestOn: string | null, note: string | null, addedAt: string, state: WaitlistState, version: number, client: { id: string, name: string }, clinics: Array<{ id: string, name: string, zone: string }>, practitioner: { id: string, name: string } | null, offers: Array<{ id: string, startsAt: string, state: OfferState, version: number, clinic: { id: string, zone: string } }>, appointment: { id: string, startsAt: string, clinic: { id: string, zone: string } } | null } };

export type FreedSlotPartsFragment = { clinicId: string, practitionerId: string, startsAt: string, endsAt: string, zone: string, clinic: { id: string, name: string }, practitioner: { id: string, name: string } };

export type FreedSlotQueryVariables = Exact<{
  appointmentId: string | number;
}>;


export type FreedSlotQuery = { freedSlot: { clinicId: string, practitionerId: string, startsAt: string, endsAt: string, zone: string, clinic: { id: string, name: string }, practitioner: { id: string, name: string } } | null };

export type FreedTimesQueryVariables = Exact<{
  clinicIds?: Array<string | number> | string | number | null | undefined;
}>;


export type FreedTimesQuery = { freedTimes: Array<{ appointmentId: string, fitting: number, slot: { clinicId: string, practitionerId: string, startsAt: string, endsAt: string, zone: string, clinic: { id: string, name: string }, practitioner: { id: string, name: string } } }> };

export type RankedSlotQueryVariables = Exact<{
  input: FreedSlotInput;
}>;


export type RankedSlotQuery = { rankedSlot: { candidates: Array<{ startsAt: string, endsAt: string, daysLeft: number | null, minutesLeft: number, reasons: Array<FitReason>, entry: { id: string, kind: AppointmentKind, minutes: number, weekdays: Array<number>, from: string | null, until: string | null, earliestOn: string, latestOn: string | null, note: string | null, addedAt: string, state: WaitlistState, version: number, client: { id: string, name: string }, clinics: Array<{ id: string, name: string, zone: string }>, practitioner: { id: string, name: string } | null, offers: Array<{ id: string, startsAt: string, state: OfferState, version: number, clinic: { id: string, zone: string } }>, appointment: { id: string, startsAt: string, clinic: { id: string, zone: string } } | null } }>, unfit: Array<{ reason: UnfitReason, count: number }> } };

export type OfferFreedSlotMutationVariables = Exact<{
  input: OfferFreedSlotInput;
}>;


export type OfferFreedSlotMutation = { offerFreedSlot: { token: string, offer: { id: string, state: OfferState } } };

export type WithdrawOfferMutationVariables = Exact<{
  input: SeenOnWaitlistInput;
}>;


export type WithdrawOfferMutation = { withdrawOffer: { id: string, state: OfferState } };

export type BookFromWaitlistMutationVariables = Exact<{
  input: BookFromWaitlistInput;
}>;


export type BookFromWaitlistMutation = { bookFromWaitlist: { id: string, startsAt: string } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ClinicNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
    `, {"fragmentName":"ClinicName"}) as unknown as TypedDocumentString<ClinicNameFragment, unknown>;
export const ViewerPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ViewerParts on Viewer {
  role
  permissions
  staffMember {
    id
    name
    email
    practitioner
  }
  organization {
    id
    name
  }
  clinics {
    ...ClinicName
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}`, {"fragmentName":"ViewerParts"}) as unknown as TypedDocumentString<ViewerPartsFragment, unknown>;
export const AftercarePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AftercareParts on AftercareVersion {
  number
  publishedAt
  version
  phases {
    from
    to
    happens
    advice
  }
  firstWaterDay
  milestones {
    day
    words
  }
  alarm
  checkInDays
}
    `, {"fragmentName":"AftercareParts"}) as unknown as TypedDocumentString<AftercarePartsFragment, unknown>;
export const StaffNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment StaffName on StaffMember {
  id
  name
}
    `, {"fragmentName":"StaffName"}) as unknown as TypedDocumentString<StaffNameFragment, unknown>;
export const HandOverPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment HandOverParts on AftercareHandOver {
  id
  number
  means
  handedAt
  handedBy {
    ...StaffName
  }
}
    fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"HandOverParts"}) as unknown as TypedDocumentString<HandOverPartsFragment, unknown>;
export const AppointmentRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AppointmentRow on Appointment {
  id
  kind
  state
  startsAt
  endsAt
  missing
  clearance {
    cleared
    blocked
    steps
  }
  roomId
  bufferAfter
  note
  depositMinor
  depositState
  cancelledBy
  cancelledFor
  cancelReason
  cancelWords
  movedCount
  version
  client {
    id
    name
    phone
    email
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
  treatment @include(if: $record) {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  session @include(if: $record) {
    id
    state
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"AppointmentRow"}) as unknown as TypedDocumentString<AppointmentRowFragment, unknown>;
export const ClientRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClientRow on Client {
  id
  name
  email
  phone
  bornOn
  language
  createdAt
  version
  clinic {
    ...ClinicName
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}`, {"fragmentName":"ClientRow"}) as unknown as TypedDocumentString<ClientRowFragment, unknown>;
export const ClinicPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClinicParts on Clinic {
  ...ClinicName
  region
  phone
  email
  asksPersonLicence
  asksPremisesLicence
  version
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}`, {"fragmentName":"ClinicParts"}) as unknown as TypedDocumentString<ClinicPartsFragment, unknown>;
export const ComplicationPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ComplicationParts on Complication {
  id
  kind
  severity
  state
  serious
  firstSeenOn
  resolvedOn
  zone
  mixId
  notes
  actions
  recordedAt
  reportBy
  version
  clinic {
    ...ClinicName
  }
  session {
    id
    kind
    number
    startedAt
  }
  recordedBy {
    ...StaffName
  }
  followUps {
    id
    seenOn
    severity
    state
    serious
    notes
    actions
    recordedAt
    recordedBy {
      ...StaffName
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"ComplicationParts"}) as unknown as TypedDocumentString<ComplicationPartsFragment, unknown>;
export const ConsentVersionPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ConsentVersionParts on ConsentVersion {
  id
  purpose
  language
  number
  title
  body
  statements {
    topic
    text
  }
  text
  textHash
  template
  publishedAt
  version
  publishedBy {
    id
    name
  }
}
    `, {"fragmentName":"ConsentVersionParts"}) as unknown as TypedDocumentString<ConsentVersionPartsFragment, unknown>;
export const SignatureRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SignatureRow on ConsentSignature {
  id
  purpose
  signedName
  method
  signedAt
  device
  withdrawnAt
  consentVersion {
    id
    number
    language
    template
  }
  witnessedBy {
    id
    name
  }
}
    `, {"fragmentName":"SignatureRow"}) as unknown as TypedDocumentString<SignatureRowFragment, unknown>;
export const ConsultationPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ConsultationParts on Consultation {
  id
  replacesId
  number
  heldAt
  heldOn
  indication
  norwood
  ludwig
  savin
  salt {
    left
    right
    vertex
    back
    score
  }
  skinType
  skin
  skinConditions
  hairColour
  scars
  earlierWork
  wishes
  notes
  signedName
  signedAt
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"ConsultationParts"}) as unknown as TypedDocumentString<ConsultationPartsFragment, unknown>;
export const DiaryEntryPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DiaryEntryParts on DiaryEntry {
  id
  version
  kind
  state
  startsAt
  endsAt
  bufferAfter
  clinicId
  practitionerId
  roomId
  treatmentId
  clientId
  clientName
  note
  movedCount
}
    `, {"fragmentName":"DiaryEntryParts"}) as unknown as TypedDocumentString<DiaryEntryPartsFragment, unknown>;
export const EnquiryPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment EnquiryParts on Enquiry {
  id
  state
  moves
  source
  about
  name
  email
  phone
  notes
  lostReason
  lostWords
  receivedAt
  consentText
  consentedAt
  version
  clinic {
    id
    name
    zone
  }
  assignedTo {
    id
    name
  }
  client {
    id
    name
  }
  appointment {
    id
    state
    startsAt
  }
}
    `, {"fragmentName":"EnquiryParts"}) as unknown as TypedDocumentString<EnquiryPartsFragment, unknown>;
export const FeedPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FeedParts on CalendarFeed {
  id
  createdAt
  readAt
  version
}
    `, {"fragmentName":"FeedParts"}) as unknown as TypedDocumentString<FeedPartsFragment, unknown>;
export const GradingPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment GradingParts on Grading {
  id
  name
  createdAt
  closedAt
  version
  progress {
    total
    done
  }
  createdBy {
    ...StaffName
  }
}
    fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"GradingParts"}) as unknown as TypedDocumentString<GradingPartsFragment, unknown>;
export const TaskPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TaskParts on GradingTask {
  total
  done
  pair {
    id
    view
    first
    second
  }
}
    `, {"fragmentName":"TaskParts"}) as unknown as TypedDocumentString<TaskPartsFragment, unknown>;
export const KappaPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment KappaParts on Kappa {
  kappa
  low
  high
}
    `, {"fragmentName":"KappaParts"}) as unknown as TypedDocumentString<KappaPartsFragment, unknown>;
export const HealthAnswersPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment HealthAnswersParts on HealthAnswers {
  id
  questionnaireVersion
  answers {
    question
    yes
    day
    note
  }
  answeredAt
  answeredOn
  outdatedOn
  signedName
  recordedBy {
    ...StaffName
  }
}
    fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"HealthAnswersParts"}) as unknown as TypedDocumentString<HealthAnswersPartsFragment, unknown>;
export const WeekHoursPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment WeekHoursParts on WeekHours {
  weekday
  opens
  closes
}
    `, {"fragmentName":"WeekHoursParts"}) as unknown as TypedDocumentString<WeekHoursPartsFragment, unknown>;
export const OpeningWeekPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OpeningWeekParts on OpeningWeek {
  id
  clinicId
  validFrom
  version
  hours {
    ...WeekHoursParts
  }
}
    fragment WeekHoursParts on WeekHours {
  weekday
  opens
  closes
}`, {"fragmentName":"OpeningWeekParts"}) as unknown as TypedDocumentString<OpeningWeekPartsFragment, unknown>;
export const RoomPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RoomParts on Room {
  id
  clinicId
  name
  position
  closedOn
  version
}
    `, {"fragmentName":"RoomParts"}) as unknown as TypedDocumentString<RoomPartsFragment, unknown>;
export const ClosurePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClosureParts on Closure {
  id
  clinicId
  from
  until
  reason
}
    `, {"fragmentName":"ClosureParts"}) as unknown as TypedDocumentString<ClosurePartsFragment, unknown>;
export const TimeOffPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TimeOffParts on TimeOff {
  id
  practitionerId
  from
  until
  reason
}
    `, {"fragmentName":"TimeOffParts"}) as unknown as TypedDocumentString<TimeOffPartsFragment, unknown>;
export const WorkingDayPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment WorkingDayParts on WorkingDay {
  clinicId
  day
  opens
  closes
}
    `, {"fragmentName":"WorkingDayParts"}) as unknown as TypedDocumentString<WorkingDayPartsFragment, unknown>;
export const MisfitPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MisfitParts on Misfit {
  appointmentId
  kind
  startsAt
  endsAt
  why
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"MisfitParts"}) as unknown as TypedDocumentString<MisfitPartsFragment, unknown>;
export const DiarySettingsPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DiarySettingsParts on DiarySettings {
  version
  gridMinutes
  kinds {
    kind
    minutes
    before
    after
  }
}
    `, {"fragmentName":"DiarySettingsParts"}) as unknown as TypedDocumentString<DiarySettingsPartsFragment, unknown>;
export const LicencePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LicenceParts on Licence {
  id
  kind
  number
  issuedBy
  validFrom
  validTo
  version
}
    `, {"fragmentName":"LicenceParts"}) as unknown as TypedDocumentString<LicencePartsFragment, unknown>;
export const LinkPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LinkParts on ClientLink {
  id
  tasks
  done
  oneUse
  state
  createdAt
  expiresAt
  openedAt
  revokedAt
  version
  createdBy {
    id
    name
  }
}
    `, {"fragmentName":"LinkParts"}) as unknown as TypedDocumentString<LinkPartsFragment, unknown>;
export const VisitClinicPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment VisitClinicParts on VisitClinic {
  name
  city
  zone
  phone
  email
}
    `, {"fragmentName":"VisitClinicParts"}) as unknown as TypedDocumentString<VisitClinicPartsFragment, unknown>;
export const AppointmentVisitPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AppointmentVisitParts on AppointmentVisit {
  appointmentId
  version
  organizationName
  clientName
  clinic {
    ...VisitClinicParts
  }
  practitionerName
  kind
  state
  cancelledFor
  startsAt
  endsAt
  whyNotConfirm
  whyNotCancel
  whyNotMove
  cancelUntil
  moveUntil
  movesLeft
  acts {
    act
    doneAt
  }
}
    fragment VisitClinicParts on VisitClinic {
  name
  city
  zone
  phone
  email
}`, {"fragmentName":"AppointmentVisitParts"}) as unknown as TypedDocumentString<AppointmentVisitPartsFragment, unknown>;
export const VisitFreeTimePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment VisitFreeTimeParts on VisitFreeTime {
  startsAt
  endsAt
  clinicId
  clinicName
  zone
  practitionerId
  practitionerName
}
    `, {"fragmentName":"VisitFreeTimeParts"}) as unknown as TypedDocumentString<VisitFreeTimePartsFragment, unknown>;
export const OfferVisitPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OfferVisitParts on OfferVisit {
  organizationName
  clientName
  clinic {
    ...VisitClinicParts
  }
  practitionerName
  kind
  startsAt
  endsAt
  state
  waits
  appointmentId
  nextFree {
    ...VisitFreeTimeParts
  }
}
    fragment VisitClinicParts on VisitClinic {
  name
  city
  zone
  phone
  email
}
fragment VisitFreeTimeParts on VisitFreeTime {
  startsAt
  endsAt
  clinicId
  clinicName
  zone
  practitionerId
  practitionerName
}`, {"fragmentName":"OfferVisitParts"}) as unknown as TypedDocumentString<OfferVisitPartsFragment, unknown>;
export const ChoicePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ChoiceParts on MessageChoice {
  purpose
  wanted
}
    `, {"fragmentName":"ChoiceParts"}) as unknown as TypedDocumentString<ChoicePartsFragment, unknown>;
export const VisitPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment VisitParts on LinkVisit {
  linkId
  organizationName
  clinicName
  clientName
  zone
  tasks
  done
  oneUse
  expiresAt
  questions {
    key
    ask
    hint
    dayAsked
  }
  consents {
    purpose
    standing
    signedAt
    versionId
    title
    body
    statements
  }
}
    `, {"fragmentName":"VisitParts"}) as unknown as TypedDocumentString<VisitPartsFragment, unknown>;
export const ReminderRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ReminderRow on Reminder {
  id
  purpose
  slot
  dueAt
  state
  reason
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}`, {"fragmentName":"ReminderRow"}) as unknown as TypedDocumentString<ReminderRowFragment, unknown>;
export const MessagePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MessageParts on Reminder {
  ...ReminderRow
  rule
  open
  attempts {
    id
    channel
    carrier
    recipient
    subject
    text
    segments
    startedAt
    outcome
    fault
    deliveredAt
  }
  acts {
    id
    act
    reason
    doneAt
    doneBy {
      id
      name
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ReminderRow on Reminder {
  id
  purpose
  slot
  dueAt
  state
  reason
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
}`, {"fragmentName":"MessageParts"}) as unknown as TypedDocumentString<MessagePartsFragment, unknown>;
export const MailboxRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MailboxRow on MailboxMessage {
  id
  channel
  recipient
  subject
  text
  receivedAt
  reminderId
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}`, {"fragmentName":"MailboxRow"}) as unknown as TypedDocumentString<MailboxRowFragment, unknown>;
export const SafetySettingsPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SafetySettingsParts on Organization {
  id
  isotretinoinWaitMonths
  cancerTherapyWaitMonths
  patchTestReadHours
  patchTestMonths
  healthMonths
}
    `, {"fragmentName":"SafetySettingsParts"}) as unknown as TypedDocumentString<SafetySettingsPartsFragment, unknown>;
export const OrganizationPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OrganizationParts on Organization {
  id
  name
  healingDays
  topUpAfterMonths
  ...SafetySettingsParts
  version
}
    fragment SafetySettingsParts on Organization {
  id
  isotretinoinWaitMonths
  cancerTherapyWaitMonths
  patchTestReadHours
  patchTestMonths
  healthMonths
}`, {"fragmentName":"OrganizationParts"}) as unknown as TypedDocumentString<OrganizationPartsFragment, unknown>;
export const OutcomePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OutcomeParts on Outcome {
  id
  instrument
  instrumentVersion
  answers {
    item
    value
  }
  score
  assessedAt
  session {
    id
  }
  recordedBy {
    ...StaffName
  }
}
    fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"OutcomeParts"}) as unknown as TypedDocumentString<OutcomePartsFragment, unknown>;
export const OutcomeRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OutcomeRow on Outcome {
  ...OutcomeParts
  client {
    id
    name
  }
  treatment {
    id
    indication
  }
  clinic {
    ...ClinicName
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment OutcomeParts on Outcome {
  id
  instrument
  instrumentVersion
  answers {
    item
    value
  }
  score
  assessedAt
  session {
    id
  }
  recordedBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"OutcomeRow"}) as unknown as TypedDocumentString<OutcomeRowFragment, unknown>;
export const InstrumentPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment InstrumentParts on Instrument {
  key
  version
  builtIn
  publishedAt
  draftVersion
  name
  about
  source
  answeredBy
  better
  scoring
  items {
    key
    words
    least
    most
    step
    weight
    choices
    anchors {
      value
      words
    }
  }
  bandings {
    name
    bands {
      from
      words
    }
  }
}
    `, {"fragmentName":"InstrumentParts"}) as unknown as TypedDocumentString<InstrumentPartsFragment, unknown>;
export const PatchTestPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PatchTestParts on PatchTest {
  id
  doneAt
  readFrom
  standing
  result
  readAt
  validUntil
  notes
  version
  product {
    id
    brand
    shade
  }
  clinic {
    ...ClinicName
  }
  doneBy {
    ...StaffName
  }
  readBy {
    ...StaffName
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"PatchTestParts"}) as unknown as TypedDocumentString<PatchTestPartsFragment, unknown>;
export const PhotoPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PhotoParts on Photo {
  id
  view
  takenAt
  state
  width
  height
  thumb
  withdrawnAt
  withdrawReason
  version
  clinic {
    ...ClinicName
  }
  takenBy {
    ...StaffName
  }
  session {
    id
    number
    kind
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"PhotoParts"}) as unknown as TypedDocumentString<PhotoPartsFragment, unknown>;
export const ComparisonPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ComparisonParts on Comparison {
  before {
    ...PhotoParts
    full
  }
  after {
    ...PhotoParts
    full
  }
  met
  known
  checkedAt
  checkedBy {
    ...StaffName
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment PhotoParts on Photo {
  id
  view
  takenAt
  state
  width
  height
  thumb
  withdrawnAt
  withdrawReason
  version
  clinic {
    ...ClinicName
  }
  takenBy {
    ...StaffName
  }
  session {
    id
    number
    kind
  }
}
fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"ComparisonParts"}) as unknown as TypedDocumentString<ComparisonPartsFragment, unknown>;
export const RecallRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RecallRow on Recall {
  id
  lotNumber
  reason
  startedAt
  closedAt
  summary
  version
  product {
    id
    brand
    shade
  }
  startedBy {
    ...StaffName
  }
  closedBy {
    ...StaffName
  }
}
    fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"RecallRow"}) as unknown as TypedDocumentString<RecallRowFragment, unknown>;
export const TracedRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TracedRow on TracedClient {
  clientId
  sessions
  firstOn
  lastOn
  client {
    id
    name
    phone
    email
  }
  clinics {
    ...ClinicName
  }
  mixedAt {
    ...ClinicName
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}`, {"fragmentName":"TracedRow"}) as unknown as TypedDocumentString<TracedRowFragment, unknown>;
export const DiaryFiguresPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DiaryFiguresParts on DiaryFigures {
  hoursMinutes
  bookedMinutes
  minutesOutside
  known
  noShows
  unresolved
  gaps
  gapsTooShort
  gapMinutes
  appointments
  medianDaysAhead
  lowerDaysAhead
  upperDaysAhead
  daysAhead {
    from
    appointments
  }
}
    `, {"fragmentName":"DiaryFiguresParts"}) as unknown as TypedDocumentString<DiaryFiguresPartsFragment, unknown>;
export const ScorePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ScoreParts on ScoreFigures {
  answers
  mean
  high
  highLower
  highUpper
}
    `, {"fragmentName":"ScoreParts"}) as unknown as TypedDocumentString<ScorePartsFragment, unknown>;
export const FigurePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FigureParts on Figures {
  sessions
  initialSessions
  perfectingSessions
  topUpSessions
  minutes
  treatments {
    state
    count
  }
  topUpsDue
  appointments
  noShows
  satisfaction {
    ...ScoreParts
  }
  confidence {
    ...ScoreParts
  }
  visualDensity {
    ...ScoreParts
  }
}
    fragment ScoreParts on ScoreFigures {
  answers
  mean
  high
  highLower
  highUpper
}`, {"fragmentName":"FigureParts"}) as unknown as TypedDocumentString<FigurePartsFragment, unknown>;
export const SafetyPointPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SafetyPointParts on SafetyPoint {
  code
  step
  blocks
  message
  until
  question
  mayOverride
  product {
    id
    brand
    shade
  }
}
    `, {"fragmentName":"SafetyPointParts"}) as unknown as TypedDocumentString<SafetyPointPartsFragment, unknown>;
export const SafetyOverridePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SafetyOverrideParts on SafetyOverride {
  id
  code
  step
  rule
  reason
  role
  overriddenAt
  sessionId
  appointmentId
  overriddenBy {
    ...StaffName
  }
}
    fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"SafetyOverrideParts"}) as unknown as TypedDocumentString<SafetyOverridePartsFragment, unknown>;
export const SessionStepFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SessionStep on Session {
  id
  kind
  state
  number
  startedAt
  endedAt
  completedAt
  updatedAt
  zones
  skinReaction
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"SessionStep"}) as unknown as TypedDocumentString<SessionStepFragment, unknown>;
export const SessionRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SessionRow on Session {
  ...SessionStep
  version
  client {
    id
    name
  }
  treatment {
    id
    indication
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}
fragment SessionStep on Session {
  id
  kind
  state
  number
  startedAt
  endedAt
  completedAt
  updatedAt
  zones
  skinReaction
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}`, {"fragmentName":"SessionRow"}) as unknown as TypedDocumentString<SessionRowFragment, unknown>;
export const LogLotFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LogLot on Lot {
  id
  number
  expiresOn
  receivedOn
  openedOn
  recalledAt
  balance
  version
  product {
    id
    kind
    brand
    shade
    configuration
    unit
  }
  clinic {
    id
    name
  }
}
    `, {"fragmentName":"LogLot"}) as unknown as TypedDocumentString<LogLotFragment, unknown>;
export const LogMixFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LogMix on Mix {
  id
  label
  waterMl
  parts {
    lotId
    ml
    lotNumber
    product {
      id
      brand
      shade
    }
    lot {
      ...LogLot
    }
  }
}
    fragment LogLot on Lot {
  id
  number
  expiresOn
  receivedOn
  openedOn
  recalledAt
  balance
  version
  product {
    id
    kind
    brand
    shade
    configuration
    unit
  }
  clinic {
    id
    name
  }
}`, {"fragmentName":"LogMix"}) as unknown as TypedDocumentString<LogMixFragment, unknown>;
export const LogPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LogParts on Session {
  id
  kind
  state
  number
  startedAt
  endedAt
  zones
  breaks {
    id
    startedAt
    endedAt
  }
  workMinutes
  marks {
    id
    view
    kind
    points {
      x
      y
    }
  }
  skinReaction
  bleeding
  pain
  notes
  signOff {
    name
    drawing
    signedAt
  }
  extraReason
  completedAt
  updatedAt
  version
  updatedBy {
    ...StaffName
  }
  practitioner {
    ...StaffName
  }
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
  appointment {
    id
  }
  treatment {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  passes {
    id
    zone
    needle
    depthMm
    machine
    speed
    speedUnit
    minutes
    mix {
      ...LogMix
    }
    cartridgeLot {
      ...LogLot
    }
  }
  anaesthetics {
    id
    amount
    unit
    appliedAt
    lot {
      ...LogLot
    }
  }
  amendments {
    id
    part
    passNumber
    value
    text
    signedName
    amendedAt
    amendedBy {
      ...StaffName
    }
  }
  mixes {
    ...LogMix
  }
  open {
    code
    field
    message
    warning
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment LogLot on Lot {
  id
  number
  expiresOn
  receivedOn
  openedOn
  recalledAt
  balance
  version
  product {
    id
    kind
    brand
    shade
    configuration
    unit
  }
  clinic {
    id
    name
  }
}
fragment LogMix on Mix {
  id
  label
  waterMl
  parts {
    lotId
    ml
    lotNumber
    product {
      id
      brand
      shade
    }
    lot {
      ...LogLot
    }
  }
}
fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"LogParts"}) as unknown as TypedDocumentString<LogPartsFragment, unknown>;
export const StaffMemberPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment StaffMemberParts on StaffMember {
  id
  name
  email
  role
  practitioner
  removedAt
  version
  clinics {
    ...ClinicName
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}`, {"fragmentName":"StaffMemberParts"}) as unknown as TypedDocumentString<StaffMemberPartsFragment, unknown>;
export const ProductPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ProductParts on Product {
  id
  kind
  brand
  shade
  configuration
  unit
  discontinuedOn
  version
  colour {
    l
    a
    b
  }
}
    `, {"fragmentName":"ProductParts"}) as unknown as TypedDocumentString<ProductPartsFragment, unknown>;
export const LotRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LotRow on Lot {
  id
  number
  expiresOn
  receivedOn
  openedOn
  recalledAt
  balance
  version
  product {
    ...ProductParts
  }
  clinic {
    ...ClinicName
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ProductParts on Product {
  id
  kind
  brand
  shade
  configuration
  unit
  discontinuedOn
  version
  colour {
    l
    a
    b
  }
}`, {"fragmentName":"LotRow"}) as unknown as TypedDocumentString<LotRowFragment, unknown>;
export const HouseMixFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment HouseMix on Mix {
  id
  label
  waterMl
  usableUntil
  madeAt
  clinic {
    ...ClinicName
  }
  madeBy {
    ...StaffName
  }
  parts {
    lotId
    ml
    lotNumber
    product {
      id
      brand
      shade
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"HouseMix"}) as unknown as TypedDocumentString<HouseMixFragment, unknown>;
export const WaitPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment WaitParts on WaitReading {
  clients
  toppedUp
  left
  outOfTouch
  waiting
  leftOut
  points {
    month
    share
    lower
    upper
    atRisk
  }
  median {
    months
    lower
    upper
  }
  cameBackSoFar
  meanWithinFiveYears
}
    `, {"fragmentName":"WaitParts"}) as unknown as TypedDocumentString<WaitPartsFragment, unknown>;
export const PlanPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PlanParts on TreatmentPlan {
  id
  number
  sessions {
    densityPercent
    zones
  }
  pigments {
    id
    brand
    shade
  }
  hairlineShape
  hairlineHeightMm
  priceMinor
  notes
  agreedName
  madeAt
  madeBy {
    ...StaffName
  }
}
    fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"PlanParts"}) as unknown as TypedDocumentString<PlanPartsFragment, unknown>;
export const TreatmentRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TreatmentRow on Treatment {
  id
  indication
  state
  closeReason
  plannedSessions
  completedSessions
  priceMinor
  currency
  agreedAt
  lastSessionAt
  courseCompletedAt
  topUpDueOn
  topUpReason
  dueWindow {
    earlyOn
    likelyOn
    lateOn
    withinYear
    because {
      factor
      level
      times
    }
  }
  createdAt
  version
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"TreatmentRow"}) as unknown as TypedDocumentString<TreatmentRowFragment, unknown>;
export const WaitlistPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment WaitlistParts on WaitlistEntry {
  id
  kind
  minutes
  weekdays
  from
  until
  earliestOn
  latestOn
  note
  addedAt
  state
  version
  client {
    id
    name
  }
  clinics {
    id
    name
    zone
  }
  practitioner {
    id
    name
  }
  offers {
    id
    startsAt
    state
    version
    clinic {
      id
      zone
    }
  }
  appointment {
    id
    startsAt
    clinic {
      id
      zone
    }
  }
}
    `, {"fragmentName":"WaitlistParts"}) as unknown as TypedDocumentString<WaitlistPartsFragment, unknown>;
export const FreedSlotPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FreedSlotParts on FreedSlot {
  clinicId
  practitionerId
  startsAt
  endsAt
  zone
  clinic {
    id
    name
  }
  practitioner {
    id
    name
  }
}
    `, {"fragmentName":"FreedSlotParts"}) as unknown as TypedDocumentString<FreedSlotPartsFragment, unknown>;
export const ViewerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Viewer {
  viewer {
    ...ViewerParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ViewerParts on Viewer {
  role
  permissions
  staffMember {
    id
    name
    email
    practitioner
  }
  organization {
    id
    name
  }
  clinics {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const InstallationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Installation {
  installation {
    needsSetUp
  }
}
    `) as unknown as TypedDocumentString<InstallationQuery, InstallationQueryVariables>;
export const SignInDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    ...ViewerParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ViewerParts on Viewer {
  role
  permissions
  staffMember {
    id
    name
    email
    practitioner
  }
  organization {
    id
    name
  }
  clinics {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SetUpDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetUp($input: SetUpInput!) {
  setUp(input: $input) {
    ...ViewerParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ViewerParts on Viewer {
  role
  permissions
  staffMember {
    id
    name
    email
    practitioner
  }
  organization {
    id
    name
  }
  clinics {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<SetUpMutation, SetUpMutationVariables>;
export const SignOutDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignOutEverywhereDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignOutEverywhere {
  signOutEverywhere
}
    `) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const ChangePasswordDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const AftercareVersionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AftercareVersions {
  aftercareVersions {
    ...AftercareParts
  }
}
    fragment AftercareParts on AftercareVersion {
  number
  publishedAt
  version
  phases {
    from
    to
    happens
    advice
  }
  firstWaterDay
  milestones {
    day
    words
  }
  alarm
  checkInDays
}`) as unknown as TypedDocumentString<AftercareVersionsQuery, AftercareVersionsQueryVariables>;
export const AftercareOfSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AftercareOfSession($sessionId: ID!) {
  aftercareOfSession(sessionId: $sessionId) {
    day
    version {
      ...AftercareParts
    }
    handOvers {
      ...HandOverParts
    }
  }
  session(id: $sessionId) {
    id
    client {
      id
      name
    }
    clinic {
      ...ClinicName
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment AftercareParts on AftercareVersion {
  number
  publishedAt
  version
  phases {
    from
    to
    happens
    advice
  }
  firstWaterDay
  milestones {
    day
    words
  }
  alarm
  checkInDays
}
fragment HandOverParts on AftercareHandOver {
  id
  number
  means
  handedAt
  handedBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<AftercareOfSessionQuery, AftercareOfSessionQueryVariables>;
export const HandOverAftercareDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HandOverAftercare($input: HandOverAftercareInput!) {
  handOverAftercare(input: $input) {
    ...HandOverParts
  }
}
    fragment HandOverParts on AftercareHandOver {
  id
  number
  means
  handedAt
  handedBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<HandOverAftercareMutation, HandOverAftercareMutationVariables>;
export const SaveAftercareDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveAftercare($input: SaveAftercareInput!) {
  saveAftercare(input: $input) {
    ...AftercareParts
  }
}
    fragment AftercareParts on AftercareVersion {
  number
  publishedAt
  version
  phases {
    from
    to
    happens
    advice
  }
  firstWaterDay
  milestones {
    day
    words
  }
  alarm
  checkInDays
}`) as unknown as TypedDocumentString<SaveAftercareMutation, SaveAftercareMutationVariables>;
export const PublishAftercareDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PublishAftercare($input: AftercareDraftInput!) {
  publishAftercare(input: $input) {
    ...AftercareParts
  }
}
    fragment AftercareParts on AftercareVersion {
  number
  publishedAt
  version
  phases {
    from
    to
    happens
    advice
  }
  firstWaterDay
  milestones {
    day
    words
  }
  alarm
  checkInDays
}`) as unknown as TypedDocumentString<PublishAftercareMutation, PublishAftercareMutationVariables>;
export const DiscardAftercareDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DiscardAftercare($input: AftercareDraftInput!) {
  discardAftercare(input: $input)
}
    `) as unknown as TypedDocumentString<DiscardAftercareMutation, DiscardAftercareMutationVariables>;
export const LinkAppointmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LinkAppointment($input: LinkAppointmentInput!) {
  linkAppointment(input: $input) {
    token
  }
}
    `) as unknown as TypedDocumentString<LinkAppointmentMutation, LinkAppointmentMutationVariables>;
export const ActsOnAppointmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ActsOnAppointment($id: ID!) {
  appointment(id: $id) {
    id
    actsByLink {
      act
      doneAt
    }
  }
}
    `) as unknown as TypedDocumentString<ActsOnAppointmentQuery, ActsOnAppointmentQueryVariables>;
export const ClientRulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClientRules {
  clientRules {
    cancelHours
    moveHours
    moves
    anyPractitioner
    anyClinic
    version
  }
}
    `) as unknown as TypedDocumentString<ClientRulesQuery, ClientRulesQueryVariables>;
export const SetClientRulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetClientRules($input: SetClientRulesInput!) {
  setClientRules(input: $input) {
    version
  }
}
    `) as unknown as TypedDocumentString<SetClientRulesMutation, SetClientRulesMutationVariables>;
export const AppointmentListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AppointmentList($filter: AppointmentFilter, $sort: [AppointmentSort!], $page: PageInput, $record: Boolean!) {
  appointments(filter: $filter, sort: $sort, page: $page) {
    items {
      ...AppointmentRow
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment AppointmentRow on Appointment {
  id
  kind
  state
  startsAt
  endsAt
  missing
  clearance {
    cleared
    blocked
    steps
  }
  roomId
  bufferAfter
  note
  depositMinor
  depositState
  cancelledBy
  cancelledFor
  cancelReason
  cancelWords
  movedCount
  version
  client {
    id
    name
    phone
    email
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
  treatment @include(if: $record) {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  session @include(if: $record) {
    id
    state
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<AppointmentListQuery, AppointmentListQueryVariables>;
export const AppointmentOneDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AppointmentOne($id: ID!, $record: Boolean!) {
  appointment(id: $id) {
    ...AppointmentRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment AppointmentRow on Appointment {
  id
  kind
  state
  startsAt
  endsAt
  missing
  clearance {
    cleared
    blocked
    steps
  }
  roomId
  bufferAfter
  note
  depositMinor
  depositState
  cancelledBy
  cancelledFor
  cancelReason
  cancelWords
  movedCount
  version
  client {
    id
    name
    phone
    email
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
  treatment @include(if: $record) {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  session @include(if: $record) {
    id
    state
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<AppointmentOneQuery, AppointmentOneQueryVariables>;
export const BookAppointmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BookAppointment($input: BookAppointmentInput!, $record: Boolean!) {
  bookAppointment(input: $input) {
    ...AppointmentRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment AppointmentRow on Appointment {
  id
  kind
  state
  startsAt
  endsAt
  missing
  clearance {
    cleared
    blocked
    steps
  }
  roomId
  bufferAfter
  note
  depositMinor
  depositState
  cancelledBy
  cancelledFor
  cancelReason
  cancelWords
  movedCount
  version
  client {
    id
    name
    phone
    email
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
  treatment @include(if: $record) {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  session @include(if: $record) {
    id
    state
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<BookAppointmentMutation, BookAppointmentMutationVariables>;
export const ConfirmAppointmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConfirmAppointment($input: ChangeAppointmentStateInput!, $record: Boolean!) {
  confirmAppointment(input: $input) {
    ...AppointmentRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment AppointmentRow on Appointment {
  id
  kind
  state
  startsAt
  endsAt
  missing
  clearance {
    cleared
    blocked
    steps
  }
  roomId
  bufferAfter
  note
  depositMinor
  depositState
  cancelledBy
  cancelledFor
  cancelReason
  cancelWords
  movedCount
  version
  client {
    id
    name
    phone
    email
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
  treatment @include(if: $record) {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  session @include(if: $record) {
    id
    state
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<ConfirmAppointmentMutation, ConfirmAppointmentMutationVariables>;
export const ArriveAppointmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ArriveAppointment($input: ChangeAppointmentStateInput!, $record: Boolean!) {
  arriveAppointment(input: $input) {
    ...AppointmentRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment AppointmentRow on Appointment {
  id
  kind
  state
  startsAt
  endsAt
  missing
  clearance {
    cleared
    blocked
    steps
  }
  roomId
  bufferAfter
  note
  depositMinor
  depositState
  cancelledBy
  cancelledFor
  cancelReason
  cancelWords
  movedCount
  version
  client {
    id
    name
    phone
    email
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
  treatment @include(if: $record) {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  session @include(if: $record) {
    id
    state
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<ArriveAppointmentMutation, ArriveAppointmentMutationVariables>;
export const MissAppointmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MissAppointment($input: MissAppointmentInput!, $record: Boolean!) {
  missAppointment(input: $input) {
    ...AppointmentRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment AppointmentRow on Appointment {
  id
  kind
  state
  startsAt
  endsAt
  missing
  clearance {
    cleared
    blocked
    steps
  }
  roomId
  bufferAfter
  note
  depositMinor
  depositState
  cancelledBy
  cancelledFor
  cancelReason
  cancelWords
  movedCount
  version
  client {
    id
    name
    phone
    email
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
  treatment @include(if: $record) {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  session @include(if: $record) {
    id
    state
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<MissAppointmentMutation, MissAppointmentMutationVariables>;
export const CancelAppointmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelAppointment($input: CancelAppointmentInput!, $record: Boolean!) {
  cancelAppointment(input: $input) {
    ...AppointmentRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment AppointmentRow on Appointment {
  id
  kind
  state
  startsAt
  endsAt
  missing
  clearance {
    cleared
    blocked
    steps
  }
  roomId
  bufferAfter
  note
  depositMinor
  depositState
  cancelledBy
  cancelledFor
  cancelReason
  cancelWords
  movedCount
  version
  client {
    id
    name
    phone
    email
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
  treatment @include(if: $record) {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  session @include(if: $record) {
    id
    state
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<CancelAppointmentMutation, CancelAppointmentMutationVariables>;
export const NoteDepositDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation NoteDeposit($input: NoteDepositInput!, $record: Boolean!) {
  noteDeposit(input: $input) {
    ...AppointmentRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment AppointmentRow on Appointment {
  id
  kind
  state
  startsAt
  endsAt
  missing
  clearance {
    cleared
    blocked
    steps
  }
  roomId
  bufferAfter
  note
  depositMinor
  depositState
  cancelledBy
  cancelledFor
  cancelReason
  cancelWords
  movedCount
  version
  client {
    id
    name
    phone
    email
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
  treatment @include(if: $record) {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  session @include(if: $record) {
    id
    state
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<NoteDepositMutation, NoteDepositMutationVariables>;
export const ReopenAppointmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReopenAppointment($input: ReopenAppointmentInput!, $record: Boolean!) {
  reopenAppointment(input: $input) {
    ...AppointmentRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment AppointmentRow on Appointment {
  id
  kind
  state
  startsAt
  endsAt
  missing
  clearance {
    cleared
    blocked
    steps
  }
  roomId
  bufferAfter
  note
  depositMinor
  depositState
  cancelledBy
  cancelledFor
  cancelReason
  cancelWords
  movedCount
  version
  client {
    id
    name
    phone
    email
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
  treatment @include(if: $record) {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  session @include(if: $record) {
    id
    state
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<ReopenAppointmentMutation, ReopenAppointmentMutationVariables>;
export const RecordOpeningsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RecordOpenings($filter: RecordOpeningFilter, $page: PageInput) {
  recordOpenings(filter: $filter, page: $page) {
    items {
      id
      what
      subjectId
      at
      lastAt
      times
      staffMember {
        id
        name
      }
      client {
        id
        name
        clinic {
          ...ClinicName
        }
      }
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}`) as unknown as TypedDocumentString<RecordOpeningsQuery, RecordOpeningsQueryVariables>;
export const ClientListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClientList($filter: ClientFilter, $sort: [ClientSort!], $page: PageInput) {
  clients(filter: $filter, sort: $sort, page: $page) {
    items {
      ...ClientRow
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ClientRow on Client {
  id
  name
  email
  phone
  bornOn
  language
  createdAt
  version
  clinic {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<ClientListQuery, ClientListQueryVariables>;
export const ClientOneDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClientOne($id: ID!, $record: Boolean!) {
  client(id: $id) {
    ...ClientRow
    skinType @include(if: $record)
    appointments {
      ...AppointmentRow
    }
    treatments @include(if: $record) {
      ...TreatmentRow
      sessions {
        ...SessionStep
      }
      outcomes {
        ...OutcomeParts
      }
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment AppointmentRow on Appointment {
  id
  kind
  state
  startsAt
  endsAt
  missing
  clearance {
    cleared
    blocked
    steps
  }
  roomId
  bufferAfter
  note
  depositMinor
  depositState
  cancelledBy
  cancelledFor
  cancelReason
  cancelWords
  movedCount
  version
  client {
    id
    name
    phone
    email
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
  treatment @include(if: $record) {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  session @include(if: $record) {
    id
    state
  }
}
fragment ClientRow on Client {
  id
  name
  email
  phone
  bornOn
  language
  createdAt
  version
  clinic {
    ...ClinicName
  }
}
fragment OutcomeParts on Outcome {
  id
  instrument
  instrumentVersion
  answers {
    item
    value
  }
  score
  assessedAt
  session {
    id
  }
  recordedBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}
fragment TreatmentRow on Treatment {
  id
  indication
  state
  closeReason
  plannedSessions
  completedSessions
  priceMinor
  currency
  agreedAt
  lastSessionAt
  courseCompletedAt
  topUpDueOn
  topUpReason
  dueWindow {
    earlyOn
    likelyOn
    lateOn
    withinYear
    because {
      factor
      level
      times
    }
  }
  createdAt
  version
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}
fragment SessionStep on Session {
  id
  kind
  state
  number
  startedAt
  endedAt
  completedAt
  updatedAt
  zones
  skinReaction
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}`) as unknown as TypedDocumentString<ClientOneQuery, ClientOneQueryVariables>;
export const AddClientDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddClient($input: AddClientInput!) {
  addClient(input: $input) {
    ...ClientRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ClientRow on Client {
  id
  name
  email
  phone
  bornOn
  language
  createdAt
  version
  clinic {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<AddClientMutation, AddClientMutationVariables>;
export const ChangeClientDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeClient($input: ChangeClientInput!) {
  changeClient(input: $input) {
    ...ClientRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ClientRow on Client {
  id
  name
  email
  phone
  bornOn
  language
  createdAt
  version
  clinic {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<ChangeClientMutation, ChangeClientMutationVariables>;
export const ClinicListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClinicList($filter: ClinicFilter, $sort: [ClinicSort!], $page: PageInput) {
  clinics(filter: $filter, sort: $sort, page: $page) {
    items {
      ...ClinicParts
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ClinicParts on Clinic {
  ...ClinicName
  region
  phone
  email
  asksPersonLicence
  asksPremisesLicence
  version
}`) as unknown as TypedDocumentString<ClinicListQuery, ClinicListQueryVariables>;
export const ClinicOneDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClinicOne($id: ID!) {
  clinic(id: $id) {
    ...ClinicParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ClinicParts on Clinic {
  ...ClinicName
  region
  phone
  email
  asksPersonLicence
  asksPremisesLicence
  version
}`) as unknown as TypedDocumentString<ClinicOneQuery, ClinicOneQueryVariables>;
export const AddClinicDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddClinic($input: AddClinicInput!) {
  addClinic(input: $input) {
    ...ClinicParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ClinicParts on Clinic {
  ...ClinicName
  region
  phone
  email
  asksPersonLicence
  asksPremisesLicence
  version
}`) as unknown as TypedDocumentString<AddClinicMutation, AddClinicMutationVariables>;
export const ChangeClinicDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeClinic($input: ChangeClinicInput!) {
  changeClinic(input: $input) {
    ...ClinicParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ClinicParts on Clinic {
  ...ClinicName
  region
  phone
  email
  asksPersonLicence
  asksPremisesLicence
  version
}`) as unknown as TypedDocumentString<ChangeClinicMutation, ChangeClinicMutationVariables>;
export const ComplicationsOfClientDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ComplicationsOfClient($clientId: ID!) {
  complications(filter: {clientId: $clientId}, page: {number: 1, size: 100}) {
    items {
      ...ComplicationParts
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ComplicationParts on Complication {
  id
  kind
  severity
  state
  serious
  firstSeenOn
  resolvedOn
  zone
  mixId
  notes
  actions
  recordedAt
  reportBy
  version
  clinic {
    ...ClinicName
  }
  session {
    id
    kind
    number
    startedAt
  }
  recordedBy {
    ...StaffName
  }
  followUps {
    id
    seenOn
    severity
    state
    serious
    notes
    actions
    recordedAt
    recordedBy {
      ...StaffName
    }
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<ComplicationsOfClientQuery, ComplicationsOfClientQueryVariables>;
export const ComplicationOneDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ComplicationOne($id: ID!) {
  complication(id: $id) {
    ...ComplicationParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ComplicationParts on Complication {
  id
  kind
  severity
  state
  serious
  firstSeenOn
  resolvedOn
  zone
  mixId
  notes
  actions
  recordedAt
  reportBy
  version
  clinic {
    ...ClinicName
  }
  session {
    id
    kind
    number
    startedAt
  }
  recordedBy {
    ...StaffName
  }
  followUps {
    id
    seenOn
    severity
    state
    serious
    notes
    actions
    recordedAt
    recordedBy {
      ...StaffName
    }
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<ComplicationOneQuery, ComplicationOneQueryVariables>;
export const RecordComplicationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordComplication($input: RecordComplicationInput!) {
  recordComplication(input: $input) {
    ...ComplicationParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ComplicationParts on Complication {
  id
  kind
  severity
  state
  serious
  firstSeenOn
  resolvedOn
  zone
  mixId
  notes
  actions
  recordedAt
  reportBy
  version
  clinic {
    ...ClinicName
  }
  session {
    id
    kind
    number
    startedAt
  }
  recordedBy {
    ...StaffName
  }
  followUps {
    id
    seenOn
    severity
    state
    serious
    notes
    actions
    recordedAt
    recordedBy {
      ...StaffName
    }
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<RecordComplicationMutation, RecordComplicationMutationVariables>;
export const FollowUpComplicationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FollowUpComplication($input: FollowUpComplicationInput!) {
  followUpComplication(input: $input) {
    ...ComplicationParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ComplicationParts on Complication {
  id
  kind
  severity
  state
  serious
  firstSeenOn
  resolvedOn
  zone
  mixId
  notes
  actions
  recordedAt
  reportBy
  version
  clinic {
    ...ClinicName
  }
  session {
    id
    kind
    number
    startedAt
  }
  recordedBy {
    ...StaffName
  }
  followUps {
    id
    seenOn
    severity
    state
    serious
    notes
    actions
    recordedAt
    recordedBy {
      ...StaffName
    }
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<FollowUpComplicationMutation, FollowUpComplicationMutationVariables>;
export const ComplicationsOfSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ComplicationsOfSession($sessionId: ID!) {
  complications(filter: {sessionId: $sessionId}, page: {number: 1, size: 50}) {
    items {
      ...ComplicationParts
    }
    total
  }
  session(id: $sessionId) {
    id
    treatment {
      id
    }
    clinic {
      ...ClinicName
    }
    mixes {
      id
      label
      parts {
        lotNumber
        product {
          id
          brand
          shade
        }
      }
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ComplicationParts on Complication {
  id
  kind
  severity
  state
  serious
  firstSeenOn
  resolvedOn
  zone
  mixId
  notes
  actions
  recordedAt
  reportBy
  version
  clinic {
    ...ClinicName
  }
  session {
    id
    kind
    number
    startedAt
  }
  recordedBy {
    ...StaffName
  }
  followUps {
    id
    seenOn
    severity
    state
    serious
    notes
    actions
    recordedAt
    recordedBy {
      ...StaffName
    }
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<ComplicationsOfSessionQuery, ComplicationsOfSessionQueryVariables>;
export const ConsentVersionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsentVersions {
  consentVersions {
    ...ConsentVersionParts
  }
}
    fragment ConsentVersionParts on ConsentVersion {
  id
  purpose
  language
  number
  title
  body
  statements {
    topic
    text
  }
  text
  textHash
  template
  publishedAt
  version
  publishedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<ConsentVersionsQuery, ConsentVersionsQueryVariables>;
export const ConsentsOfClientDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsentsOfClient($id: ID!) {
  client(id: $id) {
    id
    name
    language
    clinic {
      ...ClinicName
    }
    consents {
      purpose
      standing
      current {
        id
        number
        title
        language
        template
      }
      last {
        ...SignatureRow
      }
    }
    signatures {
      ...SignatureRow
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment SignatureRow on ConsentSignature {
  id
  purpose
  signedName
  method
  signedAt
  device
  withdrawnAt
  consentVersion {
    id
    number
    language
    template
  }
  witnessedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<ConsentsOfClientQuery, ConsentsOfClientQueryVariables>;
export const ConsentToSignDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsentToSign($id: ID!) {
  client(id: $id) {
    id
    name
    clinic {
      ...ClinicName
    }
    consents {
      purpose
      standing
      current {
        ...ConsentVersionParts
      }
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ConsentVersionParts on ConsentVersion {
  id
  purpose
  language
  number
  title
  body
  statements {
    topic
    text
  }
  text
  textHash
  template
  publishedAt
  version
  publishedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<ConsentToSignQuery, ConsentToSignQueryVariables>;
export const SignedConsentDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SignedConsent($id: ID!) {
  consentSignature(id: $id) {
    ...SignatureRow
    drawn
    textHash
    client {
      id
      name
      bornOn
      clinic {
        ...ClinicName
      }
    }
    consentVersion {
      ...ConsentVersionParts
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ConsentVersionParts on ConsentVersion {
  id
  purpose
  language
  number
  title
  body
  statements {
    topic
    text
  }
  text
  textHash
  template
  publishedAt
  version
  publishedBy {
    id
    name
  }
}
fragment SignatureRow on ConsentSignature {
  id
  purpose
  signedName
  method
  signedAt
  device
  withdrawnAt
  consentVersion {
    id
    number
    language
    template
  }
  witnessedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<SignedConsentQuery, SignedConsentQueryVariables>;
export const SaveConsentDraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveConsentDraft($input: SaveConsentDraftInput!) {
  saveConsentDraft(input: $input) {
    ...ConsentVersionParts
  }
}
    fragment ConsentVersionParts on ConsentVersion {
  id
  purpose
  language
  number
  title
  body
  statements {
    topic
    text
  }
  text
  textHash
  template
  publishedAt
  version
  publishedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<SaveConsentDraftMutation, SaveConsentDraftMutationVariables>;
export const PublishConsentVersionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PublishConsentVersion($input: PublishConsentVersionInput!) {
  publishConsentVersion(input: $input) {
    ...ConsentVersionParts
  }
}
    fragment ConsentVersionParts on ConsentVersion {
  id
  purpose
  language
  number
  title
  body
  statements {
    topic
    text
  }
  text
  textHash
  template
  publishedAt
  version
  publishedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<PublishConsentVersionMutation, PublishConsentVersionMutationVariables>;
export const DiscardConsentDraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DiscardConsentDraft($input: DiscardConsentDraftInput!) {
  discardConsentDraft(input: $input)
}
    `) as unknown as TypedDocumentString<DiscardConsentDraftMutation, DiscardConsentDraftMutationVariables>;
export const SignConsentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignConsent($input: SignConsentInput!) {
  signConsent(input: $input) {
    id
    purpose
    signedAt
    signedName
  }
}
    `) as unknown as TypedDocumentString<SignConsentMutation, SignConsentMutationVariables>;
export const WithdrawConsentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawConsent($input: WithdrawConsentInput!) {
  withdrawConsent(input: $input) {
    id
    purpose
    withdrawnAt
  }
}
    `) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const ConsultationsOfClientDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsultationsOfClient($clientId: ID!) {
  client(id: $clientId) {
    id
    name
    skinType
    clinic {
      ...ClinicName
    }
    consultations {
      ...ConsultationParts
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ConsultationParts on Consultation {
  id
  replacesId
  number
  heldAt
  heldOn
  indication
  norwood
  ludwig
  savin
  salt {
    left
    right
    vertex
    back
    score
  }
  skinType
  skin
  skinConditions
  hairColour
  scars
  earlierWork
  wishes
  notes
  signedName
  signedAt
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<ConsultationsOfClientQuery, ConsultationsOfClientQueryVariables>;
export const SignConsultationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignConsultation($input: SignConsultationInput!) {
  signConsultation(input: $input) {
    ...ConsultationParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ConsultationParts on Consultation {
  id
  replacesId
  number
  heldAt
  heldOn
  indication
  norwood
  ludwig
  savin
  salt {
    left
    right
    vertex
    back
    score
  }
  skinType
  skin
  skinConditions
  hairColour
  scars
  earlierWork
  wishes
  notes
  signedName
  signedAt
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<SignConsultationMutation, SignConsultationMutationVariables>;
export const ContinuityCardDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ContinuityCard($id: ID!) {
  complications(filter: {treatmentId: $id}, page: {number: 1, size: 100}) {
    items {
      id
      kind
      severity
      state
      serious
      firstSeenOn
      zone
      notes
      session {
        id
        kind
        number
      }
    }
    total
  }
  treatment(id: $id) {
    id
    indication
    client {
      id
      name
    }
    clinic {
      ...ClinicName
    }
    plans {
      id
      number
      hairlineShape
      hairlineHeightMm
    }
    sessions {
      id
      kind
      state
      number
      startedAt
      skinReaction
      bleeding
      zones
      clinic {
        ...ClinicName
      }
      practitioner {
        ...StaffName
      }
      anaesthetics {
        id
        amount
        unit
        lot {
          number
          product {
            brand
            shade
          }
        }
      }
      passes {
        id
        zone
        needle
        depthMm
        machine
        speed
        speedUnit
        minutes
        mix {
          id
          label
          waterMl
          clinic {
            ...ClinicName
          }
          parts {
            lotId
            ml
            lotNumber
            product {
              id
              brand
              shade
              discontinuedOn
              nearest {
                distance
                product {
                  id
                  brand
                  shade
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<ContinuityCardQuery, ContinuityCardQueryVariables>;
export const DiaryEntriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DiaryEntries($clinicIds: [ID!]!, $firstDay: LocalDate!, $lastDay: LocalDate!) {
  diaryEntries(clinicIds: $clinicIds, firstDay: $firstDay, lastDay: $lastDay) {
    ...DiaryEntryParts
  }
}
    fragment DiaryEntryParts on DiaryEntry {
  id
  version
  kind
  state
  startsAt
  endsAt
  bufferAfter
  clinicId
  practitionerId
  roomId
  treatmentId
  clientId
  clientName
  note
  movedCount
}`) as unknown as TypedDocumentString<DiaryEntriesQuery, DiaryEntriesQueryVariables>;
export const DiaryHoursDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DiaryHours($clinicIds: [ID!]!, $firstDay: LocalDate!, $lastDay: LocalDate!) {
  diaryHours(clinicIds: $clinicIds, firstDay: $firstDay, lastDay: $lastDay) {
    clinics {
      clinicId
      zone
      rooms {
        id
        name
      }
      open {
        from
        until
      }
      closures {
        from
        until
        reason
      }
    }
    practitioners {
      practitionerId
      work {
        clinicId
        from
        until
      }
      away {
        from
        until
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DiaryHoursQuery, DiaryHoursQueryVariables>;
export const DiaryStandingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DiaryStanding($clinicIds: [ID!]!, $day: LocalDate!, $size: Int!) {
  appointments(
    filter: {clinicIds: $clinicIds, fromDay: $day, toDay: $day, states: [booked, confirmed, arrived, completed]}
    page: {number: 1, size: $size}
  ) {
    items {
      id
      missing
      clearance {
        cleared
        blocked
        steps
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DiaryStandingQuery, DiaryStandingQueryVariables>;
export const FreeSlotsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FreeSlots($input: FreeSlotsInput!) {
  freeSlots(input: $input) {
    practitionerId
    clinicId
    roomId
    startsAt
    endsAt
  }
}
    `) as unknown as TypedDocumentString<FreeSlotsQuery, FreeSlotsQueryVariables>;
export const RoomsOfClinicDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RoomsOfClinic($clinicIds: [ID!]!, $day: LocalDate!) {
  diaryHours(clinicIds: $clinicIds, firstDay: $day, lastDay: $day) {
    clinics {
      clinicId
      rooms {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoomsOfClinicQuery, RoomsOfClinicQueryVariables>;
export const DiarySettingsForBookingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DiarySettingsForBooking {
  diarySettings {
    gridMinutes
    kinds {
      kind
      minutes
    }
  }
}
    `) as unknown as TypedDocumentString<DiarySettingsForBookingQuery, DiarySettingsForBookingQueryVariables>;
export const BookingProposalDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BookingProposal($clientId: ID!, $treatmentId: ID) {
  bookingProposal(clientId: $clientId, treatmentId: $treatmentId) {
    kind
    minutes
    treatmentId
    earliestOn
    latestOn
    reasons
  }
}
    `) as unknown as TypedDocumentString<BookingProposalQuery, BookingProposalQueryVariables>;
export const AppointmentMovesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AppointmentMoves($appointmentId: ID!) {
  appointmentMoves(appointmentId: $appointmentId) {
    id
    movedAt
    movedBy
    reason
    from {
      startsAt
      endsAt
      clinicId
      practitionerId
      roomId
    }
    to {
      startsAt
      endsAt
      clinicId
      practitionerId
      roomId
    }
  }
}
    `) as unknown as TypedDocumentString<AppointmentMovesQuery, AppointmentMovesQueryVariables>;
export const MoveAppointmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MoveAppointment($input: MoveAppointmentInput!) {
  moveAppointment(input: $input) {
    id
    version
    state
    startsAt
    endsAt
    roomId
    movedCount
  }
}
    `) as unknown as TypedDocumentString<MoveAppointmentMutation, MoveAppointmentMutationVariables>;
export const EnquiryBoardDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EnquiryBoard($filter: EnquiryFilter) {
  enquiryBoard(filter: $filter) {
    state
    total
    enquiries {
      ...EnquiryParts
    }
  }
}
    fragment EnquiryParts on Enquiry {
  id
  state
  moves
  source
  about
  name
  email
  phone
  notes
  lostReason
  lostWords
  receivedAt
  consentText
  consentedAt
  version
  clinic {
    id
    name
    zone
  }
  assignedTo {
    id
    name
  }
  client {
    id
    name
  }
  appointment {
    id
    state
    startsAt
  }
}`) as unknown as TypedDocumentString<EnquiryBoardQuery, EnquiryBoardQueryVariables>;
export const EnquiryAlikeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EnquiryAlike($id: ID!) {
  enquiry(id: $id) {
    id
    alike {
      id
      name
      email
      phone
    }
  }
}
    `) as unknown as TypedDocumentString<EnquiryAlikeQuery, EnquiryAlikeQueryVariables>;
export const EnquiryFiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EnquiryFigures($clinicIds: [ID!], $firstDay: LocalDate!, $lastDay: LocalDate!) {
  enquiryFigures(clinicIds: $clinicIds, firstDay: $firstDay, lastDay: $lastDay) {
    clinicId
    source
    received
    contacted
    booked
    won
    lost
  }
}
    `) as unknown as TypedDocumentString<EnquiryFiguresQuery, EnquiryFiguresQueryVariables>;
export const EnquiryPageSettingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EnquiryPageSettings {
  enquiryPage {
    handle
    open
    noticeHours
    horizonDays
    clinicIds
    practitionerIds
    version
  }
  clinics(page: {number: 1, size: 200}) {
    items {
      id
      name
    }
  }
  staffMembers(
    filter: {practitioner: true, removed: false}
    page: {number: 1, size: 200}
  ) {
    items {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<EnquiryPageSettingsQuery, EnquiryPageSettingsQueryVariables>;
export const EnquiryFreeSlotsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EnquiryFreeSlots($input: FreeSlotsInput!) {
  freeSlots(input: $input) {
    practitionerId
    startsAt
    endsAt
  }
}
    `) as unknown as TypedDocumentString<EnquiryFreeSlotsQuery, EnquiryFreeSlotsQueryVariables>;
export const AddEnquiryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddEnquiry($input: AddEnquiryInput!) {
  addEnquiry(input: $input) {
    ...EnquiryParts
  }
}
    fragment EnquiryParts on Enquiry {
  id
  state
  moves
  source
  about
  name
  email
  phone
  notes
  lostReason
  lostWords
  receivedAt
  consentText
  consentedAt
  version
  clinic {
    id
    name
    zone
  }
  assignedTo {
    id
    name
  }
  client {
    id
    name
  }
  appointment {
    id
    state
    startsAt
  }
}`) as unknown as TypedDocumentString<AddEnquiryMutation, AddEnquiryMutationVariables>;
export const ChangeEnquiryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeEnquiry($input: ChangeEnquiryInput!) {
  changeEnquiry(input: $input) {
    ...EnquiryParts
  }
}
    fragment EnquiryParts on Enquiry {
  id
  state
  moves
  source
  about
  name
  email
  phone
  notes
  lostReason
  lostWords
  receivedAt
  consentText
  consentedAt
  version
  clinic {
    id
    name
    zone
  }
  assignedTo {
    id
    name
  }
  client {
    id
    name
  }
  appointment {
    id
    state
    startsAt
  }
}`) as unknown as TypedDocumentString<ChangeEnquiryMutation, ChangeEnquiryMutationVariables>;
export const MoveEnquiryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MoveEnquiry($input: MoveEnquiryInput!) {
  moveEnquiry(input: $input) {
    ...EnquiryParts
  }
}
    fragment EnquiryParts on Enquiry {
  id
  state
  moves
  source
  about
  name
  email
  phone
  notes
  lostReason
  lostWords
  receivedAt
  consentText
  consentedAt
  version
  clinic {
    id
    name
    zone
  }
  assignedTo {
    id
    name
  }
  client {
    id
    name
  }
  appointment {
    id
    state
    startsAt
  }
}`) as unknown as TypedDocumentString<MoveEnquiryMutation, MoveEnquiryMutationVariables>;
export const ConvertEnquiryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConvertEnquiry($input: ConvertEnquiryInput!) {
  convertEnquiry(input: $input) {
    ...EnquiryParts
  }
}
    fragment EnquiryParts on Enquiry {
  id
  state
  moves
  source
  about
  name
  email
  phone
  notes
  lostReason
  lostWords
  receivedAt
  consentText
  consentedAt
  version
  clinic {
    id
    name
    zone
  }
  assignedTo {
    id
    name
  }
  client {
    id
    name
  }
  appointment {
    id
    state
    startsAt
  }
}`) as unknown as TypedDocumentString<ConvertEnquiryMutation, ConvertEnquiryMutationVariables>;
export const BookEnquiryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BookEnquiry($input: BookEnquiryInput!) {
  bookEnquiry(input: $input) {
    ...EnquiryParts
  }
}
    fragment EnquiryParts on Enquiry {
  id
  state
  moves
  source
  about
  name
  email
  phone
  notes
  lostReason
  lostWords
  receivedAt
  consentText
  consentedAt
  version
  clinic {
    id
    name
    zone
  }
  assignedTo {
    id
    name
  }
  client {
    id
    name
  }
  appointment {
    id
    state
    startsAt
  }
}`) as unknown as TypedDocumentString<BookEnquiryMutation, BookEnquiryMutationVariables>;
export const SaveEnquiryPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveEnquiryPage($input: SaveEnquiryPageInput!) {
  saveEnquiryPage(input: $input) {
    handle
    open
    version
  }
}
    `) as unknown as TypedDocumentString<SaveEnquiryPageMutation, SaveEnquiryPageMutationVariables>;
export const PublicEnquiryPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PublicEnquiryPage($handle: String!) {
  publicEnquiryPage(handle: $handle) {
    organizationName
    consentText
    consultationMinutes
    firstDay
    lastDay
    clinics {
      id
      name
      city
      zone
    }
  }
}
    `) as unknown as TypedDocumentString<PublicEnquiryPageQuery, PublicEnquiryPageQueryVariables>;
export const EnquiryTimesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EnquiryTimes($input: EnquiryTimesInput!) {
  enquiryTimes(input: $input) {
    startsAt
    endsAt
  }
}
    `) as unknown as TypedDocumentString<EnquiryTimesQuery, EnquiryTimesQueryVariables>;
export const SendEnquiryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendEnquiry($input: SendEnquiryInput!) {
  sendEnquiry(input: $input) {
    id
    clinicId
    consultation {
      startsAt
      endsAt
    }
  }
}
    `) as unknown as TypedDocumentString<SendEnquiryMutation, SendEnquiryMutationVariables>;
export const OwnFeedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnFeed {
  ownFeed {
    ...FeedParts
  }
}
    fragment FeedParts on CalendarFeed {
  id
  createdAt
  readAt
  version
}`) as unknown as TypedDocumentString<OwnFeedQuery, OwnFeedQueryVariables>;
export const CalendarFeedsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CalendarFeeds {
  calendarFeeds {
    ...FeedParts
    staffMember {
      id
      name
    }
  }
}
    fragment FeedParts on CalendarFeed {
  id
  createdAt
  readAt
  version
}`) as unknown as TypedDocumentString<CalendarFeedsQuery, CalendarFeedsQueryVariables>;
export const MakeFeedDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MakeFeed($input: MakeFeedInput!) {
  makeFeed(input: $input) {
    token
    feed {
      ...FeedParts
    }
  }
}
    fragment FeedParts on CalendarFeed {
  id
  createdAt
  readAt
  version
}`) as unknown as TypedDocumentString<MakeFeedMutation, MakeFeedMutationVariables>;
export const RevokeFeedDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevokeFeed($input: RevokeFeedInput!) {
  revokeFeed(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeFeedMutation, RevokeFeedMutationVariables>;
export const GradingListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GradingList {
  gradings(page: {number: 1, size: 100}) {
    items {
      ...GradingParts
    }
    total
  }
}
    fragment GradingParts on Grading {
  id
  name
  createdAt
  closedAt
  version
  progress {
    total
    done
  }
  createdBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<GradingListQuery, GradingListQueryVariables>;
export const GradingOneDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GradingOne($id: ID!) {
  grading(id: $id) {
    ...GradingParts
  }
}
    fragment GradingParts on Grading {
  id
  name
  createdAt
  closedAt
  version
  progress {
    total
    done
  }
  createdBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<GradingOneQuery, GradingOneQueryVariables>;
export const GradingFoundDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GradingFound($id: ID!) {
  grading(id: $id) {
    id
    result {
      pairs
      leastPairs
      graders {
        graded
        meanChange
        grader {
          ...StaffName
        }
      }
      agreements {
        pairs
        graders {
          ...StaffName
        }
        quadratic {
          ...KappaParts
        }
        linear {
          ...KappaParts
        }
      }
    }
  }
}
    fragment KappaParts on Kappa {
  kappa
  low
  high
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<GradingFoundQuery, GradingFoundQueryVariables>;
export const GradingTaskDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GradingTask($id: ID!) {
  gradingTask(id: $id) {
    ...TaskParts
  }
}
    fragment TaskParts on GradingTask {
  total
  done
  pair {
    id
    view
    first
    second
  }
}`) as unknown as TypedDocumentString<GradingTaskQuery, GradingTaskQueryVariables>;
export const StartGradingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StartGrading($input: StartGradingInput!) {
  startGrading(input: $input) {
    ...GradingParts
  }
}
    fragment GradingParts on Grading {
  id
  name
  createdAt
  closedAt
  version
  progress {
    total
    done
  }
  createdBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<StartGradingMutation, StartGradingMutationVariables>;
export const GradePairDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation GradePair($input: GradePairInput!) {
  gradePair(input: $input) {
    ...TaskParts
  }
}
    fragment TaskParts on GradingTask {
  total
  done
  pair {
    id
    view
    first
    second
  }
}`) as unknown as TypedDocumentString<GradePairMutation, GradePairMutationVariables>;
export const CloseGradingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseGrading($input: CloseGradingInput!) {
  closeGrading(input: $input) {
    ...GradingParts
  }
}
    fragment GradingParts on Grading {
  id
  name
  createdAt
  closedAt
  version
  progress {
    total
    done
  }
  createdBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<CloseGradingMutation, CloseGradingMutationVariables>;
export const HealthOfClientDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HealthOfClient($clientId: ID!) {
  client(id: $clientId) {
    id
    name
    clinic {
      ...ClinicName
    }
    healthAnswers {
      ...HealthAnswersParts
    }
  }
  viewer {
    organization {
      ...SafetySettingsParts
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment HealthAnswersParts on HealthAnswers {
  id
  questionnaireVersion
  answers {
    question
    yes
    day
    note
  }
  answeredAt
  answeredOn
  outdatedOn
  signedName
  recordedBy {
    ...StaffName
  }
}
fragment SafetySettingsParts on Organization {
  id
  isotretinoinWaitMonths
  cancerTherapyWaitMonths
  patchTestReadHours
  patchTestMonths
  healthMonths
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<HealthOfClientQuery, HealthOfClientQueryVariables>;
export const AnswerHealthQuestionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerHealthQuestions($input: AnswerHealthInput!) {
  answerHealthQuestions(input: $input) {
    ...HealthAnswersParts
  }
}
    fragment HealthAnswersParts on HealthAnswers {
  id
  questionnaireVersion
  answers {
    question
    yes
    day
    note
  }
  answeredAt
  answeredOn
  outdatedOn
  signedName
  recordedBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<AnswerHealthQuestionsMutation, AnswerHealthQuestionsMutationVariables>;
export const ClinicHoursDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClinicHours($clinicIds: [ID!]!) {
  clinicHours(clinicIds: $clinicIds) {
    clinicId
    weeks {
      ...OpeningWeekParts
    }
    usual {
      ...WeekHoursParts
    }
    rooms {
      ...RoomParts
    }
    closures {
      ...ClosureParts
    }
  }
}
    fragment WeekHoursParts on WeekHours {
  weekday
  opens
  closes
}
fragment OpeningWeekParts on OpeningWeek {
  id
  clinicId
  validFrom
  version
  hours {
    ...WeekHoursParts
  }
}
fragment RoomParts on Room {
  id
  clinicId
  name
  position
  closedOn
  version
}
fragment ClosureParts on Closure {
  id
  clinicId
  from
  until
  reason
}`) as unknown as TypedDocumentString<ClinicHoursQuery, ClinicHoursQueryVariables>;
export const PractitionerHoursDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PractitionerHours($practitionerId: ID!, $firstDay: LocalDate!, $lastDay: LocalDate!) {
  practitionerHours(
    practitionerId: $practitionerId
    firstDay: $firstDay
    lastDay: $lastDay
  ) {
    practitionerId
    weeks {
      id
      clinicId
      validFrom
      version
      hours {
        ...WeekHoursParts
      }
    }
    days {
      ...WorkingDayParts
    }
    timeOff {
      ...TimeOffParts
    }
  }
}
    fragment WeekHoursParts on WeekHours {
  weekday
  opens
  closes
}
fragment TimeOffParts on TimeOff {
  id
  practitionerId
  from
  until
  reason
}
fragment WorkingDayParts on WorkingDay {
  clinicId
  day
  opens
  closes
}`) as unknown as TypedDocumentString<PractitionerHoursQuery, PractitionerHoursQueryVariables>;
export const DiarySettingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DiarySettings {
  diarySettings {
    ...DiarySettingsParts
  }
}
    fragment DiarySettingsParts on DiarySettings {
  version
  gridMinutes
  kinds {
    kind
    minutes
    before
    after
  }
}`) as unknown as TypedDocumentString<DiarySettingsQuery, DiarySettingsQueryVariables>;
export const BookingMisfitsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BookingMisfits($clinicIds: [ID!], $practitionerIds: [ID!]) {
  bookingMisfits(clinicIds: $clinicIds, practitionerIds: $practitionerIds) {
    ...MisfitParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment MisfitParts on Misfit {
  appointmentId
  kind
  startsAt
  endsAt
  why
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<BookingMisfitsQuery, BookingMisfitsQueryVariables>;
export const SetDiarySettingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetDiarySettings($input: SetDiarySettingsInput!) {
  setDiarySettings(input: $input) {
    ...DiarySettingsParts
  }
}
    fragment DiarySettingsParts on DiarySettings {
  version
  gridMinutes
  kinds {
    kind
    minutes
    before
    after
  }
}`) as unknown as TypedDocumentString<SetDiarySettingsMutation, SetDiarySettingsMutationVariables>;
export const SetOpeningHoursDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetOpeningHours($input: SetOpeningHoursInput!) {
  setOpeningHours(input: $input) {
    week {
      ...OpeningWeekParts
    }
    misfits {
      appointmentId
    }
  }
}
    fragment WeekHoursParts on WeekHours {
  weekday
  opens
  closes
}
fragment OpeningWeekParts on OpeningWeek {
  id
  clinicId
  validFrom
  version
  hours {
    ...WeekHoursParts
  }
}`) as unknown as TypedDocumentString<SetOpeningHoursMutation, SetOpeningHoursMutationVariables>;
export const RemoveOpeningHoursDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveOpeningHours($input: RemoveWeekInput!) {
  removeOpeningHours(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveOpeningHoursMutation, RemoveOpeningHoursMutationVariables>;
export const SetWorkingHoursDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetWorkingHours($input: SetWorkingHoursInput!) {
  setWorkingHours(input: $input) {
    week {
      id
      version
    }
    misfits {
      appointmentId
    }
  }
}
    `) as unknown as TypedDocumentString<SetWorkingHoursMutation, SetWorkingHoursMutationVariables>;
export const RemoveWorkingHoursDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveWorkingHours($input: RemoveWeekInput!) {
  removeWorkingHours(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveWorkingHoursMutation, RemoveWorkingHoursMutationVariables>;
export const CloseClinicsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseClinics($input: CloseClinicsInput!) {
  closeClinics(input: $input) {
    closures {
      id
    }
    misfits {
      appointmentId
    }
  }
}
    `) as unknown as TypedDocumentString<CloseClinicsMutation, CloseClinicsMutationVariables>;
export const RemoveClosuresDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveClosures($input: RemoveAwayInput!) {
  removeClosures(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveClosuresMutation, RemoveClosuresMutationVariables>;
export const AddTimeOffDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddTimeOff($input: AddTimeOffInput!) {
  addTimeOff(input: $input) {
    timeOff {
      id
    }
    misfits {
      appointmentId
    }
  }
}
    `) as unknown as TypedDocumentString<AddTimeOffMutation, AddTimeOffMutationVariables>;
export const RemoveTimeOffDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveTimeOff($input: RemoveAwayInput!) {
  removeTimeOff(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveTimeOffMutation, RemoveTimeOffMutationVariables>;
export const SetWorkingDayDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetWorkingDay($input: SetWorkingDayInput!) {
  setWorkingDay(input: $input) {
    days {
      day
    }
    misfits {
      appointmentId
    }
  }
}
    `) as unknown as TypedDocumentString<SetWorkingDayMutation, SetWorkingDayMutationVariables>;
export const AddRoomDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddRoom($input: AddRoomInput!) {
  addRoom(input: $input) {
    ...RoomParts
  }
}
    fragment RoomParts on Room {
  id
  clinicId
  name
  position
  closedOn
  version
}`) as unknown as TypedDocumentString<AddRoomMutation, AddRoomMutationVariables>;
export const RenameRoomDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RenameRoom($input: RenameRoomInput!) {
  renameRoom(input: $input) {
    ...RoomParts
  }
}
    fragment RoomParts on Room {
  id
  clinicId
  name
  position
  closedOn
  version
}`) as unknown as TypedDocumentString<RenameRoomMutation, RenameRoomMutationVariables>;
export const CloseRoomDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseRoom($input: CloseRoomInput!) {
  closeRoom(input: $input) {
    room {
      ...RoomParts
    }
    misfits {
      appointmentId
    }
  }
}
    fragment RoomParts on Room {
  id
  clinicId
  name
  position
  closedOn
  version
}`) as unknown as TypedDocumentString<CloseRoomMutation, CloseRoomMutationVariables>;
export const ReopenRoomDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReopenRoom($input: CloseRoomInput!) {
  reopenRoom(input: $input) {
    ...RoomParts
  }
}
    fragment RoomParts on Room {
  id
  clinicId
  name
  position
  closedOn
  version
}`) as unknown as TypedDocumentString<ReopenRoomMutation, ReopenRoomMutationVariables>;
export const OrderRoomsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OrderRooms($input: OrderRoomsInput!) {
  orderRooms(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OrderRoomsMutation, OrderRoomsMutationVariables>;
export const LicencesOfClinicDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LicencesOfClinic($id: ID!) {
  clinic(id: $id) {
    id
    licences {
      ...LicenceParts
    }
  }
}
    fragment LicenceParts on Licence {
  id
  kind
  number
  issuedBy
  validFrom
  validTo
  version
}`) as unknown as TypedDocumentString<LicencesOfClinicQuery, LicencesOfClinicQueryVariables>;
export const LicencesOfStaffMemberDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LicencesOfStaffMember($id: ID!) {
  staffMember(id: $id) {
    id
    licences {
      ...LicenceParts
    }
  }
}
    fragment LicenceParts on Licence {
  id
  kind
  number
  issuedBy
  validFrom
  validTo
  version
}`) as unknown as TypedDocumentString<LicencesOfStaffMemberQuery, LicencesOfStaffMemberQueryVariables>;
export const AddLicenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddLicence($input: AddLicenceInput!) {
  addLicence(input: $input) {
    ...LicenceParts
  }
}
    fragment LicenceParts on Licence {
  id
  kind
  number
  issuedBy
  validFrom
  validTo
  version
}`) as unknown as TypedDocumentString<AddLicenceMutation, AddLicenceMutationVariables>;
export const ChangeLicenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeLicence($input: ChangeLicenceInput!) {
  changeLicence(input: $input) {
    ...LicenceParts
  }
}
    fragment LicenceParts on Licence {
  id
  kind
  number
  issuedBy
  validFrom
  validTo
  version
}`) as unknown as TypedDocumentString<ChangeLicenceMutation, ChangeLicenceMutationVariables>;
export const LinksOfClientDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LinksOfClient($id: ID!) {
  client(id: $id) {
    id
    links {
      ...LinkParts
    }
  }
}
    fragment LinkParts on ClientLink {
  id
  tasks
  done
  oneUse
  state
  createdAt
  expiresAt
  openedAt
  revokedAt
  version
  createdBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<LinksOfClientQuery, LinksOfClientQueryVariables>;
export const MakeLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MakeLink($input: MakeLinkInput!) {
  makeLink(input: $input) {
    token
    link {
      ...LinkParts
    }
  }
}
    fragment LinkParts on ClientLink {
  id
  tasks
  done
  oneUse
  state
  createdAt
  expiresAt
  openedAt
  revokedAt
  version
  createdBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<MakeLinkMutation, MakeLinkMutationVariables>;
export const RevokeLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevokeLink($input: RevokeLinkInput!) {
  revokeLink(input: $input) {
    ...LinkParts
  }
}
    fragment LinkParts on ClientLink {
  id
  tasks
  done
  oneUse
  state
  createdAt
  expiresAt
  openedAt
  revokedAt
  version
  createdBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<RevokeLinkMutation, RevokeLinkMutationVariables>;
export const OpenAppointmentByLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenAppointmentByLink($input: OpenByLinkInput!) {
  openAppointmentByLink(input: $input) {
    ...AppointmentVisitParts
  }
}
    fragment VisitClinicParts on VisitClinic {
  name
  city
  zone
  phone
  email
}
fragment AppointmentVisitParts on AppointmentVisit {
  appointmentId
  version
  organizationName
  clientName
  clinic {
    ...VisitClinicParts
  }
  practitionerName
  kind
  state
  cancelledFor
  startsAt
  endsAt
  whyNotConfirm
  whyNotCancel
  whyNotMove
  cancelUntil
  moveUntil
  movesLeft
  acts {
    act
    doneAt
  }
}`) as unknown as TypedDocumentString<OpenAppointmentByLinkMutation, OpenAppointmentByLinkMutationVariables>;
export const ConfirmByLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConfirmByLink($input: ConfirmByLinkInput!) {
  confirmByLink(input: $input) {
    ...AppointmentVisitParts
  }
}
    fragment VisitClinicParts on VisitClinic {
  name
  city
  zone
  phone
  email
}
fragment AppointmentVisitParts on AppointmentVisit {
  appointmentId
  version
  organizationName
  clientName
  clinic {
    ...VisitClinicParts
  }
  practitionerName
  kind
  state
  cancelledFor
  startsAt
  endsAt
  whyNotConfirm
  whyNotCancel
  whyNotMove
  cancelUntil
  moveUntil
  movesLeft
  acts {
    act
    doneAt
  }
}`) as unknown as TypedDocumentString<ConfirmByLinkMutation, ConfirmByLinkMutationVariables>;
export const CancelByLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelByLink($input: CancelByLinkInput!) {
  cancelByLink(input: $input) {
    ...AppointmentVisitParts
  }
}
    fragment VisitClinicParts on VisitClinic {
  name
  city
  zone
  phone
  email
}
fragment AppointmentVisitParts on AppointmentVisit {
  appointmentId
  version
  organizationName
  clientName
  clinic {
    ...VisitClinicParts
  }
  practitionerName
  kind
  state
  cancelledFor
  startsAt
  endsAt
  whyNotConfirm
  whyNotCancel
  whyNotMove
  cancelUntil
  moveUntil
  movesLeft
  acts {
    act
    doneAt
  }
}`) as unknown as TypedDocumentString<CancelByLinkMutation, CancelByLinkMutationVariables>;
export const FreeTimesByLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FreeTimesByLink($input: FreeTimesByLinkInput!) {
  freeTimesByLink(input: $input) {
    ...VisitFreeTimeParts
  }
}
    fragment VisitFreeTimeParts on VisitFreeTime {
  startsAt
  endsAt
  clinicId
  clinicName
  zone
  practitionerId
  practitionerName
}`) as unknown as TypedDocumentString<FreeTimesByLinkMutation, FreeTimesByLinkMutationVariables>;
export const MoveByLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MoveByLink($input: MoveByLinkInput!) {
  moveByLink(input: $input) {
    ...AppointmentVisitParts
  }
}
    fragment VisitClinicParts on VisitClinic {
  name
  city
  zone
  phone
  email
}
fragment AppointmentVisitParts on AppointmentVisit {
  appointmentId
  version
  organizationName
  clientName
  clinic {
    ...VisitClinicParts
  }
  practitionerName
  kind
  state
  cancelledFor
  startsAt
  endsAt
  whyNotConfirm
  whyNotCancel
  whyNotMove
  cancelUntil
  moveUntil
  movesLeft
  acts {
    act
    doneAt
  }
}`) as unknown as TypedDocumentString<MoveByLinkMutation, MoveByLinkMutationVariables>;
export const OpenOfferDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenOffer($input: OpenByLinkInput!) {
  openOffer(input: $input) {
    ...OfferVisitParts
  }
}
    fragment VisitClinicParts on VisitClinic {
  name
  city
  zone
  phone
  email
}
fragment VisitFreeTimeParts on VisitFreeTime {
  startsAt
  endsAt
  clinicId
  clinicName
  zone
  practitionerId
  practitionerName
}
fragment OfferVisitParts on OfferVisit {
  organizationName
  clientName
  clinic {
    ...VisitClinicParts
  }
  practitionerName
  kind
  startsAt
  endsAt
  state
  waits
  appointmentId
  nextFree {
    ...VisitFreeTimeParts
  }
}`) as unknown as TypedDocumentString<OpenOfferMutation, OpenOfferMutationVariables>;
export const AcceptOfferDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcceptOffer($input: AcceptOfferInput!) {
  acceptOffer(input: $input) {
    ...OfferVisitParts
  }
}
    fragment VisitClinicParts on VisitClinic {
  name
  city
  zone
  phone
  email
}
fragment VisitFreeTimeParts on VisitFreeTime {
  startsAt
  endsAt
  clinicId
  clinicName
  zone
  practitionerId
  practitionerName
}
fragment OfferVisitParts on OfferVisit {
  organizationName
  clientName
  clinic {
    ...VisitClinicParts
  }
  practitionerName
  kind
  startsAt
  endsAt
  state
  waits
  appointmentId
  nextFree {
    ...VisitFreeTimeParts
  }
}`) as unknown as TypedDocumentString<AcceptOfferMutation, AcceptOfferMutationVariables>;
export const DeclineOfferDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeclineOffer($input: DeclineOfferInput!) {
  declineOffer(input: $input) {
    ...OfferVisitParts
  }
}
    fragment VisitClinicParts on VisitClinic {
  name
  city
  zone
  phone
  email
}
fragment VisitFreeTimeParts on VisitFreeTime {
  startsAt
  endsAt
  clinicId
  clinicName
  zone
  practitionerId
  practitionerName
}
fragment OfferVisitParts on OfferVisit {
  organizationName
  clientName
  clinic {
    ...VisitClinicParts
  }
  practitionerName
  kind
  startsAt
  endsAt
  state
  waits
  appointmentId
  nextFree {
    ...VisitFreeTimeParts
  }
}`) as unknown as TypedDocumentString<DeclineOfferMutation, DeclineOfferMutationVariables>;
export const OpenMessagesByLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenMessagesByLink($input: OpenLinkInput!) {
  openMessagesByLink(input: $input) {
    ...ChoiceParts
  }
}
    fragment ChoiceParts on MessageChoice {
  purpose
  wanted
}`) as unknown as TypedDocumentString<OpenMessagesByLinkMutation, OpenMessagesByLinkMutationVariables>;
export const ChooseMessagesByLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChooseMessagesByLink($input: ChooseMessagesByLinkInput!) {
  chooseMessagesByLink(input: $input) {
    ...ChoiceParts
  }
}
    fragment ChoiceParts on MessageChoice {
  purpose
  wanted
}`) as unknown as TypedDocumentString<ChooseMessagesByLinkMutation, ChooseMessagesByLinkMutationVariables>;
export const OpenLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenLink($input: OpenLinkInput!) {
  openLink(input: $input) {
    ...VisitParts
  }
}
    fragment VisitParts on LinkVisit {
  linkId
  organizationName
  clinicName
  clientName
  zone
  tasks
  done
  oneUse
  expiresAt
  questions {
    key
    ask
    hint
    dayAsked
  }
  consents {
    purpose
    standing
    signedAt
    versionId
    title
    body
    statements
  }
}`) as unknown as TypedDocumentString<OpenLinkMutation, OpenLinkMutationVariables>;
export const AnswerHealthByLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerHealthByLink($input: AnswerHealthByLinkInput!) {
  answerHealthByLink(input: $input) {
    ...VisitParts
  }
}
    fragment VisitParts on LinkVisit {
  linkId
  organizationName
  clinicName
  clientName
  zone
  tasks
  done
  oneUse
  expiresAt
  questions {
    key
    ask
    hint
    dayAsked
  }
  consents {
    purpose
    standing
    signedAt
    versionId
    title
    body
    statements
  }
}`) as unknown as TypedDocumentString<AnswerHealthByLinkMutation, AnswerHealthByLinkMutationVariables>;
export const SignConsentByLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignConsentByLink($input: SignConsentByLinkInput!) {
  signConsentByLink(input: $input) {
    ...VisitParts
  }
}
    fragment VisitParts on LinkVisit {
  linkId
  organizationName
  clinicName
  clientName
  zone
  tasks
  done
  oneUse
  expiresAt
  questions {
    key
    ask
    hint
    dayAsked
  }
  consents {
    purpose
    standing
    signedAt
    versionId
    title
    body
    statements
  }
}`) as unknown as TypedDocumentString<SignConsentByLinkMutation, SignConsentByLinkMutationVariables>;
export const WithdrawConsentByLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawConsentByLink($input: WithdrawConsentByLinkInput!) {
  withdrawConsentByLink(input: $input) {
    ...VisitParts
  }
}
    fragment VisitParts on LinkVisit {
  linkId
  organizationName
  clinicName
  clientName
  zone
  tasks
  done
  oneUse
  expiresAt
  questions {
    key
    ask
    hint
    dayAsked
  }
  consents {
    purpose
    standing
    signedAt
    versionId
    title
    body
    statements
  }
}`) as unknown as TypedDocumentString<WithdrawConsentByLinkMutation, WithdrawConsentByLinkMutationVariables>;
export const MessageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Message($id: ID!) {
  reminder(id: $id) {
    ...MessageParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment MessageParts on Reminder {
  ...ReminderRow
  rule
  open
  attempts {
    id
    channel
    carrier
    recipient
    subject
    text
    segments
    startedAt
    outcome
    fault
    deliveredAt
  }
  acts {
    id
    act
    reason
    doneAt
    doneBy {
      id
      name
    }
  }
}
fragment ReminderRow on Reminder {
  id
  purpose
  slot
  dueAt
  state
  reason
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<MessageQuery, MessageQueryVariables>;
export const StopMessageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StopMessage($input: MessageActInput!) {
  stopMessage(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<StopMessageMutation, StopMessageMutationVariables>;
export const ResendMessageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ResendMessage($input: MessageActInput!) {
  resendMessage(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<ResendMessageMutation, ResendMessageMutationVariables>;
export const SettleMessageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SettleMessage($input: SettleMessageInput!) {
  settleMessage(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<SettleMessageMutation, SettleMessageMutationVariables>;
export const MailboxDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Mailbox($clinicIds: [ID!], $page: PageInput) {
  mailbox(clinicIds: $clinicIds, page: $page) {
    items {
      ...MailboxRow
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment MailboxRow on MailboxMessage {
  id
  channel
  recipient
  subject
  text
  receivedAt
  reminderId
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<MailboxQuery, MailboxQueryVariables>;
export const UnreachableClientsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnreachableClients($clinicIds: [ID!]) {
  unreachableClients(clinicIds: $clinicIds) {
    why
    messages
    lastAt
    client {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<UnreachableClientsQuery, UnreachableClientsQueryVariables>;
export const MessageFiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MessageFigures($firstMonth: String!, $months: Int!, $clinicIds: [ID!]) {
  messageFigures(firstMonth: $firstMonth, months: $months, clinicIds: $clinicIds) {
    month
    purpose
    due
    sent
    delivered
    failed
    uncertain
    notSent
    waiting
    segments
  }
}
    `) as unknown as TypedDocumentString<MessageFiguresQuery, MessageFiguresQueryVariables>;
export const OrganizationSettingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OrganizationSettings {
  viewer {
    organization {
      ...OrganizationParts
    }
  }
}
    fragment OrganizationParts on Organization {
  id
  name
  healingDays
  topUpAfterMonths
  ...SafetySettingsParts
  version
}
fragment SafetySettingsParts on Organization {
  id
  isotretinoinWaitMonths
  cancerTherapyWaitMonths
  patchTestReadHours
  patchTestMonths
  healthMonths
}`) as unknown as TypedDocumentString<OrganizationSettingsQuery, OrganizationSettingsQueryVariables>;
export const ChangeOrganizationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeOrganization($input: ChangeOrganizationInput!) {
  changeOrganization(input: $input) {
    ...OrganizationParts
  }
}
    fragment OrganizationParts on Organization {
  id
  name
  healingDays
  topUpAfterMonths
  ...SafetySettingsParts
  version
}
fragment SafetySettingsParts on Organization {
  id
  isotretinoinWaitMonths
  cancerTherapyWaitMonths
  patchTestReadHours
  patchTestMonths
  healthMonths
}`) as unknown as TypedDocumentString<ChangeOrganizationMutation, ChangeOrganizationMutationVariables>;
export const OutcomeListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OutcomeList($filter: OutcomeFilter, $sort: [OutcomeSort!], $page: PageInput) {
  outcomes(filter: $filter, sort: $sort, page: $page) {
    items {
      ...OutcomeRow
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment OutcomeParts on Outcome {
  id
  instrument
  instrumentVersion
  answers {
    item
    value
  }
  score
  assessedAt
  session {
    id
  }
  recordedBy {
    ...StaffName
  }
}
fragment OutcomeRow on Outcome {
  ...OutcomeParts
  client {
    id
    name
  }
  treatment {
    id
    indication
  }
  clinic {
    ...ClinicName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<OutcomeListQuery, OutcomeListQueryVariables>;
export const OutcomeOneDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OutcomeOne($id: ID!) {
  outcome(id: $id) {
    ...OutcomeRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment OutcomeParts on Outcome {
  id
  instrument
  instrumentVersion
  answers {
    item
    value
  }
  score
  assessedAt
  session {
    id
  }
  recordedBy {
    ...StaffName
  }
}
fragment OutcomeRow on Outcome {
  ...OutcomeParts
  client {
    id
    name
  }
  treatment {
    id
    indication
  }
  clinic {
    ...ClinicName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<OutcomeOneQuery, OutcomeOneQueryVariables>;
export const RecordOutcomesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordOutcomes($input: RecordOutcomesInput!) {
  recordOutcomes(input: $input) {
    ...OutcomeParts
  }
}
    fragment OutcomeParts on Outcome {
  id
  instrument
  instrumentVersion
  answers {
    item
    value
  }
  score
  assessedAt
  session {
    id
  }
  recordedBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<RecordOutcomesMutation, RecordOutcomesMutationVariables>;
export const InstrumentListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InstrumentList {
  instruments {
    ...InstrumentParts
  }
}
    fragment InstrumentParts on Instrument {
  key
  version
  builtIn
  publishedAt
  draftVersion
  name
  about
  source
  answeredBy
  better
  scoring
  items {
    key
    words
    least
    most
    step
    weight
    choices
    anchors {
      value
      words
    }
  }
  bandings {
    name
    bands {
      from
      words
    }
  }
}`) as unknown as TypedDocumentString<InstrumentListQuery, InstrumentListQueryVariables>;
export const InstrumentDraftsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InstrumentDrafts {
  instrumentDrafts {
    ...InstrumentParts
  }
}
    fragment InstrumentParts on Instrument {
  key
  version
  builtIn
  publishedAt
  draftVersion
  name
  about
  source
  answeredBy
  better
  scoring
  items {
    key
    words
    least
    most
    step
    weight
    choices
    anchors {
      value
      words
    }
  }
  bandings {
    name
    bands {
      from
      words
    }
  }
}`) as unknown as TypedDocumentString<InstrumentDraftsQuery, InstrumentDraftsQueryVariables>;
export const SaveInstrumentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveInstrument($input: SaveInstrumentInput!) {
  saveInstrument(input: $input) {
    ...InstrumentParts
  }
}
    fragment InstrumentParts on Instrument {
  key
  version
  builtIn
  publishedAt
  draftVersion
  name
  about
  source
  answeredBy
  better
  scoring
  items {
    key
    words
    least
    most
    step
    weight
    choices
    anchors {
      value
      words
    }
  }
  bandings {
    name
    bands {
      from
      words
    }
  }
}`) as unknown as TypedDocumentString<SaveInstrumentMutation, SaveInstrumentMutationVariables>;
export const PublishInstrumentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PublishInstrument($input: InstrumentDraftInput!) {
  publishInstrument(input: $input) {
    ...InstrumentParts
  }
}
    fragment InstrumentParts on Instrument {
  key
  version
  builtIn
  publishedAt
  draftVersion
  name
  about
  source
  answeredBy
  better
  scoring
  items {
    key
    words
    least
    most
    step
    weight
    choices
    anchors {
      value
      words
    }
  }
  bandings {
    name
    bands {
      from
      words
    }
  }
}`) as unknown as TypedDocumentString<PublishInstrumentMutation, PublishInstrumentMutationVariables>;
export const DiscardInstrumentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DiscardInstrument($input: InstrumentDraftInput!) {
  discardInstrument(input: $input)
}
    `) as unknown as TypedDocumentString<DiscardInstrumentMutation, DiscardInstrumentMutationVariables>;
export const OutcomesOfClientDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OutcomesOfClient($clientId: ID!) {
  outcomes(
    filter: {clientId: $clientId}
    sort: [{field: assessedAt, direction: asc}]
    page: {number: 1, size: 200}
  ) {
    items {
      ...OutcomeParts
      treatment {
        id
        indication
      }
      clinic {
        ...ClinicName
      }
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment OutcomeParts on Outcome {
  id
  instrument
  instrumentVersion
  answers {
    item
    value
  }
  score
  assessedAt
  session {
    id
  }
  recordedBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<OutcomesOfClientQuery, OutcomesOfClientQueryVariables>;
export const AssessTreatmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AssessTreatment($id: ID!) {
  treatment(id: $id) {
    id
    indication
    client {
      id
      name
    }
    clinic {
      ...ClinicName
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}`) as unknown as TypedDocumentString<AssessTreatmentQuery, AssessTreatmentQueryVariables>;
export const PatchTestsOfClientDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PatchTestsOfClient($clientId: ID!) {
  client(id: $clientId) {
    id
    name
    clinic {
      ...ClinicName
    }
    patchTests {
      ...PatchTestParts
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment PatchTestParts on PatchTest {
  id
  doneAt
  readFrom
  standing
  result
  readAt
  validUntil
  notes
  version
  product {
    id
    brand
    shade
  }
  clinic {
    ...ClinicName
  }
  doneBy {
    ...StaffName
  }
  readBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<PatchTestsOfClientQuery, PatchTestsOfClientQueryVariables>;
export const PigmentsToTestDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PigmentsToTest {
  products {
    id
    brand
    shade
    kind
  }
}
    `) as unknown as TypedDocumentString<PigmentsToTestQuery, PigmentsToTestQueryVariables>;
export const DoPatchTestDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DoPatchTest($input: DoPatchTestInput!) {
  doPatchTest(input: $input) {
    ...PatchTestParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment PatchTestParts on PatchTest {
  id
  doneAt
  readFrom
  standing
  result
  readAt
  validUntil
  notes
  version
  product {
    id
    brand
    shade
  }
  clinic {
    ...ClinicName
  }
  doneBy {
    ...StaffName
  }
  readBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<DoPatchTestMutation, DoPatchTestMutationVariables>;
export const ReadPatchTestDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReadPatchTest($input: ReadPatchTestInput!) {
  readPatchTest(input: $input) {
    ...PatchTestParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment PatchTestParts on PatchTest {
  id
  doneAt
  readFrom
  standing
  result
  readAt
  validUntil
  notes
  version
  product {
    id
    brand
    shade
  }
  clinic {
    ...ClinicName
  }
  doneBy {
    ...StaffName
  }
  readBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<ReadPatchTestMutation, ReadPatchTestMutationVariables>;
export const PhotosOfDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PhotosOf($filter: PhotoFilter, $page: PageInput) {
  photos(filter: $filter, page: $page) {
    items {
      ...PhotoParts
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment PhotoParts on Photo {
  id
  view
  takenAt
  state
  width
  height
  thumb
  withdrawnAt
  withdrawReason
  version
  clinic {
    ...ClinicName
  }
  takenBy {
    ...StaffName
  }
  session {
    id
    number
    kind
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<PhotosOfQuery, PhotosOfQueryVariables>;
export const PhotoToShowDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PhotoToShow($id: ID!) {
  photo(id: $id) {
    ...PhotoParts
    display
    full
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment PhotoParts on Photo {
  id
  view
  takenAt
  state
  width
  height
  thumb
  withdrawnAt
  withdrawReason
  version
  clinic {
    ...ClinicName
  }
  takenBy {
    ...StaffName
  }
  session {
    id
    number
    kind
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<PhotoToShowQuery, PhotoToShowQueryVariables>;
export const WithdrawPhotoDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawPhoto($input: WithdrawPhotoInput!) {
  withdrawPhoto(input: $input) {
    ...PhotoParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment PhotoParts on Photo {
  id
  view
  takenAt
  state
  width
  height
  thumb
  withdrawnAt
  withdrawReason
  version
  clinic {
    ...ClinicName
  }
  takenBy {
    ...StaffName
  }
  session {
    id
    number
    kind
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<WithdrawPhotoMutation, WithdrawPhotoMutationVariables>;
export const CompareDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Compare($beforeId: ID!, $afterId: ID!) {
  comparison(beforeId: $beforeId, afterId: $afterId) {
    ...ComparisonParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment PhotoParts on Photo {
  id
  view
  takenAt
  state
  width
  height
  thumb
  withdrawnAt
  withdrawReason
  version
  clinic {
    ...ClinicName
  }
  takenBy {
    ...StaffName
  }
  session {
    id
    number
    kind
  }
}
fragment ComparisonParts on Comparison {
  before {
    ...PhotoParts
    full
  }
  after {
    ...PhotoParts
    full
  }
  met
  known
  checkedAt
  checkedBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const SaveComparisonDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveComparison($input: SaveComparisonInput!) {
  saveComparison(input: $input) {
    ...ComparisonParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment PhotoParts on Photo {
  id
  view
  takenAt
  state
  width
  height
  thumb
  withdrawnAt
  withdrawReason
  version
  clinic {
    ...ClinicName
  }
  takenBy {
    ...StaffName
  }
  session {
    id
    number
    kind
  }
}
fragment ComparisonParts on Comparison {
  before {
    ...PhotoParts
    full
  }
  after {
    ...PhotoParts
    full
  }
  met
  known
  checkedAt
  checkedBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<SaveComparisonMutation, SaveComparisonMutationVariables>;
export const RecallListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RecallList($page: PageInput) {
  recalls(page: $page) {
    total
    items {
      ...RecallRow
      progress {
        clients
        reached
        tried
        toReach
      }
    }
  }
}
    fragment RecallRow on Recall {
  id
  lotNumber
  reason
  startedAt
  closedAt
  summary
  version
  product {
    id
    brand
    shade
  }
  startedBy {
    ...StaffName
  }
  closedBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<RecallListQuery, RecallListQueryVariables>;
export const RecallOneDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RecallOne($id: ID!) {
  recall(id: $id) {
    ...RecallRow
    progress {
      clients
      reached
      tried
      toReach
    }
  }
}
    fragment RecallRow on Recall {
  id
  lotNumber
  reason
  startedAt
  closedAt
  summary
  version
  product {
    id
    brand
    shade
  }
  startedBy {
    ...StaffName
  }
  closedBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<RecallOneQuery, RecallOneQueryVariables>;
export const RecallClientsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RecallClients($filter: RecallClientFilter!, $page: PageInput) {
  recallClients(filter: $filter, page: $page) {
    total
    items {
      clientId
      sessions
      firstOn
      lastOn
      state
      client {
        id
        name
        phone
        email
      }
      clinics {
        ...ClinicName
      }
      mixedAt {
        ...ClinicName
      }
      attempts {
        id
        means
        result
        note
        attemptedAt
        attemptedBy {
          ...StaffName
        }
      }
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<RecallClientsQuery, RecallClientsQueryVariables>;
export const TracedClientsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TracedClients($productId: ID!, $lotNumber: String!) {
  tracedClients(productId: $productId, lotNumber: $lotNumber) {
    ...TracedRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment TracedRow on TracedClient {
  clientId
  sessions
  firstOn
  lastOn
  client {
    id
    name
    phone
    email
  }
  clinics {
    ...ClinicName
  }
  mixedAt {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<TracedClientsQuery, TracedClientsQueryVariables>;
export const StartRecallDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StartRecall($input: StartRecallInput!) {
  startRecall(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartRecallMutation, StartRecallMutationVariables>;
export const RecordRecallAttemptDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordRecallAttempt($input: RecordRecallAttemptInput!) {
  recordRecallAttempt(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordRecallAttemptMutation, RecordRecallAttemptMutationVariables>;
export const CloseRecallDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseRecall($input: CloseRecallInput!) {
  closeRecall(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloseRecallMutation, CloseRecallMutationVariables>;
export const ReminderListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReminderList($filter: ReminderFilter, $sort: [ReminderSort!], $page: PageInput) {
  reminders(filter: $filter, sort: $sort, page: $page) {
    items {
      ...ReminderRow
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ReminderRow on Reminder {
  id
  purpose
  slot
  dueAt
  state
  reason
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<ReminderListQuery, ReminderListQueryVariables>;
export const ReminderOneDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReminderOne($id: ID!) {
  reminder(id: $id) {
    ...ReminderRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ReminderRow on Reminder {
  id
  purpose
  slot
  dueAt
  state
  reason
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<ReminderOneQuery, ReminderOneQueryVariables>;
export const DiaryReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DiaryReport($filter: OverviewFilter!) {
  diaryReport(filter: $filter) {
    from
    to
    total {
      ...DiaryFiguresParts
    }
    clinics {
      clinic {
        ...ClinicName
      }
      figures {
        ...DiaryFiguresParts
      }
    }
    practitioners {
      id
      name
      unsaid
      figures {
        ...DiaryFiguresParts
      }
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment DiaryFiguresParts on DiaryFigures {
  hoursMinutes
  bookedMinutes
  minutesOutside
  known
  noShows
  unresolved
  gaps
  gapsTooShort
  gapMinutes
  appointments
  medianDaysAhead
  lowerDaysAhead
  upperDaysAhead
  daysAhead {
    from
    appointments
  }
}`) as unknown as TypedDocumentString<DiaryReportQuery, DiaryReportQueryVariables>;
export const OverviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Overview($filter: OverviewFilter!) {
  overview(filter: $filter) {
    from
    to
    updatedAt
    total {
      ...FigureParts
    }
    clinics {
      clinic {
        ...ClinicName
      }
      figures {
        ...FigureParts
      }
    }
    months {
      month
      sessions
      perfecting
      topUps
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ScoreParts on ScoreFigures {
  answers
  mean
  high
  highLower
  highUpper
}
fragment FigureParts on Figures {
  sessions
  initialSessions
  perfectingSessions
  topUpSessions
  minutes
  treatments {
    state
    count
  }
  topUpsDue
  appointments
  noShows
  satisfaction {
    ...ScoreParts
  }
  confidence {
    ...ScoreParts
  }
  visualDensity {
    ...ScoreParts
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const PreCheckDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PreCheck($treatmentId: ID!, $clinicId: ID) {
  preCheck(treatmentId: $treatmentId, clinicId: $clinicId) {
    on
    clinicId
    points {
      ...SafetyPointParts
    }
  }
}
    fragment SafetyPointParts on SafetyPoint {
  code
  step
  blocks
  message
  until
  question
  mayOverride
  product {
    id
    brand
    shade
  }
}`) as unknown as TypedDocumentString<PreCheckQuery, PreCheckQueryVariables>;
export const ReadinessOfClientDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReadinessOfClient($clientId: ID!) {
  client(id: $clientId) {
    id
    clinic {
      ...ClinicName
    }
    treatments {
      id
      indication
      state
      safetyPoints {
        ...SafetyPointParts
      }
    }
    safetyOverrides {
      ...SafetyOverrideParts
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment SafetyPointParts on SafetyPoint {
  code
  step
  blocks
  message
  until
  question
  mayOverride
  product {
    id
    brand
    shade
  }
}
fragment SafetyOverrideParts on SafetyOverride {
  id
  code
  step
  rule
  reason
  role
  overriddenAt
  sessionId
  appointmentId
  overriddenBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<ReadinessOfClientQuery, ReadinessOfClientQueryVariables>;
export const OverridesOfSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OverridesOfSession($id: ID!) {
  session(id: $id) {
    id
    clinic {
      ...ClinicName
    }
    safetyOverrides {
      ...SafetyOverrideParts
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment SafetyOverrideParts on SafetyOverride {
  id
  code
  step
  rule
  reason
  role
  overriddenAt
  sessionId
  appointmentId
  overriddenBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<OverridesOfSessionQuery, OverridesOfSessionQueryVariables>;
export const SessionListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SessionList($filter: SessionFilter, $sort: [SessionSort!], $page: PageInput) {
  sessions(filter: $filter, sort: $sort, page: $page) {
    items {
      ...SessionRow
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment SessionRow on Session {
  ...SessionStep
  version
  client {
    id
    name
  }
  treatment {
    id
    indication
  }
}
fragment StaffName on StaffMember {
  id
  name
}
fragment SessionStep on Session {
  id
  kind
  state
  number
  startedAt
  endedAt
  completedAt
  updatedAt
  zones
  skinReaction
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}`) as unknown as TypedDocumentString<SessionListQuery, SessionListQueryVariables>;
export const SessionRowOneDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SessionRowOne($id: ID!) {
  session(id: $id) {
    ...SessionRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment SessionRow on Session {
  ...SessionStep
  version
  client {
    id
    name
  }
  treatment {
    id
    indication
  }
}
fragment StaffName on StaffMember {
  id
  name
}
fragment SessionStep on Session {
  id
  kind
  state
  number
  startedAt
  endedAt
  completedAt
  updatedAt
  zones
  skinReaction
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}`) as unknown as TypedDocumentString<SessionRowOneQuery, SessionRowOneQueryVariables>;
export const SessionLogDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SessionLog($id: ID!) {
  session(id: $id) {
    ...LogParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment LogLot on Lot {
  id
  number
  expiresOn
  receivedOn
  openedOn
  recalledAt
  balance
  version
  product {
    id
    kind
    brand
    shade
    configuration
    unit
  }
  clinic {
    id
    name
  }
}
fragment LogMix on Mix {
  id
  label
  waterMl
  parts {
    lotId
    ml
    lotNumber
    product {
      id
      brand
      shade
    }
    lot {
      ...LogLot
    }
  }
}
fragment LogParts on Session {
  id
  kind
  state
  number
  startedAt
  endedAt
  zones
  breaks {
    id
    startedAt
    endedAt
  }
  workMinutes
  marks {
    id
    view
    kind
    points {
      x
      y
    }
  }
  skinReaction
  bleeding
  pain
  notes
  signOff {
    name
    drawing
    signedAt
  }
  extraReason
  completedAt
  updatedAt
  version
  updatedBy {
    ...StaffName
  }
  practitioner {
    ...StaffName
  }
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
  appointment {
    id
  }
  treatment {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  passes {
    id
    zone
    needle
    depthMm
    machine
    speed
    speedUnit
    minutes
    mix {
      ...LogMix
    }
    cartridgeLot {
      ...LogLot
    }
  }
  anaesthetics {
    id
    amount
    unit
    appliedAt
    lot {
      ...LogLot
    }
  }
  amendments {
    id
    part
    passNumber
    value
    text
    signedName
    amendedAt
    amendedBy {
      ...StaffName
    }
  }
  mixes {
    ...LogMix
  }
  open {
    code
    field
    message
    warning
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<SessionLogQuery, SessionLogQueryVariables>;
export const TreatmentToLogDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TreatmentToLog($id: ID!) {
  treatment(id: $id) {
    id
    indication
    state
    plannedSessions
    completedSessions
    client {
      id
      name
    }
    clinic {
      ...ClinicName
    }
    sessions {
      id
      kind
      state
      startedAt
      endedAt
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}`) as unknown as TypedDocumentString<TreatmentToLogQuery, TreatmentToLogQueryVariables>;
export const LotsToUseDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LotsToUse($filter: LotFilter) {
  lots(
    filter: $filter
    sort: [{field: expiresOn, direction: asc}]
    page: {number: 1, size: 200}
  ) {
    items {
      ...LogLot
    }
  }
}
    fragment LogLot on Lot {
  id
  number
  expiresOn
  receivedOn
  openedOn
  recalledAt
  balance
  version
  product {
    id
    kind
    brand
    shade
    configuration
    unit
  }
  clinic {
    id
    name
  }
}`) as unknown as TypedDocumentString<LotsToUseQuery, LotsToUseQueryVariables>;
export const WhatFollowsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhatFollows($id: ID!) {
  treatment(id: $id) {
    id
    state
    plannedSessions
    completedSessions
    topUpDueOn
    reminders {
      id
      purpose
      slot
      dueAt
      state
    }
  }
}
    `) as unknown as TypedDocumentString<WhatFollowsQuery, WhatFollowsQueryVariables>;
export const HouseMixesToUseDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HouseMixesToUse($day: LocalDate!) {
  houseMixes(day: $day) {
    ...LogMix
  }
}
    fragment LogLot on Lot {
  id
  number
  expiresOn
  receivedOn
  openedOn
  recalledAt
  balance
  version
  product {
    id
    kind
    brand
    shade
    configuration
    unit
  }
  clinic {
    id
    name
  }
}
fragment LogMix on Mix {
  id
  label
  waterMl
  parts {
    lotId
    ml
    lotNumber
    product {
      id
      brand
      shade
    }
    lot {
      ...LogLot
    }
  }
}`) as unknown as TypedDocumentString<HouseMixesToUseQuery, HouseMixesToUseQueryVariables>;
export const StartLogDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StartLog($input: StartSessionInput!) {
  startSession(input: $input) {
    ...LogParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment LogLot on Lot {
  id
  number
  expiresOn
  receivedOn
  openedOn
  recalledAt
  balance
  version
  product {
    id
    kind
    brand
    shade
    configuration
    unit
  }
  clinic {
    id
    name
  }
}
fragment LogMix on Mix {
  id
  label
  waterMl
  parts {
    lotId
    ml
    lotNumber
    product {
      id
      brand
      shade
    }
    lot {
      ...LogLot
    }
  }
}
fragment LogParts on Session {
  id
  kind
  state
  number
  startedAt
  endedAt
  zones
  breaks {
    id
    startedAt
    endedAt
  }
  workMinutes
  marks {
    id
    view
    kind
    points {
      x
      y
    }
  }
  skinReaction
  bleeding
  pain
  notes
  signOff {
    name
    drawing
    signedAt
  }
  extraReason
  completedAt
  updatedAt
  version
  updatedBy {
    ...StaffName
  }
  practitioner {
    ...StaffName
  }
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
  appointment {
    id
  }
  treatment {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  passes {
    id
    zone
    needle
    depthMm
    machine
    speed
    speedUnit
    minutes
    mix {
      ...LogMix
    }
    cartridgeLot {
      ...LogLot
    }
  }
  anaesthetics {
    id
    amount
    unit
    appliedAt
    lot {
      ...LogLot
    }
  }
  amendments {
    id
    part
    passNumber
    value
    text
    signedName
    amendedAt
    amendedBy {
      ...StaffName
    }
  }
  mixes {
    ...LogMix
  }
  open {
    code
    field
    message
    warning
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<StartLogMutation, StartLogMutationVariables>;
export const SaveLogDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveLog($input: SaveSessionInput!) {
  saveSession(input: $input) {
    ...LogParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment LogLot on Lot {
  id
  number
  expiresOn
  receivedOn
  openedOn
  recalledAt
  balance
  version
  product {
    id
    kind
    brand
    shade
    configuration
    unit
  }
  clinic {
    id
    name
  }
}
fragment LogMix on Mix {
  id
  label
  waterMl
  parts {
    lotId
    ml
    lotNumber
    product {
      id
      brand
      shade
    }
    lot {
      ...LogLot
    }
  }
}
fragment LogParts on Session {
  id
  kind
  state
  number
  startedAt
  endedAt
  zones
  breaks {
    id
    startedAt
    endedAt
  }
  workMinutes
  marks {
    id
    view
    kind
    points {
      x
      y
    }
  }
  skinReaction
  bleeding
  pain
  notes
  signOff {
    name
    drawing
    signedAt
  }
  extraReason
  completedAt
  updatedAt
  version
  updatedBy {
    ...StaffName
  }
  practitioner {
    ...StaffName
  }
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
  appointment {
    id
  }
  treatment {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  passes {
    id
    zone
    needle
    depthMm
    machine
    speed
    speedUnit
    minutes
    mix {
      ...LogMix
    }
    cartridgeLot {
      ...LogLot
    }
  }
  anaesthetics {
    id
    amount
    unit
    appliedAt
    lot {
      ...LogLot
    }
  }
  amendments {
    id
    part
    passNumber
    value
    text
    signedName
    amendedAt
    amendedBy {
      ...StaffName
    }
  }
  mixes {
    ...LogMix
  }
  open {
    code
    field
    message
    warning
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<SaveLogMutation, SaveLogMutationVariables>;
export const CompleteLogDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CompleteLog($input: CompleteSessionInput!) {
  completeSession(input: $input) {
    ...LogParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment LogLot on Lot {
  id
  number
  expiresOn
  receivedOn
  openedOn
  recalledAt
  balance
  version
  product {
    id
    kind
    brand
    shade
    configuration
    unit
  }
  clinic {
    id
    name
  }
}
fragment LogMix on Mix {
  id
  label
  waterMl
  parts {
    lotId
    ml
    lotNumber
    product {
      id
      brand
      shade
    }
    lot {
      ...LogLot
    }
  }
}
fragment LogParts on Session {
  id
  kind
  state
  number
  startedAt
  endedAt
  zones
  breaks {
    id
    startedAt
    endedAt
  }
  workMinutes
  marks {
    id
    view
    kind
    points {
      x
      y
    }
  }
  skinReaction
  bleeding
  pain
  notes
  signOff {
    name
    drawing
    signedAt
  }
  extraReason
  completedAt
  updatedAt
  version
  updatedBy {
    ...StaffName
  }
  practitioner {
    ...StaffName
  }
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
  appointment {
    id
  }
  treatment {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  passes {
    id
    zone
    needle
    depthMm
    machine
    speed
    speedUnit
    minutes
    mix {
      ...LogMix
    }
    cartridgeLot {
      ...LogLot
    }
  }
  anaesthetics {
    id
    amount
    unit
    appliedAt
    lot {
      ...LogLot
    }
  }
  amendments {
    id
    part
    passNumber
    value
    text
    signedName
    amendedAt
    amendedBy {
      ...StaffName
    }
  }
  mixes {
    ...LogMix
  }
  open {
    code
    field
    message
    warning
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<CompleteLogMutation, CompleteLogMutationVariables>;
export const DiscardLogDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DiscardLog($input: DiscardSessionInput!) {
  discardSession(input: $input)
}
    `) as unknown as TypedDocumentString<DiscardLogMutation, DiscardLogMutationVariables>;
export const NextStepDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NextStep($id: ID!) {
  session(id: $id) {
    id
    nextStep {
      kind
      from
      until
    }
  }
}
    `) as unknown as TypedDocumentString<NextStepQuery, NextStepQueryVariables>;
export const AmendLogDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AmendLog($input: AmendSessionInput!) {
  amendSession(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AmendLogMutation, AmendLogMutationVariables>;
export const StaffMemberListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StaffMemberList($filter: StaffMemberFilter, $sort: [StaffMemberSort!], $page: PageInput) {
  staffMembers(filter: $filter, sort: $sort, page: $page) {
    items {
      ...StaffMemberParts
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffMemberParts on StaffMember {
  id
  name
  email
  role
  practitioner
  removedAt
  version
  clinics {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<StaffMemberListQuery, StaffMemberListQueryVariables>;
export const StaffMemberOneDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StaffMemberOne($id: ID!) {
  staffMember(id: $id) {
    ...StaffMemberParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffMemberParts on StaffMember {
  id
  name
  email
  role
  practitioner
  removedAt
  version
  clinics {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<StaffMemberOneQuery, StaffMemberOneQueryVariables>;
export const AddStaffMemberDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddStaffMember($input: AddStaffMemberInput!) {
  addStaffMember(input: $input) {
    ...StaffMemberParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffMemberParts on StaffMember {
  id
  name
  email
  role
  practitioner
  removedAt
  version
  clinics {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<AddStaffMemberMutation, AddStaffMemberMutationVariables>;
export const ChangeStaffMemberDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeStaffMember($input: ChangeStaffMemberInput!) {
  changeStaffMember(input: $input) {
    ...StaffMemberParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffMemberParts on StaffMember {
  id
  name
  email
  role
  practitioner
  removedAt
  version
  clinics {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<ChangeStaffMemberMutation, ChangeStaffMemberMutationVariables>;
export const RemoveStaffMemberDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveStaffMember($input: RemoveStaffMemberInput!) {
  removeStaffMember(input: $input) {
    ...StaffMemberParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffMemberParts on StaffMember {
  id
  name
  email
  role
  practitioner
  removedAt
  version
  clinics {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<RemoveStaffMemberMutation, RemoveStaffMemberMutationVariables>;
export const LotListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LotList($filter: LotFilter, $sort: [LotSort!], $page: PageInput) {
  lots(filter: $filter, sort: $sort, page: $page) {
    items {
      ...LotRow
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ProductParts on Product {
  id
  kind
  brand
  shade
  configuration
  unit
  discontinuedOn
  version
  colour {
    l
    a
    b
  }
}
fragment LotRow on Lot {
  id
  number
  expiresOn
  receivedOn
  openedOn
  recalledAt
  balance
  version
  product {
    ...ProductParts
  }
  clinic {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<LotListQuery, LotListQueryVariables>;
export const LotOneDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LotOne($id: ID!) {
  lot(id: $id) {
    ...LotRow
    movements {
      id
      kind
      amount
      happenedAt
      sessionId
      reason
      by {
        ...StaffName
      }
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}
fragment ProductParts on Product {
  id
  kind
  brand
  shade
  configuration
  unit
  discontinuedOn
  version
  colour {
    l
    a
    b
  }
}
fragment LotRow on Lot {
  id
  number
  expiresOn
  receivedOn
  openedOn
  recalledAt
  balance
  version
  product {
    ...ProductParts
  }
  clinic {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<LotOneQuery, LotOneQueryVariables>;
export const ProductsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Products {
  products {
    ...ProductParts
    nearest {
      distance
      product {
        id
        brand
        shade
      }
    }
  }
}
    fragment ProductParts on Product {
  id
  kind
  brand
  shade
  configuration
  unit
  discontinuedOn
  version
  colour {
    l
    a
    b
  }
}`) as unknown as TypedDocumentString<ProductsQuery, ProductsQueryVariables>;
export const HouseMixesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HouseMixes($day: LocalDate!) {
  houseMixes(day: $day) {
    ...HouseMix
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}
fragment HouseMix on Mix {
  id
  label
  waterMl
  usableUntil
  madeAt
  clinic {
    ...ClinicName
  }
  madeBy {
    ...StaffName
  }
  parts {
    lotId
    ml
    lotNumber
    product {
      id
      brand
      shade
    }
  }
}`) as unknown as TypedDocumentString<HouseMixesQuery, HouseMixesQueryVariables>;
export const LotSignalsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LotSignals {
  lotSignals {
    since
    sessions
    reactions
    lots {
      lotNumber
      sessions
      reactions
      expected
      ratio
      ratioLower
      ratioUpper
      q
      state
      product {
        id
        brand
        shade
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LotSignalsQuery, LotSignalsQueryVariables>;
export const ReceiveLotDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReceiveLot($input: ReceiveLotInput!) {
  receiveLot(input: $input) {
    ...LotRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ProductParts on Product {
  id
  kind
  brand
  shade
  configuration
  unit
  discontinuedOn
  version
  colour {
    l
    a
    b
  }
}
fragment LotRow on Lot {
  id
  number
  expiresOn
  receivedOn
  openedOn
  recalledAt
  balance
  version
  product {
    ...ProductParts
  }
  clinic {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<ReceiveLotMutation, ReceiveLotMutationVariables>;
export const AddProductDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddProduct($input: AddProductInput!) {
  addProduct(input: $input) {
    ...ProductParts
  }
}
    fragment ProductParts on Product {
  id
  kind
  brand
  shade
  configuration
  unit
  discontinuedOn
  version
  colour {
    l
    a
    b
  }
}`) as unknown as TypedDocumentString<AddProductMutation, AddProductMutationVariables>;
export const ChangeProductDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeProduct($input: ChangeProductInput!) {
  changeProduct(input: $input) {
    ...ProductParts
  }
}
    fragment ProductParts on Product {
  id
  kind
  brand
  shade
  configuration
  unit
  discontinuedOn
  version
  colour {
    l
    a
    b
  }
}`) as unknown as TypedDocumentString<ChangeProductMutation, ChangeProductMutationVariables>;
export const OpenLotDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenLot($input: OpenLotInput!) {
  openLot(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenLotMutation, OpenLotMutationVariables>;
export const MoveLotDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MoveLot($input: MoveLotInput!) {
  moveLot(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<MoveLotMutation, MoveLotMutationVariables>;
export const CountLotDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CountLot($input: CountLotInput!) {
  countLot(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CountLotMutation, CountLotMutationVariables>;
export const DiscardFromLotDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DiscardFromLot($input: DiscardFromLotInput!) {
  discardFromLot(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DiscardFromLotMutation, DiscardFromLotMutationVariables>;
export const MakeMixDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MakeMix($input: MakeMixInput!) {
  makeMix(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<MakeMixMutation, MakeMixMutationVariables>;
export const DiscardMixDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DiscardMix($input: DiscardMixInput!) {
  discardMix(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DiscardMixMutation, DiscardMixMutationVariables>;
export const ForecastBasisDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ForecastBasis {
  forecastBasis {
    topUps
    ownShare
    medianMonths
    madeAt
  }
}
    `) as unknown as TypedDocumentString<ForecastBasisQuery, ForecastBasisQueryVariables>;
export const TimeToTopUpDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TimeToTopUp($filter: TimeToTopUpFilter!) {
  timeToTopUp(filter: $filter) {
    updatedAt
    all {
      ...WaitParts
    }
    groups {
      key
      name
      reading {
        ...WaitParts
      }
    }
    hidden
    difference {
      chiSquare
      degreesOfFreedom
      p
    }
  }
}
    fragment WaitParts on WaitReading {
  clients
  toppedUp
  left
  outOfTouch
  waiting
  leftOut
  points {
    month
    share
    lower
    upper
    atRisk
  }
  median {
    months
    lower
    upper
  }
  cameBackSoFar
  meanWithinFiveYears
}`) as unknown as TypedDocumentString<TimeToTopUpQuery, TimeToTopUpQueryVariables>;
export const PlanOfTreatmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlanOfTreatment($id: ID!) {
  treatment(id: $id) {
    id
    version
    state
    indication
    plannedSessions
    completedSessions
    priceMinor
    currency
    client {
      id
      name
    }
    clinic {
      ...ClinicName
    }
    plans {
      ...PlanParts
    }
  }
  products {
    id
    brand
    shade
    kind
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}
fragment PlanParts on TreatmentPlan {
  id
  number
  sessions {
    densityPercent
    zones
  }
  pigments {
    id
    brand
    shade
  }
  hairlineShape
  hairlineHeightMm
  priceMinor
  notes
  agreedName
  madeAt
  madeBy {
    ...StaffName
  }
}`) as unknown as TypedDocumentString<PlanOfTreatmentQuery, PlanOfTreatmentQueryVariables>;
export const PlanTreatmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PlanTreatment($input: PlanTreatmentInput!) {
  planTreatment(input: $input) {
    ...PlanParts
  }
}
    fragment StaffName on StaffMember {
  id
  name
}
fragment PlanParts on TreatmentPlan {
  id
  number
  sessions {
    densityPercent
    zones
  }
  pigments {
    id
    brand
    shade
  }
  hairlineShape
  hairlineHeightMm
  priceMinor
  notes
  agreedName
  madeAt
  madeBy {
    ...StaffName
  }
}`) as unknown as TypedDocumentString<PlanTreatmentMutation, PlanTreatmentMutationVariables>;
export const TreatmentListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TreatmentList($filter: TreatmentFilter, $sort: [TreatmentSort!], $page: PageInput) {
  treatments(filter: $filter, sort: $sort, page: $page) {
    items {
      ...TreatmentRow
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}
fragment TreatmentRow on Treatment {
  id
  indication
  state
  closeReason
  plannedSessions
  completedSessions
  priceMinor
  currency
  agreedAt
  lastSessionAt
  courseCompletedAt
  topUpDueOn
  topUpReason
  dueWindow {
    earlyOn
    likelyOn
    lateOn
    withinYear
    because {
      factor
      level
      times
    }
  }
  createdAt
  version
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}`) as unknown as TypedDocumentString<TreatmentListQuery, TreatmentListQueryVariables>;
export const TreatmentOneDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TreatmentOne($id: ID!) {
  treatment(id: $id) {
    ...TreatmentRow
    sessions {
      ...SessionStep
    }
    outcomes {
      ...OutcomeParts
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment OutcomeParts on Outcome {
  id
  instrument
  instrumentVersion
  answers {
    item
    value
  }
  score
  assessedAt
  session {
    id
  }
  recordedBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}
fragment TreatmentRow on Treatment {
  id
  indication
  state
  closeReason
  plannedSessions
  completedSessions
  priceMinor
  currency
  agreedAt
  lastSessionAt
  courseCompletedAt
  topUpDueOn
  topUpReason
  dueWindow {
    earlyOn
    likelyOn
    lateOn
    withinYear
    because {
      factor
      level
      times
    }
  }
  createdAt
  version
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}
fragment SessionStep on Session {
  id
  kind
  state
  number
  startedAt
  endedAt
  completedAt
  updatedAt
  zones
  skinReaction
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}`) as unknown as TypedDocumentString<TreatmentOneQuery, TreatmentOneQueryVariables>;
export const ProposeTreatmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProposeTreatment($input: ProposeTreatmentInput!) {
  proposeTreatment(input: $input) {
    ...TreatmentRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}
fragment TreatmentRow on Treatment {
  id
  indication
  state
  closeReason
  plannedSessions
  completedSessions
  priceMinor
  currency
  agreedAt
  lastSessionAt
  courseCompletedAt
  topUpDueOn
  topUpReason
  dueWindow {
    earlyOn
    likelyOn
    lateOn
    withinYear
    because {
      factor
      level
      times
    }
  }
  createdAt
  version
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}`) as unknown as TypedDocumentString<ProposeTreatmentMutation, ProposeTreatmentMutationVariables>;
export const AgreeTreatmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AgreeTreatment($input: AgreeTreatmentInput!) {
  agreeTreatment(input: $input) {
    ...TreatmentRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}
fragment TreatmentRow on Treatment {
  id
  indication
  state
  closeReason
  plannedSessions
  completedSessions
  priceMinor
  currency
  agreedAt
  lastSessionAt
  courseCompletedAt
  topUpDueOn
  topUpReason
  dueWindow {
    earlyOn
    likelyOn
    lateOn
    withinYear
    because {
      factor
      level
      times
    }
  }
  createdAt
  version
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}`) as unknown as TypedDocumentString<AgreeTreatmentMutation, AgreeTreatmentMutationVariables>;
export const CloseTreatmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseTreatment($input: CloseTreatmentInput!) {
  closeTreatment(input: $input) {
    ...TreatmentRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}
fragment TreatmentRow on Treatment {
  id
  indication
  state
  closeReason
  plannedSessions
  completedSessions
  priceMinor
  currency
  agreedAt
  lastSessionAt
  courseCompletedAt
  topUpDueOn
  topUpReason
  dueWindow {
    earlyOn
    likelyOn
    lateOn
    withinYear
    because {
      factor
      level
      times
    }
  }
  createdAt
  version
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}`) as unknown as TypedDocumentString<CloseTreatmentMutation, CloseTreatmentMutationVariables>;
export const WaitlistPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WaitlistPage($filter: WaitlistFilter, $page: PageInput) {
  waitlist(filter: $filter, page: $page) {
    items {
      ...WaitlistParts
    }
    total
  }
}
    fragment WaitlistParts on WaitlistEntry {
  id
  kind
  minutes
  weekdays
  from
  until
  earliestOn
  latestOn
  note
  addedAt
  state
  version
  client {
    id
    name
  }
  clinics {
    id
    name
    zone
  }
  practitioner {
    id
    name
  }
  offers {
    id
    startsAt
    state
    version
    clinic {
      id
      zone
    }
  }
  appointment {
    id
    startsAt
    clinic {
      id
      zone
    }
  }
}`) as unknown as TypedDocumentString<WaitlistPageQuery, WaitlistPageQueryVariables>;
export const WaitlistOfClientDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WaitlistOfClient($id: ID!) {
  client(id: $id) {
    id
    waitlist {
      ...WaitlistParts
    }
  }
}
    fragment WaitlistParts on WaitlistEntry {
  id
  kind
  minutes
  weekdays
  from
  until
  earliestOn
  latestOn
  note
  addedAt
  state
  version
  client {
    id
    name
  }
  clinics {
    id
    name
    zone
  }
  practitioner {
    id
    name
  }
  offers {
    id
    startsAt
    state
    version
    clinic {
      id
      zone
    }
  }
  appointment {
    id
    startsAt
    clinic {
      id
      zone
    }
  }
}`) as unknown as TypedDocumentString<WaitlistOfClientQuery, WaitlistOfClientQueryVariables>;
export const WaitlistClientsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WaitlistClients($search: String) {
  clients(filter: {search: $search}, page: {number: 1, size: 8}) {
    items {
      id
      name
      clinic {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WaitlistClientsQuery, WaitlistClientsQueryVariables>;
export const AddToWaitlistDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddToWaitlist($input: AddToWaitlistInput!) {
  addToWaitlist(input: $input) {
    ...WaitlistParts
  }
}
    fragment WaitlistParts on WaitlistEntry {
  id
  kind
  minutes
  weekdays
  from
  until
  earliestOn
  latestOn
  note
  addedAt
  state
  version
  client {
    id
    name
  }
  clinics {
    id
    name
    zone
  }
  practitioner {
    id
    name
  }
  offers {
    id
    startsAt
    state
    version
    clinic {
      id
      zone
    }
  }
  appointment {
    id
    startsAt
    clinic {
      id
      zone
    }
  }
}`) as unknown as TypedDocumentString<AddToWaitlistMutation, AddToWaitlistMutationVariables>;
export const ChangeWaitlistEntryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeWaitlistEntry($input: ChangeWaitlistEntryInput!) {
  changeWaitlistEntry(input: $input) {
    ...WaitlistParts
  }
}
    fragment WaitlistParts on WaitlistEntry {
  id
  kind
  minutes
  weekdays
  from
  until
  earliestOn
  latestOn
  note
  addedAt
  state
  version
  client {
    id
    name
  }
  clinics {
    id
    name
    zone
  }
  practitioner {
    id
    name
  }
  offers {
    id
    startsAt
    state
    version
    clinic {
      id
      zone
    }
  }
  appointment {
    id
    startsAt
    clinic {
      id
      zone
    }
  }
}`) as unknown as TypedDocumentString<ChangeWaitlistEntryMutation, ChangeWaitlistEntryMutationVariables>;
export const WithdrawWaitlistEntryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawWaitlistEntry($input: SeenOnWaitlistInput!) {
  withdrawWaitlistEntry(input: $input) {
    ...WaitlistParts
  }
}
    fragment WaitlistParts on WaitlistEntry {
  id
  kind
  minutes
  weekdays
  from
  until
  earliestOn
  latestOn
  note
  addedAt
  state
  version
  client {
    id
    name
  }
  clinics {
    id
    name
    zone
  }
  practitioner {
    id
    name
  }
  offers {
    id
    startsAt
    state
    version
    clinic {
      id
      zone
    }
  }
  appointment {
    id
    startsAt
    clinic {
      id
      zone
    }
  }
}`) as unknown as TypedDocumentString<WithdrawWaitlistEntryMutation, WithdrawWaitlistEntryMutationVariables>;
export const RestoreWaitlistEntryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RestoreWaitlistEntry($input: SeenOnWaitlistInput!) {
  restoreWaitlistEntry(input: $input) {
    ...WaitlistParts
  }
}
    fragment WaitlistParts on WaitlistEntry {
  id
  kind
  minutes
  weekdays
  from
  until
  earliestOn
  latestOn
  note
  addedAt
  state
  version
  client {
    id
    name
  }
  clinics {
    id
    name
    zone
  }
  practitioner {
    id
    name
  }
  offers {
    id
    startsAt
    state
    version
    clinic {
      id
      zone
    }
  }
  appointment {
    id
    startsAt
    clinic {
      id
      zone
    }
  }
}`) as unknown as TypedDocumentString<RestoreWaitlistEntryMutation, RestoreWaitlistEntryMutationVariables>;
export const FreedSlotDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FreedSlot($appointmentId: ID!) {
  freedSlot(appointmentId: $appointmentId) {
    ...FreedSlotParts
  }
}
    fragment FreedSlotParts on FreedSlot {
  clinicId
  practitionerId
  startsAt
  endsAt
  zone
  clinic {
    id
    name
  }
  practitioner {
    id
    name
  }
}`) as unknown as TypedDocumentString<FreedSlotQuery, FreedSlotQueryVariables>;
export const FreedTimesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FreedTimes($clinicIds: [ID!]) {
  freedTimes(clinicIds: $clinicIds) {
    appointmentId
    fitting
    slot {
      ...FreedSlotParts
    }
  }
}
    fragment FreedSlotParts on FreedSlot {
  clinicId
  practitionerId
  startsAt
  endsAt
  zone
  clinic {
    id
    name
  }
  practitioner {
    id
    name
  }
}`) as unknown as TypedDocumentString<FreedTimesQuery, FreedTimesQueryVariables>;
export const RankedSlotDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RankedSlot($input: FreedSlotInput!) {
  rankedSlot(input: $input) {
    candidates {
      startsAt
      endsAt
      daysLeft
      minutesLeft
      reasons
      entry {
        ...WaitlistParts
      }
    }
    unfit {
      reason
      count
    }
  }
}
    fragment WaitlistParts on WaitlistEntry {
  id
  kind
  minutes
  weekdays
  from
  until
  earliestOn
  latestOn
  note
  addedAt
  state
  version
  client {
    id
    name
  }
  clinics {
    id
    name
    zone
  }
  practitioner {
    id
    name
  }
  offers {
    id
    startsAt
    state
    version
    clinic {
      id
      zone
    }
  }
  appointment {
    id
    startsAt
    clinic {
      id
      zone
    }
  }
}`) as unknown as TypedDocumentString<RankedSlotQuery, RankedSlotQueryVariables>;
export const OfferFreedSlotDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OfferFreedSlot($input: OfferFreedSlotInput!) {
  offerFreedSlot(input: $input) {
    token
    offer {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<OfferFreedSlotMutation, OfferFreedSlotMutationVariables>;
export const WithdrawOfferDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawOffer($input: SeenOnWaitlistInput!) {
  withdrawOffer(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<WithdrawOfferMutation, WithdrawOfferMutationVariables>;
export const BookFromWaitlistDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BookFromWaitlist($input: BookFromWaitlistInput!) {
  bookFromWaitlist(input: $input) {
    id
    startsAt
  }
}
    `) as unknown as TypedDocumentString<BookFromWaitlistMutation, BookFromWaitlistMutationVariables>;