import { localDate } from '@stipple/domain/time';
import { useCallback, useMemo, useState } from 'react';
import { useNow } from '../../controls/now.ts';
import { ApiProblem } from '../../providers/problem.ts';
import type { LogState } from './autosave.ts';
import { fieldId, type OpenPoint, openPoints, passIndexOf } from './completion.ts';
import type { FieldWord, LogEditor } from './editor.ts';
import type { LiveLog } from './live-logs.ts';
import type { LogRecord } from './log-server.ts';
import { useLots } from './use-lots.ts';

export interface LogDesk {
  readonly editor: LogEditor;
  readonly points: readonly OpenPoint[];
  /** From now on what is missing is said at its field too. */
  readonly insist: () => void;
  /** Opens what holds a field and puts the person there. */
  readonly jumpTo: (field: string) => void;
}

/** Everything the sections of a log need, and what is still open. */
export function useLogEditor(log: LiveLog, state: LogState, record: LogRecord | undefined, problem: unknown): LogDesk {
  const { about, autosave } = log;
  const { draft, held, unsent, base } = state;
  const now = useNow().toISOString();
  const [openPass, setOpenPass] = useState<string | null>(null);
  const [insisting, setInsisting] = useState(false);
  const named = draft.mixes.flatMap(({ parts }) => parts.map(({ lotId }) => lotId));
  const lots = useLots(about.clinic.id, localDate(draft.startedAt, about.clinic.zone), record, named);

  const points = useMemo(() => {
    const current = record && !unsent && record.version === base.version && held.size === 0;
    return openPoints(about, draft, { lots: lots.lots, server: current ? record.open : [], now });
  }, [about, draft, lots.lots, record, unsent, base.version, held, now]);

  const words = useMemo(() => {
    const at = new Map<string, FieldWord>();
    for (const { field, sentence, warning } of points) {
      if (warning || insisting) at.set(field, { text: sentence, tone: warning ? 'warning' : 'error' });
    }
    if (problem instanceof ApiProblem && problem.field) at.set(problem.field, { text: problem.message, tone: 'error' });
    for (const [field, text] of held) at.set(field, { text, tone: 'error' });
    return at;
  }, [points, insisting, problem, held]);

  const jumpTo = useCallback(
    (field: string) => {
      const pass = draft.passes[passIndexOf(field) ?? -1];
      if (pass) setOpenPass(pass.id);
      // The pass opens first; then its fields are there to be found.
      setTimeout(() => standAt(field), 60);
    },
    [draft.passes],
  );
  const editor: LogEditor = {
    about,
    draft,
    now,
    lots,
    openPass,
    setOpenPass,
    change: (edit) => autosave.change(edit),
    wordAt: (path) => words.get(path),
  };
  return { editor, points, insist: () => setInsisting(true), jumpTo };
}

/** Scrolls to a field and puts the focus into it. */
function standAt(field: string): void {
  const place = document.getElementById(fieldId(field));
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  place?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  place?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
}
