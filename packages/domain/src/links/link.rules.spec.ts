import { linkAllows, linkStateAt, makeLinkInput } from './index.ts';

const now = '2026-11-22T12:00:00.000Z';
const link = {
  tasks: ['health', 'treatment'],
  oneUse: true,
  done: [],
  expiresAt: '2026-11-29T12:00:00.000Z',
  revokedAt: null,
} as const;

describe('a link', () => {
  it('is open until the moment it expires', () => {
    expect(linkStateAt(link, now)).toBe('open');
    expect(linkStateAt(link, '2026-11-29T11:59:59.999Z')).toBe('open');
    expect(linkStateAt(link, link.expiresAt)).toBe('expired');
  });

  it('of one use is used when every task is done, and only then', () => {
    expect(linkStateAt({ ...link, done: ['health'] }, now)).toBe('open');
    expect(linkStateAt({ ...link, done: ['treatment', 'health'] }, now)).toBe('used');
    expect(linkStateAt({ ...link, oneUse: false, done: ['treatment', 'health'] }, now)).toBe('open');
  });

  it('taken back stays so', () => expect(linkStateAt({ ...link, revokedAt: now }, link.expiresAt)).toBe('revoked'));

  it('allows what it was made for, once', () => {
    expect(linkAllows(link, 'health', now)).toBe(true);
    expect(linkAllows({ ...link, done: ['health'] }, 'health', now)).toBe(false);
    expect(linkAllows({ ...link, done: ['health'], oneUse: false }, 'health', now)).toBe(true);
    expect(linkAllows(link, 'marketing', now)).toBe(false);
    expect(linkAllows(link, 'health', link.expiresAt)).toBe(false);
  });

  it.each([
    { tasks: [] },
    { tasks: ['health', 'health'] },
    { tasks: ['everything'] },
    { days: 0 },
    { days: 31 },
    { days: 1.5 },
  ])('is not made of %j', (given) => {
    const id = '018f0000-0000-7000-8000-000000000001';
    const usual = { id, clientId: id, tasks: ['health'], oneUse: true, days: 7 };
    expect(makeLinkInput.safeParse(usual).success).toBe(true);
    expect(makeLinkInput.safeParse({ ...usual, ...given }).success).toBe(false);
  });
});
