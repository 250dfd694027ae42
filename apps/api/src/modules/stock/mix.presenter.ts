import type { LabelledMix, LabelledPart } from '@stipple/server/modules/stock';
import type { MixPartType, MixType } from './mix.type.ts';

export function presentMix(mix: LabelledMix): MixType {
  const { id, label, waterMl, sessionId, clinicId, madeAt, madeBy, discardedAt, parts } = mix;
  return {
    ...{ id, label, waterMl, madeAt, discardedAt, clinicId },
    house: sessionId === null,
    parts: parts.map(presentPart),
    usableUntil: first(parts.map(({ expiresOn }) => expiresOn)),
    recalledAt: first(parts.flatMap(({ recalledAt }) => recalledAt ?? [])),
    madeById: madeBy,
  };
}

function presentPart({ ml, lotNumber, expiresOn, recalledAt, lotId, productId }: LabelledPart): MixPartType {
  return { ml, lotNumber, expiresOn, recalledAt, lotId, productId };
}

function first(days: string[]): string | null {
  return days.sort()[0] ?? null;
}
