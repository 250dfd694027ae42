import { addClientInput } from '../clients/index.ts';
import { recordOutcomesInput } from '../outcomes/index.ts';
import { Problem } from '../problems/index.ts';
import { saveSessionInput } from '../sessions/index.ts';
import { parseInput } from './index.ts';

const id = '0192f000-0000-7000-8000-000000000001';
const client = {
  id,
  clinicId: id,
  name: 'Noor',
  email: null,
  phone: null,
  bornOn: null,
  language: 'en',
  skinType: null,
};

function refusalOf(run: () => unknown): { field: string | undefined; sentence: unknown } {
  try {
    run();
  } catch (error) {
    if (error instanceof Problem) return { field: error.field, sentence: error.params.sentence };
    throw error;
  }
  throw new Error('It was accepted.');
}

describe('a client', () => {
  it.each([['نور الهدى'], ['Zoë O’Brien-Ångström'], ['=1+1'], ['💈 Kaya'], ['李小龍']])('may be called %s', (name) => {
    expect(parseInput(addClientInput, { ...client, name }).name).toBe(name);
  });

  it.each<[string, object, string, string]>([
    ['no name', { name: '   ' }, 'name', 'Name is missing.'],
    ['a name of 121 letters', { name: 'x'.repeat(121) }, 'name', 'Name has at most 120 characters.'],
    ['a name with NUL', { name: 'a\u0000b' }, 'name', 'Name holds a character that cannot be shown.'],
    ['a name of two lines', { name: 'a\nb' }, 'name', 'Name is one line.'],
    ['half an e-mail', { email: 'noor@' }, 'email', 'This is not an e-mail address.'],
    [
      'a phone without country',
      { phone: '020 7946 0123' },
      'phone',
      'A phone number starts with + and the country code, such as +44 20 7946 0123.',
    ],
    ['a skin type of 7', { skinType: 7 }, 'skinType', 'Skin type is a whole number from 1 to 6.'],
    ['a birthday in the year 3', { bornOn: '0003-01-01' }, 'bornOn', 'The year must lie between 1900 and 2099.'],
    ['a clinic that is no id', { clinicId: 'here' }, 'clinicId', 'This is not an id.'],
  ])('with %s is refused in words', (_, changes, field, sentence) => {
    expect(refusalOf(() => parseInput(addClientInput, { ...client, ...changes }))).toEqual({ field, sentence });
  });
});

describe('a draft session', () => {
  const draft = {
    id,
    version: 1,
    startedAt: null,
    endedAt: null,
    zones: [],
    mixes: [],
    passes: [],
    marks: [],
    breaks: [],
    anaesthetics: [],
    skinReaction: null,
    bleeding: null,
    pain: null,
    notes: null,
    signOff: null,
  };

  it('may be incomplete', () => expect(parseInput(saveSessionInput, draft)).toEqual(draft));

  it('keeps right-to-left notes and drops blank ones', () => {
    expect(parseInput(saveSessionInput, { ...draft, notes: 'ملاحظات\nسطر' }).notes).toBe('ملاحظات\nسطر');
    expect(parseInput(saveSessionInput, { ...draft, notes: '  \n ' }).notes).toBeNull();
  });

  it.each<[object, string]>([
    [{ notes: 'x'.repeat(20_001) }, 'notes'],
    [{ startedAt: '1970-01-01T00:00:00.000Z' }, 'startedAt'],
    [{ startedAt: 'yesterday' }, 'startedAt'],
    [{ passes: [{ id, zone: 'ear' }] }, 'passes.0.zone'],
    [{ passes: [{ id, zone: 'top', depthMm: 40 }] }, 'passes.0.depthMm'],
    [{ passes: [{ id, zone: 'top', minutes: 0 }] }, 'passes.0.minutes'],
    [{ passes: [{ id, zone: 'top', needle: 'long' }] }, 'passes.0.needle'],
    [{ mixes: [{ id, parts: [] }] }, 'mixes.0.parts'],
    [{ mixes: [{ id, parts: [{ lotId: id, ml: 0 }] }] }, 'mixes.0.parts.0.ml'],
    [{ mixes: [{ id, waterMl: -1, parts: [{ lotId: id, ml: 1 }] }] }, 'mixes.0.waterMl'],
    [
      {
        mixes: [
          {
            id,
            parts: [
              { lotId: id, ml: 1 },
              { lotId: id, ml: 2 },
            ],
          },
        ],
      },
      'mixes.0.parts',
    ],
    [{ marks: [{ id, view: 'top', kind: 'scar', points: [{ x: 1.2, y: 0 }] }] }, 'marks.0.points.0.x'],
    [{ marks: [{ id, view: 'ear', kind: 'scar', points: [] }] }, 'marks.0.view'],
    [{ marks: [{ id, view: 'top', kind: 'hairline', points: [{ x: 0, y: 0 }] }] }, 'marks.0.points'],
    [{ pain: 11 }, 'pain'],
    [{ signOff: { name: 'Casey', drawing: 'M1 1<script>', signedAt: '2026-11-22T10:00:00.000Z' } }, 'signOff.drawing'],
    [{ version: 0 }, 'version'],
  ])('%j is refused at %s', (changes, field) => {
    expect(refusalOf(() => parseInput(saveSessionInput, { ...draft, ...changes })).field).toBe(field);
  });
});

describe('scores', () => {
  it('need at least one, of a known instrument', () => {
    const base = { id, treatmentId: id, sessionId: null, assessedAt: '2026-11-22T10:00:00.000Z' };
    expect(refusalOf(() => parseInput(recordOutcomesInput, { ...base, instruments: [] })).sentence).toBe(
      'Record at least one score.',
    );
    const unknown = { ...base, instruments: [{ instrument: 'mood', version: 0, answers: [] }] };
    expect(refusalOf(() => parseInput(recordOutcomesInput, unknown)).field).toBe('instruments.0.version');
  });
});
