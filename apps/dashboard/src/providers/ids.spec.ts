import { newId } from './ids.ts';

it('is a UUID of version 7 that begins with its time', () => {
  const id = newId(Date.parse('2026-11-22T12:00:00.000Z'));
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-11-22T12:00:00.000Z'));
});

it('sorts by time and never repeats', () => {
  expect(newId(1) < newId(2)).toBe(true);
  expect(new Set(Array.from({ length: 1000 }, () => newId(1))).size).toBe(1000);
});
