import { many, one } from '../../edge/relation.ts';
import { presentMix } from './mix.presenter.ts';

export const mixById = one({ rows: ({ stock }, ctx, ids) => stock.mixesByIds(ctx, ids), present: presentMix });

export const mixesOfSession = many({
  rows: ({ stock }, ctx, sessionIds) => stock.mixesOfSessions(ctx, sessionIds),
  of: (mix) => mix.sessionId,
  present: presentMix,
});
