import { aftercareProtocol, findInProtocol } from '@stipple/domain/aftercare';
import { findInComplication, findInFollowUp, followUp } from '@stipple/domain/complications';
import {
  bandsOf,
  builtIn,
  findInAnswers,
  findInDefinition,
  type InstrumentDefinition,
  measuresAlike,
  scoreOf,
} from '@stipple/domain/outcomes';
import { localDate } from '@stipple/domain/time';
import { threeChains } from '../chains/index.ts';
import { type ChainHistory, simulateChain } from '../simulate/index.ts';

const now = '2026-11-22T17:30:00.000Z';
const history: ChainHistory = simulateChain({ ...threeChains(now)[0], sessionsWanted: 4000 });
const zones = new Map(history.clinics.map(({ id, zone }) => [id, zone]));
const sessions = new Map(history.sessions.map((session) => [session.id, session]));
const done = history.sessions.filter(({ endedAt }) => endedAt !== null);

describe('complications of the demo', () => {
  it('are some in a hundred sessions, of every usual kind', () => {
    const share = history.complications.length / done.length;
    expect(share).toBeGreaterThan(0.015);
    expect(share).toBeLessThan(0.08);
    const kinds = new Set(history.complications.map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['swelling', 'patchy_fading', 'blowout', 'infection']));
  });

  it('are such as the product would have let pass, with their follow-ups', () => {
    const followUpsOf = Map.groupBy(history.followUps, ({ complicationId }) => complicationId);
    for (const complication of history.complications) {
      const zone = zones.get(complication.clinicId) ?? '';
      const since = sessions.get(complication.sessionId ?? '')?.startedOn ?? '';
      const today = localDate(complication.recordedAt, zone);
      expect(findInComplication(complication, { today, since })).toEqual([]);
      const own = followUpsOf.get(complication.id) ?? [];
      const first = own[0]?.severity ?? complication.severity;
      let now = { ...complication, state: 'open', severity: first, resolvedOn: null } as typeof complication;
      for (const each of own) {
        expect(findInFollowUp(now, each, localDate(each.recordedAt, zone))).toEqual([]);
        expect(each.recordedAt > complication.recordedAt).toBe(true);
        now = followUp(now, each, each.recordedAt);
      }
      expect({ ...now, version: own.length + 1 }).toEqual(complication);
    }
  });

  it('are mostly over, the last ones not yet', () => {
    const open = history.complications.filter(({ state }) => state === 'open').length;
    expect(open).toBeGreaterThan(0);
    expect(open / history.complications.length).toBeLessThan(0.3);
  });
});

describe('aftercare of the demo', () => {
  it('is handed over after nearly every session, in the version of its day', () => {
    expect(history.handOvers.length / done.length).toBeGreaterThan(0.93);
    const versions = new Map(history.aftercareVersions.map((version) => [version.id, version]));
    for (const { sessionId, aftercareVersionId, handedAt } of history.handOvers) {
      expect(sessions.get(sessionId)?.aftercareVersionId).toBe(aftercareVersionId);
      expect((versions.get(aftercareVersionId)?.publishedAt ?? '9') <= handedAt).toBe(true);
    }
    for (const { protocol } of versions.values())
      expect(findInProtocol(aftercareProtocol.parse(JSON.parse(protocol)))).toEqual([]);
  });
});

describe('instruments of the demo', () => {
  const own = history.instrumentVersions.map(
    ({ instrument, number, definition }) =>
      ({ ...JSON.parse(definition), key: instrument, version: number }) as InstrumentDefinition,
  );

  it('make sense, and two versions measure alike', () => {
    const [first, second] = own;
    expect(own.flatMap((each) => findInDefinition(each))).toEqual([]);
    expect(first && second && measuresAlike(first, second)).toBe(true);
  });

  it('have answers that fit and scores that follow', () => {
    const all = [...Object.values(builtIn), ...own];
    const asked = new Set<string>();
    for (const { instrument, instrumentVersion, answers, score } of history.outcomes) {
      const definition = all.find(({ key, version }) => key === instrument && version === instrumentVersion);
      if (!definition) throw new Error(`${instrument} ${instrumentVersion} was never published`);
      const pairs = Object.entries(answers).map(([item, value]) => ({ item, value }));
      expect(findInAnswers(definition, pairs)).toEqual([]);
      expect(scoreOf(definition, answers)).toBe(score);
      expect(bandsOf(definition, score)).toHaveLength(definition.bandings.length);
      asked.add(`${instrument} ${instrumentVersion}`);
    }
    expect([...asked]).toEqual(
      expect.arrayContaining(['pss 1', 'salt 1', 'vancouver 1', 'everyday_ease 1', 'everyday_ease 2']),
    );
  });
});
