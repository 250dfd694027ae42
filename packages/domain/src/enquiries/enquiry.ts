import type { Moves } from '../states/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';

export const enquiryStates = ['new', 'contacted', 'consult_booked', 'won', 'lost'] as const;
export type EnquiryState = (typeof enquiryStates)[number];

/** Won is where a treatment was agreed. Lost may be taken back, to where it was before anything was booked. */
export const enquiryMoves = {
  new: ['contacted', 'consult_booked', 'won', 'lost'],
  contacted: ['new', 'consult_booked', 'won', 'lost'],
  consult_booked: ['contacted', 'won', 'lost'],
  won: [],
  lost: ['new', 'contacted', 'consult_booked', 'won'],
} as const satisfies Moves<EnquiryState>;

/** Where somebody may put an enquiry by hand. A booking makes a consultation booked, an agreed treatment makes it won. */
export const statesByHand = ['new', 'contacted', 'lost'] as const;
export type StateByHand = (typeof statesByHand)[number];

/** What it is about, in the words of the page. Nothing about anybody's health is asked. */
export const enquiryAbouts = ['shaved_look', 'density', 'scar', 'not_sure'] as const;
export type EnquiryAbout = (typeof enquiryAbouts)[number];

export const enquirySources = ['page', 'phone', 'email', 'walk_in', 'recommended', 'social_media'] as const;
export type EnquirySource = (typeof enquirySources)[number];

export const lostReasons = ['price', 'another_provider', 'not_suitable', 'no_answer', 'changed_mind', 'other'] as const;
export type LostReason = (typeof lostReasons)[number];

/** Somebody asks about a treatment. */
export interface Enquiry {
  readonly id: string;
  readonly clinicId: string;
  readonly state: EnquiryState;
  readonly source: EnquirySource;
  readonly about: EnquiryAbout;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  /** The words that were agreed to. */
  readonly consentText: string;
  readonly consentedAt: Instant;
  readonly notes: string | null;
  /** Who sees to it. */
  readonly assignedTo: string | null;
  /** Who they are on the record, once they are. */
  readonly clientId: string | null;
  /** The consultation that was booked. */
  readonly appointmentId: string | null;
  readonly lostReason: LostReason | null;
  readonly lostWords: string | null;
  readonly receivedAt: Instant;
  /** Day of the clinic. */
  readonly receivedOn: LocalDate;
  /** The first time it stood so. */
  readonly contactedAt: Instant | null;
  readonly bookedAt: Instant | null;
  readonly wonAt: Instant | null;
  readonly lostAt: Instant | null;
  readonly version: number;
}

/** What somebody agrees to on the page. A change of it is a change of what is recorded from then on. */
export const consentToContact = (organizationName: string) =>
  `I agree that ${organizationName} contacts me about this enquiry by the e-mail address or phone number I have given. I can withdraw this at any time.`;
