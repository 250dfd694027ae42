import {
  emptyDraft,
  nextPass,
  type SessionContent,
  same,
  snapshotOf,
  withoutPass,
  withPass,
  withPassAt,
  withZone,
} from './draft.ts';

const content: SessionContent = {
  version: 3,
  state: 'in_progress',
  startedAt: '2026-11-22T09:00:00.000Z',
  endedAt: null,
  zones: ['crown', 'hairline'],
  marks: [],
  breaks: [],
  anaesthetics: [{ id: 'gel-1', lot: { id: 'gel' }, amount: 5, unit: 'g', appliedAt: '2026-11-22T08:40:00.000Z' }],
  bleeding: 'pinpoint',
  pain: 3,
  signOff: null,
  mixes: [{ id: 'mix-1', label: null, waterMl: 0, parts: [{ lotId: 'lot-1', ml: 2 }] }],
  passes: [
    {
      id: 'pass-1',
      zone: 'crown',
      mix: { id: 'mix-1' },
      cartridgeLot: { id: 'needles' },
      needle: '3RL',
      depthMm: 0.6,
      machine: 'Cheyenne',
      speed: 110,
      speedUnit: 'hertz',
      minutes: 30,
    },
  ],
  skinReaction: null,
  notes: null,
  updatedAt: '2026-11-22T09:30:00.000Z',
  updatedBy: { id: 'ada', name: 'Ada Mensah' },
};

describe('a draft', () => {
  it('is what the server holds, without what it belongs to', () => {
    expect(snapshotOf(content)).toMatchObject({
      version: 3,
      savedBy: { name: 'Ada Mensah' },
      draft: {
        zones: ['hairline', 'crown'],
        notes: '',
        passes: [{ mixId: 'mix-1', cartridgeLotId: 'needles' }],
        anaesthetics: [{ lotId: 'gel' }],
      },
    });
  });

  it('says the same whatever the order in which zones were chosen', () => {
    const { draft } = snapshotOf(content);
    expect(same(draft, { ...draft, zones: ['crown', 'hairline'] })).toBe(true);
    expect(same(draft, { ...draft, notes: 'x' })).toBe(false);
  });

  it('says the same whatever the order of an item’s fields, and another thing when one point moves', () => {
    const mark = { id: 'm', view: 'top', kind: 'hairline', points: [{ x: 0, y: 0.5 }] } as const;
    const turned = { points: [{ y: 0.5, x: 0 }], kind: 'hairline', view: 'top', id: 'm' } as const;
    const { draft } = snapshotOf(content);
    expect(same({ ...draft, marks: [mark] }, { ...draft, marks: [turned] })).toBe(true);
    expect(same({ ...draft, marks: [mark] }, { ...draft, marks: [{ ...mark, points: [{ x: 0, y: 0.6 }] }] })).toBe(
      false,
    );
  });

  it('copies needle, mix, machine and depth to the next pass, on the next zone, without the minutes', () => {
    const { draft } = snapshotOf(content);
    expect(nextPass(draft, 'pass-2')).toEqual({ ...draft.passes[0], id: 'pass-2', zone: 'hairline', minutes: null });
    expect(nextPass(draft, 'pass-2', 'back').zone).toBe('back');
  });

  it('starts its first pass blank on the first chosen zone', () => {
    const draft = withZone(emptyDraft('2026-11-22T09:00:00.000Z'), 'left', true);
    expect(nextPass(draft, 'pass-1')).toMatchObject({ zone: 'left', mixId: null, needle: null, minutes: null });
  });

  it('counts the zone of a pass among its zones', () => {
    const { draft } = snapshotOf(content);
    expect(withPass(draft, 'pass-1', { zone: 'scar' }).zones).toEqual(['hairline', 'crown', 'scar']);
  });

  it('gets a removed pass back where it was', () => {
    const { draft } = snapshotOf(content);
    const two = withPassAt(draft, nextPass(draft, 'pass-2'));
    const [first] = two.passes;
    if (!first) throw new Error('no pass');
    expect(withPassAt(withoutPass(two, 'pass-1'), first, 0)).toEqual(two);
  });
});
