import { balanceOf } from '@stipple/domain/stock';
import { threeChains } from '../chains/index.ts';
import { simulateChain } from '../simulate/index.ts';

describe('the ledger of an invented chain', () => {
  const [, , plan] = threeChains('2026-11-22T12:00:00.000Z');
  const history = simulateChain({ ...plan, sessionsWanted: 400 });
  const byLot = Map.groupBy(history.movements, ({ lotId }) => lotId);

  it('never gives more than there is', () => {
    for (const lines of byLot.values()) {
      const inOrder = lines.toSorted((a, b) => (a.happenedAt < b.happenedAt ? -1 : 1));
      for (let lines = 1; lines <= inOrder.length; lines++)
        expect(balanceOf(inOrder.slice(0, lines))).toBeGreaterThanOrEqual(0);
    }
    expect(byLot.size).toBe(history.lots.length);
  });

  it('takes each part of each mix once', () => {
    const taken = history.movements.filter(({ kind }) => kind === 'mixed');
    const words = ({ mixId, lotId, ml }: { mixId: string | null; lotId: string; ml: number }) =>
      `${mixId} ${lotId} ${ml}`;
    expect(taken.map(({ mixId, lotId, amount }) => words({ mixId, lotId, ml: -amount })).sort()).toEqual(
      history.mixParts.map(words).sort(),
    );
  });

  it('has jars that were used at another clinic than the one that made them', () => {
    const madeAt = new Map(history.mixes.map(({ id, clinicId }) => [id, clinicId]));
    const workedAt = new Map(history.sessions.map(({ id, clinicId }) => [id, clinicId]));
    const foreign = history.passes.filter(
      ({ mixId, sessionId }) => mixId !== null && madeAt.get(mixId) !== workedAt.get(sessionId),
    );
    expect(foreign.length).toBeGreaterThan(0);
  });
});
