import { localDate } from '@stipple/domain/time';
import { useCallback, useMemo, useState } from 'react';
import { useNow } from '../../controls/now.ts';
import { ApiProblem } from '../../providers/problem.ts';
import type { LogState } from './autosave.ts';
import { fieldId, type OpenPoint, openPoints, passIndexOf } from './completion.ts';
import type { SessionDraft } from './draft.ts';
import type { FieldWord, LogEditor } from './editor.ts';
import type { LiveLog } from './live-logs.ts';
import type { LogRecord } from './log-server.ts';
import { type LogStep, stepOf } from './steps.ts';
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
export function useLogEditor(
  log: LiveLog,
  state: LogState,
  record: LogRecord | undefined,
  problem: unknown,
  onStep: (step: LogStep) => void,
): LogDesk {
  const { about, autosave } = log;
  const { draft, held, unsent, base } = state;
  const now = useNow().toISOString();
  const [openPass, setOpenPass] = useState<string | null>(null);
  const [insisting, setInsisting] = useState(false);
  const named = lotsNamedIn(draft);
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
      onStep(stepOf(field));
      // The step and the pass open first; then the field is there to be found.
      standAtSoon(field);
    },
    [draft.passes, onStep],
  );
  const editor: LogEditor = {
    about,
    draft,
    onServer: base.version > 0,
    now,
    lots,
    openPass,
    setOpenPass,
    change: (edit) => autosave.change(edit),
    wordAt: (path) => words.get(path),
  };
  return { editor, points, insist: () => setInsisting(true), jumpTo };
}

/** Every lot that is named somewhere in a draft. */
function lotsNamedIn({ mixes, passes, anaesthetics }: SessionDraft): string[] {
  const mixed = mixes.flatMap(({ parts }) => parts.map(({ lotId }) => lotId));
  const used = [...passes.map(({ cartridgeLotId }) => cartridgeLotId), ...anaesthetics.map(({ lotId }) => lotId)];
  return [...new Set([...mixed, ...used.filter((lotId) => lotId !== null)])];
}

/** Looks for a field a few times, as it is about to appear. */
function standAtSoon(field: string, tries = 12): void {
  setTimeout(() => {
    if (!standAt(field) && tries > 0) standAtSoon(field, tries - 1);
  }, 60);
}

/** Scrolls to a field and puts the focus into it. @returns false when it is not there */
function standAt(field: string): boolean {
  const place = document.getElementById(fieldId(field)) ?? placeAround(field);
  if (!place) return false;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  place.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
  return true;
}

/** What holds a field that has no place of its own: "mixes.0.parts.1" for its amount. */
function placeAround(field: string): HTMLElement | null {
  const outer = field.split('.').slice(0, -1).join('.');
  return outer === '' ? null : (document.getElementById(fieldId(outer)) ?? placeAround(outer));
}
