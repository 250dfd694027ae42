import type { PhotoView } from '@stipple/domain/photos';
import { comparableViews, pairToShow } from './pairs.ts';

const photo = (id: string, view: PhotoView, day: string, given: object = {}) => ({
  ...{ id, view, takenAt: `${day}T10:00:00.000Z`, state: 'ready', withdrawnAt: null as string | null },
  ...given,
});

const photos = [
  photo('c', 'front', '2026-11-01'),
  photo('a', 'front', '2026-01-01'),
  photo('b', 'front', '2026-06-01'),
  photo('d', 'top', '2026-01-01'),
  photo('e', 'top', '2026-06-01', { withdrawnAt: '2026-06-02T10:00:00.000Z' }),
  photo('f', 'crown', '2026-01-01'),
  photo('g', 'crown', '2026-06-01', { state: 'received' }),
];

test('a view is comparable with two photos that can be seen', () => {
  expect(comparableViews(photos)).toEqual(['front']);
});

test.each([
  [{}, ['a', 'c']],
  [{ before: 'b' }, ['b', 'c']],
  [{ after: 'b' }, ['a', 'b']],
  [{ before: 'c', after: 'a' }, ['a', 'c']],
  [{ before: 'nobody', after: 'b' }, ['a', 'b']],
])('of %j are shown %j', (asked, expected) => {
  const pair = pairToShow(photos, 'front', asked);
  expect([pair?.before.id, pair?.after.id]).toEqual(expected);
});

test('of one photo there is no pair', () => expect(pairToShow(photos, 'top', {})).toBeUndefined());
