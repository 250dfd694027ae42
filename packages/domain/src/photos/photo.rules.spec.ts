import {
  findBeforeTaking,
  findInPair,
  isShown,
  type Photo,
  pointsKnown,
  takePhotoInput,
  upright,
  withdrawPhoto,
} from './index.ts';

const [casey, robin, treatment] = ['c', 'd', 'e'].map((letter) => `0192f000-0000-7000-8000-00000000000${letter}`) as [
  string,
  string,
  string,
];
const now = '2026-11-22T12:00:00.000Z';
const input = (given: object = {}) =>
  takePhotoInput.parse({ id: robin, clientId: casey, view: 'front', takenAt: now, ...given });
const facts = { consent: true, treatmentOf: undefined, sessionOf: undefined };
const photo: Photo = {
  ...{ id: 'a', clientId: casey, clinicId: 'soho', treatmentId: null, sessionId: null, view: 'front', takenAt: now },
  ...{ takenBy: 'ada', state: 'ready', width: 3, height: 4, version: 2 },
  ...{ withdrawnAt: null, withdrawnBy: null, withdrawReason: null },
};

describe('a photo may be taken in', () => {
  const codes = (given: object, known: object) =>
    findBeforeTaking(input(given), { ...facts, ...known }, now).map(({ code, field }) => `${code} ${field}`);

  it.each<[string, object, object, string[]]>([
    ['with consent', {}, {}, []],
    ['not without consent', {}, { consent: false }, ['PHOTO.NO_CONSENT clientId']],
    ['not for another client’s treatment', {}, { treatmentOf: robin }, ['PHOTO.ANOTHER_CLIENT treatmentId']],
    [
      'not for another client’s session',
      {},
      { sessionOf: { clientId: robin, treatmentId: treatment } },
      ['PHOTO.ANOTHER_CLIENT sessionId'],
    ],
    [
      'not for a session of another treatment',
      { treatmentId: treatment },
      { treatmentOf: casey, sessionOf: { clientId: casey, treatmentId: robin } },
      ['PHOTO.ANOTHER_CLIENT sessionId'],
    ],
    ['when the tablet is a little ahead', { takenAt: '2026-11-22T12:14:00.000Z' }, {}, []],
    ['not from tomorrow', { takenAt: '2026-11-23T12:00:00.000Z' }, {}, ['PHOTO.IN_FUTURE takenAt']],
  ])('%s', (_, given, known, expected) => expect(codes(given, known)).toEqual(expected));
});

describe('two photos', () => {
  const later = { ...photo, id: 'b', takenAt: '2026-12-22T12:00:00.000Z' };

  it('of one view and client may be compared', () => expect(findInPair(photo, later)).toEqual([]));

  it.each<[Partial<Photo>, string]>([
    [{ view: 'top' }, 'PHOTO.DIFFERENT_VIEWS'],
    [{ clientId: robin }, 'PHOTO.ANOTHER_CLIENT'],
    [{ id: 'a' }, 'PHOTO.SAME_TWICE'],
    [{ takenAt: '2026-01-01T12:00:00.000Z' }, 'PHOTO.TURNED_AROUND'],
    [{ withdrawnAt: now }, 'PHOTO.WITHDRAWN'],
    [{ state: 'received' }, 'PHOTO.NOT_READY'],
  ])('of which one is %j may not', (given, code) => {
    expect(findInPair(photo, { ...later, ...given }).map((finding) => finding.code)).toEqual([code]);
  });
});

test('the record answers three of the nine points', () => {
  const known = { viewsBefore: 3, viewsAfter: 4, daysSinceSession: 28, described: true };
  expect(pointsKnown(known)).toEqual(['views', 'timing', 'description']);
  expect(pointsKnown({ ...known, viewsAfter: 2, daysSinceSession: 27 })).toEqual(['description']);
  expect(pointsKnown({ ...known, daysSinceSession: null, described: false })).toEqual(['views']);
});

test('a withdrawn photo is not shown, and is withdrawn once', () => {
  const withdrawn = withdrawPhoto(photo, 'ada', 'Out of focus', now);
  expect([isShown(photo), isShown(withdrawn), withdrawn.version]).toEqual([true, false, 3]);
  expect(() => withdrawPhoto(withdrawn, 'ada', 'Out of focus', now)).toThrow('PHOTO.WITHDRAWN');
});

test('a picture laid on its side stands up', () => {
  expect([1, 3, 5, 6, 8].map((orientation) => upright({ width: 4, height: 3, orientation }).width)).toEqual([
    4, 4, 3, 3, 3,
  ]);
});
