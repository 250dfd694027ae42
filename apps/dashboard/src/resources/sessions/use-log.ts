import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { ApiProblem, isSignedOut, OFFLINE } from '../../providers/problem.ts';
import { useViewer } from '../../providers/viewer.ts';
import type { LogState } from './autosave.ts';
import { type Person, snapshotOf } from './draft.ts';
import { draftsOf, joinLog, type LiveLog, leaveLog } from './live-logs.ts';
import { aboutOf, type LogRecord, logQuery } from './log-server.ts';
import { otherOpenPages } from './open-pages.ts';

export type LogScreen =
  | { readonly is: 'loading' }
  | { readonly is: 'trouble'; readonly problem: unknown; readonly retry: () => void }
  | { readonly is: 'record'; readonly record: LogRecord }
  | { readonly is: 'log'; readonly log: LiveLog; readonly record: LogRecord | undefined };

const unreached = new ApiProblem({ code: OFFLINE, message: 'There is no connection.' });

/** What the screen of a session shows: its record when it is completed and nothing is left here, else its log. */
export function useLog(id: string): LogScreen {
  const me = useViewer().staffMember;
  const endSignIn = useLogoutIfAccessDenied();
  const { data, error, fetchStatus, refetch } = useQuery(logQuery(id));
  const [log, setLog] = useState<LiveLog>();
  const left = useLeftHere(me, id);
  const hasDraft = left !== undefined && left.drafts > 0;
  const onlyRecord = data?.state === 'completed' && !log && left !== undefined && !hasDraft;
  // A draft on this device is shown at once, whatever the network does; the server's answer is received below.
  const ready = left !== undefined && (hasDraft || data !== undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: joined once, with the first answer; later ones are received below
  useEffect(() => {
    if (!ready || onlyRecord) return undefined;
    const joined = joinLog(me, id, {
      others: left.others,
      about: data && aboutOf(data),
      server: data && snapshotOf(data),
    });
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
  if (fetchStatus === 'paused' && left) return { is: 'trouble', problem: unreached, retry: () => void refetch() };
  return { is: 'loading' };
}

interface Left {
  readonly drafts: number;
  readonly others: ReadonlySet<string>;
}

/** What earlier pages left of this session on this device; undefined for the moment it takes to find out. */
function useLeftHere(me: Person, id: string): Left | undefined {
  const [left, setLeft] = useState<Left>();
  useEffect(() => {
    let wanted = true;
    void otherOpenPages().then((others) => {
      if (wanted) setLeft({ drafts: draftsOf(me, id, others).found().length, others });
    });
    return () => {
      wanted = false;
    };
  }, [me, id]);
  return left;
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
