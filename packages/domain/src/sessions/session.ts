import type { Moves } from '../states/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import type { Break } from './break.ts';
import type { ScalpMark } from './scalp-map.ts';

/** Work on the initial course, an included refinement of it, or the paid refresh years later. */
export const sessionKinds = ['session', 'perfecting', 'top_up'] as const;
export type SessionKind = (typeof sessionKinds)[number];

export const sessionStates = ['draft', 'in_progress', 'paused', 'completed'] as const;
export type SessionState = (typeof sessionStates)[number];

/** A completed session is never edited. */
export const sessionMoves = {
  draft: ['in_progress', 'paused', 'completed'],
  in_progress: ['paused', 'completed'],
  paused: ['in_progress', 'completed'],
  completed: [],
} as const satisfies Moves<SessionState>;

export const zones = ['hairline', 'temples', 'top', 'crown', 'left', 'right', 'back', 'scar'] as const;
export type Zone = (typeof zones)[number];

export const skinReactions = ['none', 'mild', 'moderate', 'severe'] as const;
export type SkinReaction = (typeof skinReactions)[number];

/** Why a course takes more sessions than were agreed (scalpguru.com). */
export const extraReasons = [
  'immune_response',
  'scar_tissue',
  'client_changed_mind',
  'too_light',
  'too_cautious',
  'too_shallow',
] as const;
export type ExtraReason = (typeof extraReasons)[number];

/** How much it bled, at its worst. */
export const bleedings = ['none', 'pinpoint', 'moderate', 'heavy'] as const;
export type Bleeding = (typeof bleedings)[number];

export const amountUnits = ['ml', 'g'] as const;
export type AmountUnit = (typeof amountUnits)[number];

/** Cycles are not penetrations: the raw value is kept with its unit and the machine. */
export const speedUnits = ['hertz', 'rpm', 'volt'] as const;
export type SpeedUnit = (typeof speedUnits)[number];

/** Usual needle configurations: round liners and round shaders by count. */
export const needles = ['1RL', '2RL', '3RL', '5RL', '7RL', '1RS', '3RS', '5RS'] as const;

/** One round of dots over a zone. */
export interface Pass {
  readonly id: string;
  readonly zone: Zone;
  /** What was applied: a mix made in this session, or a house mix. */
  readonly mixId: string | null;
  /** Needle configuration, such as "3RL". */
  readonly needle: string | null;
  /** The lot of the needle's cartridge. */
  readonly cartridgeLotId: string | null;
  readonly depthMm: number | null;
  readonly machine: string | null;
  /** As shown by the machine, in `speedUnit`. */
  readonly speed: number | null;
  readonly speedUnit: SpeedUnit | null;
  readonly minutes: number | null;
}

/** One application of anaesthetic. */
export interface Anaesthetic {
  readonly id: string;
  readonly lotId: string | null;
  /** In `unit`. */
  readonly amount: number | null;
  readonly unit: AmountUnit;
  readonly appliedAt: Instant;
}

/** The client's word, at the end, that this is what was done. */
export interface SignOff {
  /** As typed. */
  readonly name: string;
  /** The drawn signature as an SVG path on a field of 600 by 200; null when only the name was typed. */
  readonly drawing: string | null;
  readonly signedAt: Instant;
}

/** The clinical log of work done. */
export interface Session {
  readonly id: string;
  readonly treatmentId: string;
  readonly clientId: string;
  readonly clinicId: string;
  readonly practitionerId: string;
  readonly appointmentId: string | null;
  readonly kind: SessionKind;
  readonly state: SessionState;
  /** Place among the treatment's completed sessions, from 1. */
  readonly number: number | null;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  /** Day of the start in the clinic's zone. */
  readonly startedOn: LocalDate;
  readonly zones: readonly Zone[];
  /** Scars and the hairline as they were drawn on the head. */
  readonly marks: readonly ScalpMark[];
  /** In the order they were taken. */
  readonly breaks: readonly Break[];
  readonly passes: readonly Pass[];
  /** In the order they were applied. */
  readonly anaesthetics: readonly Anaesthetic[];
  readonly skinReaction: SkinReaction | null;
  readonly bleeding: Bleeding | null;
  /** Worst pain the client told, 0 to 10. */
  readonly pain: number | null;
  readonly notes: string | null;
  readonly signOff: SignOff | null;
  /** Why it is a session beyond those agreed; null for the others. */
  readonly extraReason: ExtraReason | null;
  /** The aftercare text that was handed over; null where the clinic has none. */
  readonly aftercareVersionId: string | null;
  readonly completedAt: Instant | null;
  readonly updatedAt: Instant;
  /** Staff member of the last save. */
  readonly updatedBy: string;
  /** Counts every save. */
  readonly version: number;
}
