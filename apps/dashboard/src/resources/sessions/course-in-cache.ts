import type { QueryClient } from '@tanstack/react-query';
import type { TreatmentToLogQuery } from '../../generated/graphql.ts';

export type Course = NonNullable<TreatmentToLogQuery['treatment']>;

type Fields = Readonly<Record<string, unknown>>;
type Head = Pick<Course, 'id' | 'indication' | 'state' | 'plannedSessions' | 'completedSessions'>;

const headFields = ['id', 'indication', 'state', 'plannedSessions', 'completedSessions'];
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isHead = (value: unknown): value is Head => isFields(value) && headFields.every((name) => name in value);

/** A treatment's own row, or an appointment's with its treatment. */
function courseOf(row: unknown, id: string): Course[] {
  if (!isFields(row)) return [];
  const head = isHead(row) ? row : row.treatment;
  const { client, clinic, sessions } = row as Partial<Course>;
  if (!isHead(head) || head.id !== id || !client || !clinic) return [];
  return [{ ...head, client, clinic, sessions: sessions ?? [] }];
}

/** A treatment as an earlier screen has shown it, for starting its session without a connection. */
export function courseInCache(client: QueryClient, id: string): Course | undefined {
  const shown = ['treatments', 'appointments'];
  const answers = client.getQueriesData({ predicate: ({ queryKey }) => shown.includes(String(queryKey[0])) });
  return answers.flatMap(([, answer]) => {
    const rows: unknown[] = isFields(answer) && Array.isArray(answer.data) ? answer.data : [answer];
    return rows.flatMap((row) => courseOf(row, id));
  })[0];
}
