import { blocksOf, roomsTaken, type Taken, takesTime } from './index.ts';

const rooms = ['one', 'two'].map((id) => ({ id, clinicId: 'leeds', name: id }));
const at = (hour: number) => new Date(Date.UTC(2026, 11, 7, hour)).toISOString();
const taken = (from: number, until: number, changes: Partial<Taken> = {}): Taken => ({
  ...{ clinicId: 'leeds', practitionerId: 'ada', roomId: null, clientId: null },
  ...{ startsAt: at(from), endsAt: at(until), buffers: { before: 0, after: 0 }, ...changes },
});
const hoursIn = (all: readonly Taken[]) =>
  roomsTaken({ rooms }, blocksOf(all)).map((room) =>
    room.taken.map(({ from, until }) => `${new Date(from).getUTCHours()}-${new Date(until).getUTCHours()}`),
  );

describe('rooms', () => {
  it.each<[string, readonly Taken[], string[][]]>([
    ['take what is said to be in them', [taken(9, 12, { roomId: 'two' })], [[], ['9-12']]],
    ['take the others in the first that is free', [taken(9, 12), taken(10, 13), taken(12, 14)], [['9-14'], ['10-13']]],
    ['take the others around what is said', [taken(9, 12), taken(11, 13, { roomId: 'one' })], [['11-13'], ['9-12']]],
    ['are all taken by one that fits in none', [taken(9, 12), taken(9, 12), taken(11, 13)], [['9-13'], ['9-13']]],
    ['take one whose room is gone', [taken(9, 12, { roomId: 'three' })], [['9-12'], []]],
    ['are taken for the buffers too', [taken(9, 12, { buffers: { before: 60, after: 120 } })], [['8-14'], []]],
  ])('%s', (_, all, expected) => expect(hoursIn(all)).toEqual(expected));
});

it('cancelled and missed appointments take no time', () => {
  expect((['booked', 'confirmed', 'arrived', 'completed'] as const).every(takesTime)).toBe(true);
  expect((['cancelled', 'no_show'] as const).some(takesTime)).toBe(false);
});
