import type { SessionKind, TreatmentState } from '../../generated/graphql.ts';

/** The kind of session that comes next in each state; none before the client agreed and after the end. */
export const kindThatComes: Partial<Record<TreatmentState, SessionKind>> = {
  agreed: 'session',
  in_progress: 'session',
  settling: 'perfecting',
  maintained: 'top_up',
  due: 'top_up',
};
