import { type PhotoView, photoViews } from '@stipple/domain/photos';

interface Comparable {
  readonly id: string;
  readonly view: PhotoView;
  readonly takenAt: string;
  readonly state: string;
  readonly withdrawnAt: string | null;
}

/** Photos of a view that can be seen, oldest first. */
export function ofView<P extends Comparable>(photos: readonly P[], view: PhotoView): P[] {
  return photos
    .filter((photo) => photo.view === view && photo.state === 'ready' && photo.withdrawnAt === null)
    .sort((one, other) => one.takenAt.localeCompare(other.takenAt));
}

/** Views of which there are two photos or more. */
export function comparableViews(photos: readonly Comparable[]): PhotoView[] {
  return photoViews.filter((view) => ofView(photos, view).length > 1);
}

/**
 * The two photos to begin with: those asked for when they fit, otherwise the first and the last of the view.
 *
 * @returns undefined when there are not two
 */
export function pairToShow<P extends Comparable>(
  photos: readonly P[],
  view: PhotoView,
  asked: { readonly before?: string | null; readonly after?: string | null },
): { readonly before: P; readonly after: P } | undefined {
  const all = ofView(photos, view);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || first === last) return undefined;
  const before = all.find(({ id }) => id === asked.before) ?? first;
  const after = all.find(({ id }) => id === asked.after) ?? last;
  return before.takenAt < after.takenAt ? { before, after } : { before: first, after: last };
}
