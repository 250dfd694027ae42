import type { PhotoView } from '@stipple/domain/photos';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { type PhotoPartsFragment, PhotosOfDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { useViewer } from '../../providers/viewer.ts';
import { openPendingStore } from './pending-store.ts';
import { type Pending, PhotoQueue } from './photo-queue.ts';
import { sendPhoto } from './send-photo.ts';

/** What photos are about. */
export interface PhotosAbout {
  readonly clientId: string;
  readonly treatmentId?: string | null;
  readonly sessionId?: string | null;
}

const most = 200;

const queue = new PhotoQueue({
  store: openPendingStore(indexedDB),
  send: sendPhoto,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  sent: () => refreshTopics(queryClient, ['photos']),
});
window.addEventListener('online', queue.retryNow);

/** How often what is being prepared is asked for, in case the live stream is down. */
const preparingMs = 5_000;

/** Photos of a client, of a session, newest first; withdrawn ones only when asked for. */
export function usePhotos({ clientId, sessionId }: PhotosAbout, withdrawn = false) {
  const filter = { clientId, withdrawn, ...(sessionId && { sessionId }) };
  return useQuery({
    queryKey: ['photos', 'of', filter],
    queryFn: async () => (await graphql(PhotosOfDocument, { filter, page: { number: 1, size: most } })).photos,
    refetchInterval: ({ state }) => (state.data?.items.some(isPreparing) ? preparingMs : false),
    // Links to pictures hold for ten minutes.
    staleTime: 120_000,
  });
}

const isPreparing = ({ state }: PhotoPartsFragment) => state === 'received';

/** Photos of a client that are still on this device. */
export function usePending({ clientId, sessionId }: PhotosAbout): readonly Pending[] {
  const viewer = useViewer();
  const all = useSyncExternalStore(queue.subscribe, queue.pending);
  useEffect(() => void queue.open(viewer.staffMember.id), [viewer.staffMember.id]);
  return all.filter(({ photo }) => photo.clientId === clientId && (!sessionId || photo.sessionId === sessionId));
}

interface PhotoActs {
  /** Keeps a photo on this device and sends it as soon as there is a line. */
  readonly take: (view: PhotoView, file: Blob) => Promise<void>;
  readonly again: (id: string) => void;
  readonly drop: (id: string) => void;
}

export function usePhotoActs({ clientId, treatmentId = null, sessionId = null }: PhotosAbout): PhotoActs {
  const { staffMember } = useViewer();
  return {
    take: (view, file) =>
      queue.add({
        ...{ id: newId(), staffMemberId: staffMember.id, clientId, treatmentId, sessionId },
        ...{ view, takenAt: new Date().toISOString(), file },
      }),
    again: (id) => queue.again(id),
    drop: (id) => void queue.drop(id),
  };
}
