import type { Pass } from '@stipple/domain/sessions';
import { emptyDraft, type SessionDraft } from './draft.ts';
import { choicesFor, differencesOf, merge, undecided } from './merge.ts';

const pass = (id: string, change: Partial<Pass> = {}): Pass => ({
  id,
  zone: 'crown',
  mixId: 'mix-1',
  needle: '3RL',
  cartridgeLotId: null,
  depthMm: 0.6,
  machine: 'Cheyenne',
  speed: 110,
  speedUnit: 'hertz',
  minutes: 30,
  ...change,
});

const mix = (id: string, ml: number) => ({ id, label: null, waterMl: 0, parts: [{ lotId: 'lot-1', ml }] });

const base: SessionDraft = {
  ...emptyDraft('2026-11-22T09:00:00.000Z'),
  zones: ['top', 'crown'],
  mixes: [mix('mix-1', 2)],
  passes: [pass('a'), pass('b')],
  notes: 'Calm skin.',
};

/** What comes out when nobody has to decide. */
function merged(mine: SessionDraft, theirs: SessionDraft): SessionDraft {
  const differences = differencesOf(base, mine, theirs);
  expect(undecided(differences, choicesFor(differences))).toEqual([]);
  return merge(theirs, mine, differences, choicesFor(differences));
}

