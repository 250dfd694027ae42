import { useEffect } from 'react';
import { useViewer } from '../../providers/viewer.ts';

/** As in `draft-store.ts`; written here too, so that a page without drafts loads nothing. */
const prefix = 'stipple.session-draft.';

function hasDrafts(): boolean {
  try {
    return Object.keys(window.localStorage).some((key) => key.startsWith(prefix));
  } catch {
    return false;
  }
}

/** Sends, in the background, what a page that died left unsent: nobody need open that session again for it. */
export function useLeftDrafts(): void {
  const { staffMember, permissions } = useViewer();
  const mayLog = permissions.includes('sessions.log');
  useEffect(() => {
    if (!mayLog || !hasDrafts()) return;
    void import('./live-logs.ts').then(({ sendLeftDrafts }) => sendLeftDrafts(staffMember));
  }, [mayLog, staffMember]);
}
