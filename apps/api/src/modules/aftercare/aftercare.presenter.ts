import type { AftercareHandOver, AftercareVersion } from '@stipple/domain/aftercare';
import type { AftercareOfSession } from '@stipple/server/modules/aftercare';
import type { AftercareHandOverType, AftercareVersionType, SessionAftercareType } from './aftercare.type.ts';

export function presentAftercare(row: AftercareVersion): AftercareVersionType {
  const { number, publishedAt, version, phases, firstWaterDay, milestones, alarm, checkInDays } = row;
  return { number, publishedAt, version, phases, firstWaterDay, milestones, alarm, checkInDays };
}

export function presentHandOver(handOver: AftercareHandOver): AftercareHandOverType {
  const { id, number, means, handedAt, handedBy: handedById } = handOver;
  return { id, number, means, handedAt, handedById };
}

export function presentSessionAftercare({ day, version, handOvers }: AftercareOfSession): SessionAftercareType {
  return { day, version: presentAftercare(version), handOvers: handOvers.map(presentHandOver) };
}
