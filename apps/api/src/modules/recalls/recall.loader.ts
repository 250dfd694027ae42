import { one, type Relation } from '../../edge/relation.ts';
import { presentAttempt, presentRecall } from './recall.presenter.ts';
import type { RecallAttemptType, RecallProgressType } from './recall.type.ts';

export const recallById = one({ rows: ({ recalls }, ctx, ids) => recalls.byIds(ctx, ids), present: presentRecall });

export const progressOfRecall = one({
  rows: ({ recalls }, ctx, ids) => recalls.progress(ctx, ids),
  present: ({ clients, reached, tried, toReach }): RecallProgressType => ({ clients, reached, tried, toReach }),
});

/** A client of a recall: the id of the recall, a space, and that of the client. */
export const clientKey = (recallId: string, clientId: string): string => `${recallId} ${clientId}`;

/** Tries by client of a recall, in the order they were made; one question a recall. */
export const attemptsOfClient: Relation<string, readonly RecallAttemptType[]> = {
  answers: async ({ services, ctx }, keys) => {
    const byRecall = Map.groupBy(keys, (key) => key.slice(0, key.indexOf(' ')));
    const found = new Map<string, RecallAttemptType[]>();
    for (const [recallId, own] of byRecall) {
      const clientIds = own.map((key) => key.slice(key.indexOf(' ') + 1));
      for (const attempt of await services.recalls.attempts(ctx, recallId, clientIds)) {
        const key = clientKey(recallId, attempt.clientId);
        found.set(key, [...(found.get(key) ?? []), presentAttempt(attempt)]);
      }
    }
    return found;
  },
  otherwise: [],
};
