import { anEntry, harlem, soho, someHours } from './an-entry.ts';
import { type By, type Column, columnsOf } from './columns.ts';
import { asMeant, dragged, meantBy, placedAt } from './drag.ts';

const grid = 15;
function columns(by: By, ...days: string[]): Column[] {
  return columnsOf({
    ...{ by, days, hours: someHours(days), entries: [], only: [], nameOf: (id) => id, cancelled: false },
  });
}
const [ada, ben] = columns('practitioner', '2026-11-24') as [Column, Column];
const entry = anEntry(['2026-11-24', 10, 14], { roomId: 'blue' });

describe('dragging an appointment', () => {
  it('moves it to the nearest time of the grid and keeps its length', () => {
    const place = dragged('move', entry, ada, ada, 11 * 60 + 8, grid);
    expect(place).toMatchObject({ from: 675, until: 915 });
    expect(meantBy('move', entry, place, 'practitioner')).toEqual({
      ...asMeant(entry),
      roomId: null,
      startsAt: '2026-11-24T11:15:00.000Z',
      endsAt: '2026-11-24T15:15:00.000Z',
    });
  });

  it('means nothing where it lay before', () =>
    expect(meantBy('move', entry, dragged('move', entry, ada, ada, 603, grid), 'practitioner')).toBeNull());

  it('keeps a start that is off the grid while only the practitioner changes', () => {
    const odd = anEntry(['2026-11-24', 10 + 7 / 60, 11]);
    const place = placedAt(odd, { ...ada, whoId: 'cy' }, 607);
    expect(meantBy('move', odd, place, 'practitioner')).toMatchObject({ practitionerId: 'cy', startsAt: odd.startsAt });
  });

  it('gives it to another practitioner, in another clinic at that clinic’s time', () => {
    const place = dragged('move', entry, ada, ben, 600, grid);
    expect(meantBy('move', entry, place, 'practitioner')).toEqual({
      clinicId: harlem,
      practitionerId: 'ben',
      roomId: null,
      startsAt: '2026-11-24T15:00:00.000Z',
      endsAt: '2026-11-24T19:00:00.000Z',
    });
  });

  it('by room changes the room and not the practitioner', () => {
    const [blue] = columns('room', '2026-11-24') as [Column];
    const free = anEntry(['2026-11-24', 10, 14]);
    const meant = meantBy('move', free, dragged('move', free, blue, blue, 600, grid), 'room');
    expect(meant).toEqual({ ...asMeant(free), roomId: 'blue' });
  });

  it('never begins on another day', () => {
    expect(dragged('move', entry, ada, ada, -200, grid).from).toBe(0);
    expect(dragged('move', entry, ada, ada, 2_000, grid).from).toBe(1_425);
  });

  it.each([
    ['forward', '2026-03-28', '2026-03-29', '2026-03-29T09:00:00.000Z'],
    ['back', '2026-10-24', '2026-10-25', '2026-10-25T10:00:00.000Z'],
  ])('over a night in which the clock goes %s keeps the time on the wall', (_, before, after, startsAt) => {
    const [from, to] = columns('practitioner', before, after).filter(({ clinicId }) => clinicId === soho);
    const there = anEntry([before, 10, 12]);
    const meant = meantBy(
      'move',
      there,
      dragged('move', there, from as Column, to as Column, 600, grid),
      'practitioner',
    );
    expect(meant?.startsAt).toBe(startsAt);
    expect(Date.parse(meant?.endsAt ?? '') - Date.parse(startsAt)).toBe(2 * 3_600_000);
  });

  it('into an hour that is jumped over begins when the clock goes on', () => {
    const [, sunday] = columns('practitioner', '2026-03-28', '2026-03-29').filter(({ clinicId }) => clinicId === soho);
    const there = anEntry(['2026-03-28', 10, 12]);
    expect(dragged('move', there, sunday as Column, sunday as Column, 75, grid)).toMatchObject({
      from: 120,
      until: 240,
    });
  });
});

describe('stretching an appointment', () => {
  it.each([
    ['later', 15 * 60 + 2, '2026-11-24T15:00:00.000Z'],
    ['not below one step of the grid', 9 * 60, '2026-11-24T10:15:00.000Z'],
  ])('ends it %s', (_, minute, endsAt) => {
    const place = dragged('end', entry, ada, ben, minute, grid);
    expect(meantBy('end', entry, place, 'practitioner')).toEqual({ ...asMeant(entry), roomId: null, endsAt });
  });
});