describe('two versions of a log', () => {
  it('do not differ when both say the same', () => {
    const both = { ...base, notes: 'Calm skin, short break.' };
    expect(differencesOf(base, both, both)).toEqual([]);
  });

  it('are put together when each touched another field', () => {
    const mine = { ...base, notes: 'Calm skin, short break.' };
    const theirs = { ...base, skinReaction: 'mild', endedAt: '2026-11-22T12:00:00.000Z' } as const;
    expect(merged(mine, theirs)).toEqual({ ...theirs, notes: mine.notes });
  });

  it('keep the zones that each added and drop those that each took away', () => {
    const mine = { ...base, zones: ['top', 'crown', 'left'] } as const;
    const theirs = { ...base, zones: ['hairline', 'crown'] } as const;
    expect(merged(mine, theirs).zones).toEqual(['hairline', 'crown', 'left']);
  });

  it('keep the passes that each added, theirs first', () => {
    const mine = { ...base, passes: [...base.passes, pass('mine')] };
    const theirs = { ...base, passes: [...base.passes, pass('theirs')] };
    expect(merged(mine, theirs).passes.map(({ id }) => id)).toEqual(['a', 'b', 'theirs', 'mine']);
  });

  it('keep a mix that one took away and a pass of the other was worked with', () => {
    const mine = { ...base, passes: [...base.passes, pass('c')] };
    const theirs = { ...base, mixes: [], passes: [] };
    const differences = differencesOf(base, mine, theirs);
    expect(merge(theirs, mine, differences, choicesFor(differences))).toMatchObject({
      mixes: [mix('mix-1', 2)],
      passes: [{ id: 'c' }],
    });
  });

  it('need a decision when both changed one mix', () => {
    const mine = { ...base, mixes: [mix('mix-1', 3)] };
    const theirs = { ...base, mixes: [mix('mix-1', 4)] };
    const differences = differencesOf(base, mine, theirs);
    expect(differences).toMatchObject([{ kind: 'item', path: 'mixes.mix-1', touched: 'both' }]);
    expect(merge(theirs, mine, differences, { 'mixes.mix-1': 'mine' }).mixes).toEqual([mix('mix-1', 3)]);
    expect(merge(theirs, mine, differences, { 'mixes.mix-1': 'theirs' }).mixes).toEqual([mix('mix-1', 4)]);
  });

  it('keep what each drew, applied and paused, and the signature one of them got', () => {
    const mark = (id: string) => ({ id, view: 'top', kind: 'hairline', points: [] }) as const;
    const rest = { id: 'r', startedAt: '2026-11-22T10:00:00.000Z', endedAt: null };
    const signOff = { name: 'Casey', drawing: null, signedAt: '2026-11-22T12:00:00.000Z' };
    const mine = { ...base, marks: [mark('mine')], breaks: [rest], pain: 4 };
    const gel = { id: 'g', lotId: null, amount: 5, unit: 'g', appliedAt: '2026-11-22T08:40:00.000Z' } as const;
    const theirs = { ...base, marks: [mark('theirs')], anaesthetics: [gel], signOff, bleeding: 'none' } as const;
    expect(merged(mine, theirs)).toEqual({
      ...theirs,
      marks: [mark('theirs'), mark('mine')],
      breaks: [rest],
      pain: 4,
    });
  });

  it('leave out a mark that one took away and the other did not touch', () => {
    const mark = { id: 'm', view: 'top', kind: 'hairline', points: [] } as const;
    const drawn = { ...base, marks: [mark] };
    const differences = differencesOf(drawn, drawn, base);
    expect(merge(base, drawn, differences, choicesFor(differences)).marks).toEqual([]);
  });

  it('put different fields of one pass together', () => {
    const mine = { ...base, passes: [pass('a', { depthMm: 0.8 }), pass('b')] };
    const theirs = { ...base, passes: [pass('a', { minutes: 45 }), pass('b')] };
    expect(merged(mine, theirs).passes[0]).toEqual(pass('a', { depthMm: 0.8, minutes: 45 }));
  });

  it('leave out a pass that one removed and the other did not touch', () => {
    expect(merged({ ...base, passes: [pass('b')] }, base).passes.map(({ id }) => id)).toEqual(['b']);
    expect(merged(base, { ...base, passes: [pass('a')] }).passes.map(({ id }) => id)).toEqual(['a']);
  });

  it('need a decision when both changed the same field differently', () => {
    const mine = { ...base, notes: 'Mine' };
    const theirs = { ...base, notes: 'Theirs' };
    const differences = differencesOf(base, mine, theirs);
    expect(differences).toEqual([
      { kind: 'field', path: 'notes', field: 'notes', mine: 'Mine', theirs: 'Theirs', touched: 'both' },
    ]);
    expect(undecided(differences, choicesFor(differences))).toHaveLength(1);
    expect(merge(theirs, mine, differences, { notes: 'mine' }).notes).toBe('Mine');
    expect(merge(theirs, mine, differences, { notes: 'theirs' }).notes).toBe('Theirs');
    expect(merge(theirs, mine, differences, { notes: 'both' }).notes).toBe('Theirs\n\nMine');
  });

  it('need a decision when one removed a pass that the other changed', () => {
    const mine = { ...base, passes: [pass('a')] };
    const theirs = { ...base, passes: [pass('a'), pass('b', { minutes: 50 })] };
    const differences = differencesOf(base, mine, theirs);
    expect(differences).toMatchObject([{ kind: 'pass', passId: 'b', mine: null, touched: 'both' }]);
    expect(merge(theirs, mine, differences, { 'passes.b': 'mine' }).passes).toHaveLength(1);
    expect(merge(theirs, mine, differences, { 'passes.b': 'theirs' }).passes).toHaveLength(2);
  });

  it('come out as theirs where nobody has decided', () => {
    const mine = { ...base, notes: 'Mine' };
    const theirs = { ...base, notes: 'Theirs' };
    expect(merge(theirs, mine, differencesOf(base, mine, theirs), {}).notes).toBe('Theirs');
  });

  it('are told in the order of the screen', () => {
    const mine = {
      ...base,
      startedAt: '2026-11-22T08:00:00.000Z',
      zones: [],
      passes: [],
      skinReaction: 'mild',
      notes: '',
    } as const;
    const paths = differencesOf(base, mine, base).map(({ path }) => path);
    expect(paths).toEqual(['startedAt', 'zones.top', 'zones.crown', 'passes.a', 'passes.b', 'skinReaction', 'notes']);
  });

  it.each([
    ['mine is theirs', base, base],
    ['mine is older', base, { ...base, notes: 'x', zones: ['scar'] as const, mixes: [], passes: [] }],
  ])('take theirs over whole when %s', (_, mine, theirs) => {
    expect(merged(mine, theirs)).toEqual(theirs);
  });
});
