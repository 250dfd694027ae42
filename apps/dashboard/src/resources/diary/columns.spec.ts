import { anEntry, harlem, newYork, soho, someHours } from './an-entry.ts';
import { type By, type ColumnsQuestion, columnsOf, inTheWay } from './columns.ts';
import { instantAt } from './wall.ts';

const day = '2026-11-24';
const ask = (changes: Partial<ColumnsQuestion> = {}) =>
  columnsOf({
    by: 'practitioner',
    days: [day],
    hours: someHours([day]),
    entries: [],
    only: [],
    nameOf: (id) => id,
    cancelled: false,
    ...changes,
  });
const titles = (changes: Partial<ColumnsQuestion>) => ask(changes).map((column) => `${column.day} ${column.title}`);

describe('the columns of a view', () => {
  it('are those who work that day, each on the wall of their clinic', () => {
    expect(ask().map(({ title, clinicId, hours }) => [title, clinicId, hours])).toEqual([
      ['ada', soho, [{ from: 540, until: 1_080 }]],
      ['ben', harlem, [{ from: 540, until: 1_080 }]],
    ]);
  });

  it('are in a week one for each day somebody works, day by day', () => {
    const days = ['2026-11-23', day];
    expect(titles({ days, hours: someHours(days) })).toEqual([
      '2026-11-23 ada',
      '2026-11-23 ben',
      '2026-11-24 ada',
      '2026-11-24 ben',
    ]);
  });

  it('hold an appointment on the day its clinic has, not the one of UTC', () => {
    const late = anEntry([day, 20, 21], { clinicId: harlem, practitionerId: 'ben' });
    expect(late.startsAt.slice(0, 10)).toBe('2026-11-25');
    const [, ben] = ask({ entries: [late] });
    expect(ben?.entries.map(({ it, from }) => [it.id, from])).toEqual([[late.id, 1_200]]);
  });

  it('are there for somebody who is booked without hours', () =>
    expect(titles({ entries: [anEntry([day, 10, 11], { practitionerId: 'zoe' })] })).toContain('2026-11-24 zoe'));

  it('are only those asked for', () => expect(titles({ only: ['ben'] })).toEqual(['2026-11-24 ben']));

  it('by room are the rooms, and what has none or one that is gone', () => {
    const entries = ['blue', null, 'closed down'].map((roomId) => anEntry([day, 10, 11], { roomId }));
    const rooms = ask({ by: 'room', entries }).map(({ title, entries: there }) => [title, there.length]);
    expect(rooms).toEqual([
      ['Blue', 1],
      ['No room', 2],
    ]);
  });

  it.each<[By, string]>([
    ['practitioner', 'Closed: Bank holiday'],
    ['room', 'Closed: Bank holiday'],
  ])('by %s name a closure', (by, words) => {
    const hours = someHours([day]);
    const closures = [{ from: instantAt(0, day, 'UTC'), until: instantAt(720, day, 'UTC'), reason: 'Bank holiday' }];
    const closed = { ...hours, clinics: hours.clinics.map((clinic) => ({ ...clinic, closures })) };
    expect(ask({ by, hours: closed })[0]?.shut).toEqual([{ from: 0, until: 720, words }]);
  });

  it('say that somebody is away, and why only where that is told', () => {
    const hours = someHours([day]);
    const away = { from: instantAt(600, day, newYork), until: instantAt(700, day, newYork) };
    const [ada, ben] = hours.practitioners;
    const practitioners = [
      { practitionerId: 'ada', work: ada?.work ?? [], away: [] },
      { practitionerId: 'ben', work: ben?.work ?? [], away: [away, { ...away, reason: 'Holiday' }] },
    ];
    expect(ask({ hours: { ...hours, practitioners } })[1]?.shut.map(({ words }) => words)).toEqual([
      'Away',
      'Away: Holiday',
    ]);
  });

  it('keep the place of somebody who is away all day where they usually work', () => {
    const [soho1] = someHours([day]).clinics;
    const away = [{ from: instantAt(0, day, 'Europe/London'), until: instantAt(1_440, day, 'Europe/London') }];
    const hours = { clinics: soho1 ? [soho1] : [], practitioners: [{ practitionerId: 'ada', work: [], away }] };
    expect(ask({ hours }).map(({ title, hours: worked, shut }) => [title, worked, shut.length])).toEqual([
      ['ada', [], 1],
    ]);
  });

  it('leave out what is cancelled until it is asked for', () => {
    const entries = [anEntry([day, 10, 11], { state: 'cancelled' }), anEntry([day, 12, 13], { state: 'no_show' })];
    expect(ask({ entries })[0]?.entries).toHaveLength(1);
    expect(ask({ entries, cancelled: true })[0]?.entries).toHaveLength(2);
  });
});

describe('what is in the way', () => {
  const entries = [anEntry([day, 10, 12]), anEntry([day, 14, 15], { state: 'no_show' })];
  const [ada] = ask({ entries });
  const way = (from: number, until: number, butFor?: string) =>
    ada && inTheWay(ada, { from: from * 60, until: until * 60 }, butFor);

  it.each([
    ['nothing in free hours', 12, 13, null],
    ['somebody else', 11, 13, 'Taken'],
    ['nobody who did not come', 14, 15, null],
    ['the hours', 17, 19, 'Outside hours'],
  ])('is %s', (_, from, until, words) => expect(way(from, until)).toBe(words));

  it('is never the appointment itself', () => expect(way(10.5, 12.5, entries[0]?.id)).toBeNull());
});
