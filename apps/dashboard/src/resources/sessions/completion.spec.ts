import { findAtCompletion } from '@stipple/domain/sessions';
import type { Lot } from '@stipple/domain/stock';
import { fullSentence, openPoints } from './completion.ts';
import { emptyDraft, nextPass, type SessionDraft, withPass, withPassAt, withZone } from './draft.ts';
import { type LogAbout, sessionFrom } from './log-about.ts';
import { knownMixes, withLot, withMl } from './mixes.ts';
import { pointWords } from './point-words.ts';

const now = '2026-11-22T14:00:00.000Z';
const about: LogAbout = {
  id: 'session',
  kind: 'session',
  client: { id: 'client', name: 'Ada Mensah' },
  clinic: { id: 'leeds', name: 'Leeds', zone: 'Europe/London' },
  practitioner: { id: 'ben', name: 'Ben Okafor' },
  treatment: { id: 'treatment', indication: 'scar', plannedSessions: 3 },
  appointmentId: null,
  extraReason: null,
  completedBefore: 0,
};
const lot = (id: string, change: Partial<Lot> = {}): [string, Lot] => [
  id,
  {
    id,
    productId: 'p',
    clinicId: 'leeds',
    number: 'L-1',
    receivedOn: '2026-01-01',
    expiresOn: '2027-01-01',
    openedOn: null,
    recalledAt: null,
    version: 1,
    ...change,
  },
];
const lots = new Map([
  lot('good'),
  lot('elsewhere', { clinicId: 'york' }),
  lot('recalled', { recalledAt: now }),
  lot('expired', { expiresOn: '2026-11-01' }),
]);

let rests = 0;
const rest = (from: string, until: string) => ({
  id: `rest-${++rests}`,
  startedAt: `2026-11-22T${from}:00.000Z`,
  endedAt: `2026-11-22T${until}:00.000Z`,
});

const empty = emptyDraft('2026-11-22T09:00:00.000Z');
const zoned = withZone(empty, 'crown', true);
const worked = withPassAt(zoned, { ...nextPass(zoned, 'pass-1'), needle: '3RL', minutes: 60 });
const withPigment = (draft: SessionDraft, lotId: string) =>
  withMl(withLot(draft, 'pass-1', lotId, `mix of ${lotId}`), `mix of ${lotId}`, 2);
const whole: SessionDraft = {
  ...withPigment(worked, 'good'),
  endedAt: '2026-11-22T12:00:00.000Z',
  skinReaction: 'none',
  signOff: { name: 'Noor', drawing: null, signedAt: '2026-11-22T12:00:00.000Z' },
};
const sentences = (draft: SessionDraft) => openPoints(about, draft, { lots, server: [], now }).map(fullSentence);

describe('what is still open', () => {
  it('is nothing for a whole session', () => {
    expect(sentences(whole)).toEqual([]);
  });

  it('is everything for a new one, in the order of the screen', () => {
    expect(sentences(empty)).toEqual([
      'Say when the session ended',
      'Choose where you worked',
      'Add at least one pass',
      'Say how the skin reacted',
      'The client has not signed off',
    ]);
  });

  it('names the pass it is about', () => {
    expect(sentences(withPass(whole, 'pass-1', { needle: null, mixId: null }))).toEqual([
      'Pass 1: choose the needle',
      'Pass 1: choose the pigment lot',
    ]);
  });

  it('does not complain about a lot or a mix that is not loaded yet', () => {
    expect(sentences(withPigment(whole, 'on its way'))).toEqual([]);
    expect(sentences(withPass(whole, 'pass-1', { mixId: 'a jar of the house' }))).toEqual([]);
  });

  it('asks how much pigment was taken', () => {
    expect(sentences(withLot(worked, 'pass-1', 'good', 'mix')).at(-2)).toBe('Say how the skin reacted');
    expect(sentences(withMl(whole, 'mix of good', null))).toEqual(['Pass 1: say how much pigment went into it']);
  });

  it('warns about an unusual length without blocking', () => {
    const long = { ...whole, startedAt: '2026-11-22T08:00:00.000Z', endedAt: '2026-11-22T13:00:00.000Z' };
    expect(openPoints(about, long, { lots, server: [], now })).toMatchObject([{ code: 'SESSION.LONG', warning: true }]);
  });

  it('adds what only the server knows', () => {
    const server = [{ code: 'SESSION.LICENCE', field: 'id', message: 'The licence is over.', warning: false }];
    expect(openPoints(about, whole, { lots, server, now }).map(fullSentence)).toEqual(['The licence is over.']);
  });

  it('has words for every finding of the rules', () => {
    const wrong: SessionDraft[] = [
      empty,
      { ...whole, endedAt: '2026-11-22T08:00:00.000Z' },
      { ...whole, endedAt: '2026-11-22T15:00:00.000Z' },
      { ...whole, endedAt: '2026-11-22T09:10:00.000Z' },
      { ...whole, startedAt: '2026-11-22T01:00:00.000Z' },
      { ...whole, startedAt: '2026-11-22T07:30:00.000Z' },
      withPass(whole, 'pass-1', { minutes: 300 }),
      withPass(whole, 'pass-1', { needle: null, mixId: null, speed: 100 }),
      { ...whole, zones: ['back'] },
      ...['elsewhere', 'recalled', 'expired'].map((lotId) => withPigment(whole, lotId)),
      withMl(whole, 'mix of good', null),
      withPass(whole, 'pass-1', { minutes: 90 }),
      {
        ...whole,
        breaks: [rest('10:00', '09:50'), rest('08:00', '08:30'), rest('11:00', '11:20'), rest('11:10', '11:30')],
      },
      { ...whole, breaks: [{ ...rest('10:00', '10:10'), endedAt: null }] },
      { ...whole, anaesthetics: [{ id: 'gel', lotId: null, amount: null, unit: 'g', appliedAt: now }] },
      { ...whole, signOff: null },
    ];
    const found = wrong.flatMap((draft) =>
      findAtCompletion(sessionFrom(about, draft, 'in_progress', now), knownMixes(about, draft, lots), now),
    );
    expect(new Set(found.map(({ code }) => code)).size).toBe(25);
    for (const finding of found) expect(pointWords(finding)).not.toBe(finding.code);
  });
});
