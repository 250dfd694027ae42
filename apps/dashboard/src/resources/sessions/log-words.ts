import type { SessionKind } from '@stipple/domain/sessions';
import { sessionKindWords } from '../../words/terms.ts';
import type { LogAbout } from './log-about.ts';

/** "Session 2 of 3", "Extra session", "Perfecting visit": what this work is in its course. */
export function courseWords({
  kind,
  completedBefore,
  treatment,
}: Pick<LogAbout, 'kind' | 'completedBefore' | 'treatment'>): string {
  if (kind !== 'session') return sessionKindWords[kind];
  const nth = completedBefore + 1;
  return nth > treatment.plannedSessions ? 'Extra session' : `Session ${nth} of ${treatment.plannedSessions}`;
}

/** What each kind of session is, for somebody who has to choose. */
export const kindMeanings: Record<SessionKind, string> = {
  session: 'Work on the course',
  perfecting: 'An included refinement of the finished course',
  top_up: 'The paid refresh after the maintenance-free years',
};
