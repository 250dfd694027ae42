import { emptyDraft, nextPass, type SessionDraft, withPass, withPassAt, withZone } from './draft.ts';
import { sendable } from './sendable.ts';

const now = '2026-11-22T10:00:00.000Z';
const passId = '019aa8c8-0000-7000-8000-000000000001';
const zoned = withZone(emptyDraft('2026-11-22T09:00:00.000Z'), 'crown', true);
const base = withPassAt(zoned, { ...nextPass(zoned, passId), depthMm: 0.6 });

describe('what is sent of a draft', () => {
  it('is all of it when nothing is wrong', () => {
    const draft = { ...base, notes: 'שלום 👋 =1+1', skinReaction: 'mild' } as const;
    expect(sendable(draft, base, now)).toEqual({ draft, held: new Map() });
  });

  it('is what the server will store: trimmed, rounded, and blank notes as none', () => {
    const draft = withPass({ ...base, notes: '  \n ' }, passId, {
      machine: ' Cheyenne ',
      depthMm: 0.6049,
      speed: 109.999,
    });
    const stored = sendable(draft, base, now).draft;
    expect(stored).toEqual(withPass(base, passId, { machine: 'Cheyenne', depthMm: 0.6, speed: 110 }));
  });

  it('leaves an impossible value as it was saved last and sends the rest', () => {
    const draft = withPass({ ...base, notes: 'Kept' }, passId, { depthMm: 9, minutes: 20 });
    const { draft: sent, held } = sendable(draft, base, now);
    expect(sent).toEqual(withPass({ ...base, notes: 'Kept' }, passId, { minutes: 20 }));
    expect([...held]).toEqual([['passes.0.depthMm', 'Depth lies between 0.1 and 4 mm.']]);
  });

  it('leaves an impossible value of a new pass empty', () => {
    const draft = withPassAt(base, { ...nextPass(base, '019aa8c8-0000-7000-8000-000000000002'), needle: 'big' });
    const { draft: sent, held } = sendable(draft, base, now);
    expect(sent.passes[1]?.needle).toBeNull();
    expect([...held.keys()]).toEqual(['passes.1.needle']);
  });

  it.each<[string, Partial<SessionDraft>, string, string]>([
    ['a start in the future', { startedAt: '2026-11-23T09:00:00.000Z' }, 'startedAt', 'This time lies in the future'],
    ['a start in 1970', { startedAt: '1970-01-01T00:00:00.000Z' }, 'startedAt', 'A session is logged within 30 days'],
    ['an end in 1970', { endedAt: '1970-01-01T00:00:00.000Z' }, 'endedAt', 'The year must lie between 2000 and 2099.'],
    ['notes without end', { notes: 'x'.repeat(20_001) }, 'notes', 'Notes has at most 20,000 characters.'],
    [
      'notes with a character nobody sees',
      { notes: 'a\u0000b' },
      'notes',
      'Notes holds a character that cannot be shown.',
    ],
  ])('holds back %s', (_, change, field, sentence) => {
    const { draft: sent, held } = sendable({ ...base, skinReaction: 'none', ...change }, base, now);
    expect(sent).toEqual({ ...base, skinReaction: 'none' });
    expect([...held]).toEqual([[field, sentence]]);
  });
});
