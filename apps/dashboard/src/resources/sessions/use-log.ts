import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { isSignedOut } from '../../providers/problem.ts';
import { useViewer } from '../../providers/viewer.ts';
import type { LogState } from './autosave.ts';
import { snapshotOf } from './draft.ts';
import { draftsOf, joinLog, type LiveLog, leaveLog } from './live-logs.ts';
import { aboutOf, type LogRecord, logQuery } from './log-server.ts';

export type LogScreen =
  | { readonly is: 'loading' }
  | { readonly is: 'trouble'; readonly problem: unknown; readonly retry: () => void }
  | { readonly is: 'record'; readonly record: LogRecord }
  | { readonly is: 'log'; readonly log: LiveLog; readonly record: LogRecord | undefined };

/** What the screen of a session shows: its record when it is completed and nothing is left here, else its log. */
export function useLog(id: string): LogScreen {
  const me = useViewer().staffMember;
  const endSignIn = useLogoutIfAccessDenied();
  const { data, error, refetch } = useQuery(logQuery(id));
  const [log, setLog] = useState<LiveLog>();
  const [hasDraft] = useState(() => draftsOf(me, id).found().length > 0);
  const onlyRecord = data?.state === 'completed' && !log && !hasDraft;
  // A draft on this device is shown at once, whatever the network does; the server's answer is received below.
  const ready = hasDraft || data !== undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: joined once, with the first answer; later ones are received below
  useEffect(() => {
    if (!ready || onlyRecord) return undefined;
    const joined = joinLog(me, id, data && aboutOf(data), data && snapshotOf(data));
    setLog(joined);
    joined?.autosave.resume();
    return joined && (() => leaveLog(me, id));
  }, [me.id, id, ready, onlyRecord]);

  useEffect(() => {
    if (data) log?.autosave.receive(snapshotOf(data));
  }, [data, log]);

  useEffect(() => {
    if (isSignedOut(error) && !log) void endSignIn(error);
  }, [error, log, endSignIn]);

  if (log) return { is: 'log', log, record: data };
  if (onlyRecord && data) return { is: 'record', record: data };
  if (error && !isSignedOut(error)) return { is: 'trouble', problem: error, retry: () => void refetch() };
  return { is: 'loading' };
}

/** The state of a log, new after every change. */
export function useLogState({ autosave }: LiveLog): LogState {
  return useSyncExternalStore(autosave.subscribe, () => autosave.state);
}

/** Sends when the person looks away, and tries again when the connection or the person comes back. */
export function useSendOnLeaving({ autosave }: LiveLog): void {
  useEffect(() => {
    const flush = () => void autosave.flush();
    const resume = () => autosave.resume();
    const turn = () => (document.visibilityState === 'hidden' ? flush() : resume());
    window.addEventListener('online', resume);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', turn);
    return () => {
      window.removeEventListener('online', resume);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', turn);
    };
  }, [autosave]);
}
