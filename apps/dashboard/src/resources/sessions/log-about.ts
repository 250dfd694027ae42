import type { ExtraReason, Session, SessionKind, SessionState } from '@stipple/domain/sessions';
import { type Instant, localDate } from '@stipple/domain/time';
import type { Override } from '../safety/clearance.ts';
import type { Person, SessionDraft } from './draft.ts';

/** What a session belongs to: never changed by logging it. */
export interface LogAbout {
  readonly id: string;
  readonly kind: SessionKind;
  readonly client: Person;
  readonly clinic: { readonly id: string; readonly name: string; readonly zone: string };
  readonly practitioner: Person;
  readonly treatment: { readonly id: string; readonly indication: string; readonly plannedSessions: number };
  readonly appointmentId: string | null;
  /** Why it is a session beyond those agreed. */
  readonly extraReason: ExtraReason | null;
  /** Safety rules that were let be for it; kept until the server has been told of the start. */
  readonly overrides?: readonly Override[];
  /** Completed sessions of the treatment before this one. */
  readonly completedBefore: number;
}

/** The session as the domain's rules look at it. */
export function sessionFrom(about: LogAbout, draft: SessionDraft, state: SessionState, now: Instant): Session {
  const { id, kind, client, clinic, practitioner, treatment, appointmentId, extraReason } = about;
  return {
    ...draft,
    extraReason,
    aftercareVersionId: null,
    id,
    kind,
    state,
    appointmentId,
    clientId: client.id,
    clinicId: clinic.id,
    practitionerId: practitioner.id,
    treatmentId: treatment.id,
    startedOn: localDate(draft.startedAt, clinic.zone),
    notes: draft.notes || null,
    number: null,
    completedAt: null,
    updatedAt: now,
    updatedBy: practitioner.id,
    version: 1,
  };
}
