import type { Finding } from '@stipple/domain/problems';
import type { Pass } from '@stipple/domain/sessions';
import type { SessionHead } from '@stipple/server/modules/sessions';
import { wordOf } from '../../edge/problem-words.ts';
import type { OpenPointType, PassType, SessionType } from './session.type.ts';

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
    skinReaction: head.skinReaction,
    notes: head.notes,
    completedAt: head.completedAt,
    updatedAt: head.updatedAt,
    updatedById: head.updatedBy,
    version: head.version,
    head,
  };
}

export function presentPass(pass: Pass): PassType {
  const { id, zone, lotId, needle, depthMm, machine, speed, speedUnit, minutes } = pass;
  return { id, zone, lotId, needle, depthMm, machine, speed, speedUnit, minutes };
}

export function presentFinding(finding: Finding): OpenPointType {
  const { code, field, warning = false } = finding;
  return { code, field, message: wordOf(finding), warning };
}
