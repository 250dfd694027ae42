import type { SessionKind } from '@stipple/domain/sessions';
import type { Instant } from '@stipple/domain/time';
import type { DraftStorage } from './draft-store.ts';

/** What somebody wants to start. */
export interface StartWish {
  readonly treatmentId: string;
  readonly kind: SessionKind;
  readonly appointmentId: string | null;
}

/** A start that was decided: pressed again, after a reload or without a connection, it is the same session. */
export interface StartIntent {
  readonly id: string;
  readonly startedAt: Instant;
}

const keyOf = (personId: string, { treatmentId, kind, appointmentId }: StartWish): string =>
  `stipple.session-start.1/${personId}/${treatmentId}/${kind}/${appointmentId ?? ''}`;

/** The intent that stands for a wish on this device, made now when there is none. */
export function intentFor(storage: DraftStorage, personId: string, wish: StartWish, fresh: StartIntent): StartIntent {
  const key = keyOf(personId, wish);
  try {
    const stored = JSON.parse(storage.getItem(key) ?? 'null') as StartIntent | null;
    if (stored?.id && stored.startedAt) return stored;
    storage.setItem(key, JSON.stringify(fresh));
  } catch {
    // A device without storage only loses the guard against a second press after a reload.
  }
  return fresh;
}

/** The start was answered: the next wish is another session. */
export function forgetIntent(storage: DraftStorage, personId: string, wish: StartWish): void {
  storage.removeItem(keyOf(personId, wish));
}
