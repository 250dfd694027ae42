import { createHash } from 'node:crypto';
import type { PhotoView } from '@stipple/domain/photos';
import { addMinutes } from '@stipple/domain/time';
import type { ChainHistory, SessionRow } from '../chain/rows.ts';
import type { Drawing } from './draw-head.ts';

/** A photo of the demo: where it stands in the record, and what it shows. */
export interface InventedPhoto {
  readonly id: string;
  readonly storageKey: string;
  readonly clientId: string;
  readonly clinicId: string;
  readonly treatmentId: string;
  readonly sessionId: string | null;
  readonly view: PhotoView;
  readonly takenAt: string;
  readonly takenBy: string;
  readonly drawing: Drawing;
}

/** Clients of a chain that have photos. A round of grading needs ten pairs to say anything. */
const clientsWithPhotos = 6;
/** The last photo is taken at a review, once everything has settled. */
const reviewDays = 36;
const minutesOfDay = 1_440;

const viewsOf: Readonly<Record<string, readonly PhotoView[]>> = {
  scar: ['scar', 'back'],
  full_loss: ['front', 'top', 'crown'],
};
const usualViews: readonly PhotoView[] = ['front', 'top', 'crown'];

/** Follows from the course: before it, after its first session, and at the review, from the views that were worked on. */
export function inventPhotos(history: ChainHistory, now: string): InventedPhoto[] {
  const consented = new Set(
    history.signatures.filter(({ purpose }) => purpose === 'photos').map((one) => one.clientId),
  );
  const withdrawn = new Set(history.withdrawals.map(({ clientId }) => clientId));
  const courses = Map.groupBy(
    history.sessions.filter(({ state, kind }) => state === 'completed' && kind === 'session'),
    ({ treatmentId }) => treatmentId,
  );
  const fit = [...courses.values()]
    .map((sessions) => sessions.toSorted((one, other) => one.startedAt.localeCompare(other.startedAt)))
    .filter((sessions) => {
      const [first, last] = [sessions[0], sessions.at(-1)];
      if (!first || !last || sessions.length < 2) return false;
      return consented.has(first.clientId) && !withdrawn.has(first.clientId) && reviewOf(last) < now;
    })
    .sort((one, other) => (other.at(-1)?.startedAt ?? '').localeCompare(one.at(-1)?.startedAt ?? ''));
  return fit.slice(0, clientsWithPhotos).flatMap((sessions) => photosOf(history, sessions));
}

const reviewOf = ({ startedAt }: SessionRow) => addMinutes(startedAt, reviewDays * minutesOfDay);

function photosOf({ treatments, clients }: ChainHistory, sessions: readonly SessionRow[]): InventedPhoto[] {
  const [first, last] = [sessions[0], sessions.at(-1)];
  if (!first || !last) return [];
  const { indication } = treatments.find(({ id }) => id === first.treatmentId) ?? { indication: '' };
  const { skinType } = clients.find(({ id }) => id === first.clientId) ?? { skinType: null };
  const moments = [
    { session: first, takenAt: addMinutes(first.startedAt, -4), density: 0.06 },
    { session: first, takenAt: addMinutes(first.endedAt ?? first.startedAt, 4), density: 0.42 },
    { session: null, takenAt: reviewOf(last), density: 0.88 },
  ];
  return (viewsOf[indication] ?? usualViews).flatMap((view, place) =>
    moments.map(({ session, takenAt, density }) => {
      const at = addMinutes(takenAt, session ? 0 : place);
      const about = { clientId: first.clientId, clinicId: first.clinicId, treatmentId: first.treatmentId };
      const drawing = { view, density, skinType: skinType ?? 2, seed: numberOf(first.clientId + view) };
      const [id, storageKey] = [idOf(`${first.clientId} ${view} ${at}`), idOf(`files ${first.clientId} ${view} ${at}`)];
      const takenBy = last.practitionerId;
      return { id, storageKey, ...about, sessionId: session?.id ?? null, view, takenAt: at, takenBy, drawing };
    }),
  );
}

/** An id made of words, so that the same history has the same ones. */
export function idOf(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export function numberOf(words: string): number {
  return createHash('sha256').update(words).digest().readUInt32BE(0);
}
