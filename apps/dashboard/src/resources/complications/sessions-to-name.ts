import type { SessionStepFragment } from '../../generated/graphql.ts';
import { dayOf, dayWords } from '../../words/dates.ts';
import { sessionKindWords } from '../../words/terms.ts';

/** Sessions a complication may be put down to, newest first: "Session 2, Tue 24 Nov". */
export function sessionsToName({
  sessions,
}: {
  sessions: readonly SessionStepFragment[];
}): { id: string; word: string }[] {
  return sessions
    .flatMap(({ id, kind, number, startedAt, clinic }) => {
      if (startedAt === null) return [];
      const kindWord = number === null ? sessionKindWords[kind] : `${sessionKindWords[kind]} ${number}`;
      const day = dayOf(startedAt, clinic.zone);
      return [{ id, at: startedAt, word: `${kindWord}, ${dayWords(day, dayOf(new Date(), clinic.zone))}` }];
    })
    .sort((a, b) => b.at.localeCompare(a.at))
    .map(({ id, word }) => ({ id, word }));
}
