import { createHash } from 'node:crypto';
import { currentFor, findInSigning, partsOf } from '@stipple/domain/consents';
import { threeChains } from '../chains/index.ts';
import { simulateChain } from '../simulate/index.ts';

const now = '2026-11-22T17:30:00.000Z';
const [, british] = threeChains(now);
const history = simulateChain({ ...british, sessionsWanted: 2500 });
const versionOf = new Map(history.consentVersions.map((version) => [version.id, version]));
const standing = history.signatures.filter(
  ({ id }) => !history.withdrawals.some(({ signatureId }) => signatureId === id),
);

describe('consents of a chain', () => {
  it('every session was begun under a consent to treatment, signed before it in the text of that day', () => {
    const signed = Map.groupBy(
      history.signatures.filter(({ purpose }) => purpose === 'treatment'),
      ({ clientId }) => clientId,
    );
    for (const { clientId, startedAt } of history.sessions) {
      const last = (signed.get(clientId) ?? []).filter(({ signedAt }) => signedAt < startedAt).at(-1);
      const offered = history.consentVersions.filter(
        ({ purpose, createdAt }) => purpose === 'treatment' && createdAt < startedAt,
      );
      expect(last?.versionId).toBe(offered.at(-1)?.id);
    }
  });

  it('what was signed is what a version says, and would be taken by the product', () => {
    for (const { versionId, textHash, method, drawn } of history.signatures) {
      const version = versionOf.get(versionId);
      if (!version) throw new Error('There is no such version');
      expect(createHash('sha256').update(version.text).digest('hex')).toBe(textHash);
      const ticked = partsOf(version.text).statements.map((_, index) => index);
      expect(findInSigning({ version, current: version, ticked, method, drawn })).toEqual([]);
    }
  });

  it('some are outdated, some withdrew marketing, some photos are missing, some links are open', () => {
    const newest = history.consentVersions.filter(({ purpose, number }) => purpose !== 'treatment' || number === 2);
    const current = currentFor(newest, 'treatment', 'en')?.id;
    const last = new Map(
      standing.filter(({ purpose }) => purpose === 'treatment').map((one) => [one.clientId, one.versionId]),
    );
    const outdated = [...last.values()].filter((id) => id !== current).length;
    expect(outdated / last.size).toBeGreaterThan(0.2);
    expect(outdated / last.size).toBeLessThan(0.9);
    expect(history.withdrawals.length).toBeGreaterThan(10);
    const used = new Set(history.linkUses.map(({ linkId }) => linkId));
    const open = history.links.filter(({ id, expiresAt }) => !used.has(id) && expiresAt > now);
    expect(open.length).toBeGreaterThan(0);
    expect(open.every(({ clientId }) => !last.has(clientId))).toBe(true);
  });

  it('nothing lies ahead of now', () => {
    for (const { signedAt } of history.signatures) expect(signedAt < now).toBe(true);
    for (const { withdrawnAt } of history.withdrawals) expect(withdrawnAt < now).toBe(true);
    for (const { at } of history.recordReads) expect(at < now).toBe(true);
  });
});
