import { changed, daysOf, readAddress, turned } from './diary-address.ts';

const read = (text: string) => readAddress(new URLSearchParams(text), { view: 'week', who: ['me'] });

describe('the diary’s address', () => {
  it('says what is seen', () =>
    expect(read('view=day&by=room&day=2026-11-24&who=a,b&cancelled=1')).toEqual({
      view: 'day',
      by: 'room',
      day: '2026-11-24',
      who: ['a', 'b'],
      cancelled: true,
    }));
  it('is as usual where it says nothing, or nonsense', () =>
    expect(read('view=year&by=moon&day=2026-13-77')).toEqual({
      ...{ view: 'week', by: 'practitioner', day: null, who: ['me'], cancelled: false },
    }));
  it('may ask for everybody', () => expect(read('who=all').who).toEqual([]));
  it('is changed without losing the rest', () =>
    expect(String(changed(new URLSearchParams('a=1&b=2'), { b: null, c: '3' }))).toBe('a=1&c=3'));
});

describe('the days of a view', () => {
  it.each(['2026-11-23', '2026-11-25', '2026-11-29'])('are the week from Monday, asked on %s', (day) => {
    expect(daysOf('week', day).map((each) => each.slice(8))).toEqual(['23', '24', '25', '26', '27', '28', '29']);
  });
  it('are one day', () => expect(daysOf('day', '2026-11-24')).toEqual(['2026-11-24']));
  it('turn like pages', () =>
    expect([turned('week', '2026-11-24', 1), turned('day', '2026-11-24', -1)]).toEqual(['2026-12-01', '2026-11-23']));
});
