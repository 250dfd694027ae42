import type { Finding } from '@stipple/domain/problems';
import { type Amendment, type Anaesthetic, type NextStep, type Pass, workMinutes } from '@stipple/domain/sessions';
import type { Drawings, SessionHead } from '@stipple/server/modules/sessions';
import { wordOf } from '../../edge/problem-words.ts';
import type { OpenPointType, PassType, SessionType } from './session.type.ts';
import type { AmendmentType, AnaestheticType, NextStepType, ScalpMarkType, SignOffType } from './session-parts.type.ts';

export function presentSession(head: SessionHead): SessionType {
  return {
    id: head.id,
    treatmentId: head.treatmentId,
    clientId: head.clientId,
    clinicId: head.clinicId,
    practitionerId: head.practitionerId,
    appointmentId: head.appointmentId,
    kind: head.kind,
    state: head.state,
    number: head.number,
    startedAt: head.startedAt,
    endedAt: head.endedAt,
    zones: head.zones,
    breaks: head.breaks.map(({ id, startedAt, endedAt }) => ({ id, startedAt, endedAt })),
    workMinutes: head.endedAt === null ? null : Math.floor(workMinutes(head, head.endedAt)),
    skinReaction: head.skinReaction,
    bleeding: head.bleeding,
    pain: head.pain,
    notes: head.notes,
    extraReason: head.extraReason,
    completedAt: head.completedAt,
    updatedAt: head.updatedAt,
    updatedById: head.updatedBy,
    version: head.version,
    head,
  };
}

export function presentPass(pass: Pass): PassType {
  const { id, zone, mixId, needle, cartridgeLotId, depthMm, machine, speed, speedUnit, minutes } = pass;
  return { id, zone, mixId, needle, cartridgeLotId, depthMm, machine, speed, speedUnit, minutes };
}

export function presentFinding(finding: Finding): OpenPointType {
  const { code, field, warning = false } = finding;
  return { code, field, message: wordOf(finding), warning };
}

/** What was drawn in a session, as a relation shows it. */
export interface DrawingsShown {
  readonly marks: readonly ScalpMarkType[];
  readonly signOff: SignOffType | null;
}

export function presentDrawings({ marks, signOff }: Drawings): DrawingsShown {
  return {
    marks: marks.map(({ id, view, kind, points }) => ({
      id,
      view,
      kind,
      points: points.map(({ x, y }) => ({ x, y })),
    })),
    signOff: signOff && { name: signOff.name, drawing: signOff.drawing, signedAt: signOff.signedAt },
  };
}

export function presentAnaesthetic({ id, lotId, amount, unit, appliedAt }: Anaesthetic): AnaestheticType {
  return { id, lotId, amount, unit, appliedAt };
}

export function presentAmendment(amendment: Amendment): AmendmentType {
  const { id, part, passNumber, value, text, signedName, amendedAt, amendedBy } = amendment;
  return { id, part, passNumber, value, text, signedName, amendedAt, amendedById: amendedBy };
}

export function presentNextStep({ kind, from, until }: NextStep): NextStepType {
  return { kind, from, until };
}
