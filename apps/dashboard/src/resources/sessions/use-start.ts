import { type ExtraReason, isExtra, type SessionKind } from '@stipple/domain/sessions';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { newId } from '../../providers/ids.ts';
import { isOffline } from '../../providers/problem.ts';
import { useViewer } from '../../providers/viewer.ts';
import type { Override } from '../safety/clearance.ts';
import type { Course } from './course-in-cache.ts';
import { emptyDraft, type Person } from './draft.ts';
import { draftsOf } from './live-logs.ts';
import type { LogAbout } from './log-about.ts';
import { logQuery, startLog } from './log-server.ts';
import { forgetIntent, intentFor, type StartIntent } from './start-intent.ts';

/** Leaves a session on this device that the server is told of as soon as it answers. */
function keepForLater(me: Person, about: LogAbout, { startedAt }: StartIntent): void {
  const draft = emptyDraft(startedAt);
  const base = { version: 0, state: 'draft', draft, savedAt: startedAt, savedBy: me } as const;
  draftsOf(me, about.id).keep({ base, draft, outgoing: null, touchedAt: startedAt, about });
}

/**
 * Starts a session once its kind is known and opens its log. Without a connection the log opens too, and the start is
 * sent with the first save.
 */
export function useStart(
  course: Course,
  kind: SessionKind | null,
  appointmentId: string | null,
  clinicId: string | null,
  extraReason: ExtraReason | null,
  overrides: readonly Override[],
) {
  const { staffMember: me, clinics } = useViewer();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<Error | null>(null);
  const [round, setRound] = useState(0);
  const running = useRef<string>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: one start for each kind chosen and each time it is asked for again
  useEffect(() => {
    // An extra session is started once its reason is chosen.
    if (!kind || (isExtra({ kind, ...course }) && !extraReason)) return;
    if (running.current === `${kind} ${extraReason} ${round}`) return;
    running.current = `${kind} ${extraReason} ${round}`;
    setProblem(null);
    const wish = { treatmentId: course.id, kind, appointmentId };
    const intent = intentFor(window.localStorage, me.id, wish, { id: newId(), startedAt: new Date().toISOString() });
    const about: LogAbout = {
      id: intent.id,
      kind,
      client: course.client,
      clinic: clinics.find(({ id }) => id === clinicId) ?? course.clinic,
      practitioner: me,
      treatment: course,
      appointmentId,
      extraReason: isExtra({ kind, ...course }) ? extraReason : null,
      overrides,
      completedBefore: course.completedSessions,
    };
    const open = () => navigate(`/sessions/${intent.id}`, { replace: true });
    startLog(about, intent.startedAt).then(open, (error: Error) => {
      if (isOffline(error)) {
        // It may be an older intent whose log is already here with more in it.
        if (draftsOf(me, intent.id).found().length === 0) keepForLater(me, about, intent);
        void queryClient.cancelQueries({ queryKey: logQuery(intent.id).queryKey });
        open();
        return;
      }
      forgetIntent(window.localStorage, me.id, wish);
      setProblem(error);
    });
  }, [kind, extraReason, round]);

  return { problem, again: () => setRound(round + 1) };
}
