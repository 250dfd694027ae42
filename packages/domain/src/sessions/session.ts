import type { Moves } from '../states/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';

/** Work on the initial course, an included refinement of it, or the paid refresh years later. */
export const sessionKinds = ['session', 'perfecting', 'top_up'] as const;
export type SessionKind = (typeof sessionKinds)[number];

export const sessionStates = ['draft', 'in_progress', 'paused', 'completed'] as const;
export type SessionState = (typeof sessionStates)[number];

/** A completed session is never edited. */
export const sessionMoves = {
  draft: ['in_progress', 'completed'],
  in_progress: ['paused', 'completed'],
  paused: ['in_progress', 'completed'],
  completed: [],
} as const satisfies Moves<SessionState>;

export const zones = ['hairline', 'temples', 'top', 'crown', 'left', 'right', 'back', 'scar'] as const;
export type Zone = (typeof zones)[number];

export const skinReactions = ['none', 'mild', 'moderate', 'severe'] as const;
export type SkinReaction = (typeof skinReactions)[number];

/** Cycles are not penetrations: the raw value is kept with its unit and the machine. */
export const speedUnits = ['hertz', 'rpm', 'volt'] as const;
export type SpeedUnit = (typeof speedUnits)[number];

/** Usual needle configurations: round liners and round shaders by count. */
export const needles = ['1RL', '2RL', '3RL', '5RL', '7RL', '1RS', '3RS', '5RS'] as const;

/** One round of dots over a zone. */
export interface Pass {
  readonly id: string;
  readonly zone: Zone;
  readonly lotId: string | null;
  /** Needle configuration, such as "3RL". */
  readonly needle: string | null;
  readonly depthMm: number | null;
  readonly machine: string | null;
  /** As shown by the machine, in `speedUnit`. */
  readonly speed: number | null;
  readonly speedUnit: SpeedUnit | null;
  readonly minutes: number | null;
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
  readonly passes: readonly Pass[];
  readonly skinReaction: SkinReaction | null;
  readonly notes: string | null;
  readonly completedAt: Instant | null;
  readonly updatedAt: Instant;
  /** Staff member of the last save. */
  readonly updatedBy: string;
  /** Counts every save. */
  readonly version: number;
}
