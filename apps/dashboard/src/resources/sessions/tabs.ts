import type { Snapshot } from './draft.ts';

/** Tabs of one browser tell each other what was saved. */
export interface Tabs {
  tell(snapshot: Snapshot): void;
  close(): void;
}

/** Listens for saves of the same session in other tabs; silent where the browser has no BroadcastChannel. */
export function openTabs(sessionId: string, onSaved: (snapshot: Snapshot) => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`stipple.session.${sessionId}`);
  channel.onmessage = ({ data }: MessageEvent<Snapshot>) => onSaved(data);
  return { tell: (snapshot) => channel.postMessage(snapshot), close: () => channel.close() };
}
