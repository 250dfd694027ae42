import { type Appointment, moveAppointmentInput } from '@stipple/domain/appointments';
import { addMinutes } from '@stipple/domain/time';
import { aChain, aClient, aClinic, aHouse, anAppointment, aStaffMember } from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse({ poolSize: 20 });
const { appointments, rooms } = house.services;
const chain = await aChain(house);
const { ctx } = chain.owner;
const soho = await aClinic(chain);
const people = await Promise.all(Array.from({ length: 20 }, () => aStaffMember(chain, { at: [soho] })));
const clients = await Promise.all(Array.from({ length: 20 }, () => aClient(chain, { at: soho })));
const [ada, ben] = people as [(typeof people)[0], (typeof people)[0]];
const roomIds: string[] = [];

afterAll(() => house.close());

let days = 0;
const aDay = () => addMinutes('2026-12-01T10:00:00.000Z', ++days * 1440);

async function raced(attempts: readonly Promise<Appointment>[]) {
  const answers = await Promise.allSettled(attempts);
  const won = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const codes = answers.flatMap((answer) => (answer.status === 'rejected' ? [String(answer.reason.code)] : []));
  return { won, codes };
}
const move = (appointment: Appointment, to: object) =>
  appointments.move(ctx, moveAppointmentInput.parse({ ...appointment, roomId: null, reason: null, ...to }));

test('twenty clients want one practitioner at one time: one has it, the others are told so', async () => {
  const startsAt = aDay();
  const { won, codes } = await raced(clients.map((of) => anAppointment(chain, { of, with: ada, startsAt })));
  expect(won).toHaveLength(1);
  expect(codes).toEqual(Array.from({ length: 19 }, () => 'APPOINTMENT.TAKEN'));
});

test('one client is wanted by twenty practitioners at one time: in one place', async () => {
  const startsAt = aDay();
  const of = clients[0] as (typeof clients)[0];
  const { won, codes } = await raced(people.map((who) => anAppointment(chain, { of, with: who, startsAt })));
  expect(won).toHaveLength(1);
  expect(new Set(codes)).toEqual(new Set(['APPOINTMENT.CLIENT_TAKEN']));
});

test('twenty practitioners want three rooms: three have one each', async () => {
  for (const name of ['One', 'Two', 'Three']) {
    roomIds.push((await rooms.add(ctx, { id: uuidv7(), clinicId: soho.id, name })).id);
  }
  const startsAt = aDay();
  const { won, codes } = await raced(
    people.map((who, nth) => anAppointment(chain, { of: clients[nth] as (typeof clients)[0], with: who, startsAt })),
  );
  expect(new Set(won.map(({ roomId }) => roomId))).toEqual(new Set(roomIds));
  expect(won).toHaveLength(3);
  expect(new Set(codes)).toEqual(new Set(['APPOINTMENT.ROOM_TAKEN']));
});

test('two appointments that swap places at once wait for each other in vain: neither is lost, none overlaps', async () => {
  const startsAt = aDay();
  const [of, another] = clients as [(typeof clients)[0], (typeof clients)[0]];
  const first = await anAppointment(chain, { of, with: ada, startsAt });
  const second = await anAppointment(chain, { of: another, with: ben, startsAt });
  const { won, codes } = await raced([
    move(first, { practitionerId: ben.id }),
    move(second, { practitionerId: ada.id }),
  ]);
  expect(won).toEqual([]);
  expect(codes).toEqual(['APPOINTMENT.TAKEN', 'APPOINTMENT.TAKEN']);
  expect(await appointments.byIds(ctx, [first.id, second.id])).toHaveLength(2);
});

test('a move and bookings into the place it leaves and the place it goes to keep everybody in one place', async () => {
  for (let round = 0; round < 10; round++) {
    const startsAt = aDay();
    const [of, b, c] = clients as [(typeof clients)[0], (typeof clients)[0], (typeof clients)[0]];
    const first = await anAppointment(chain, { of, with: ada, startsAt });
    const next = addMinutes(startsAt, 180);
    await raced([
      move(first, { startsAt: next, endsAt: addMinutes(next, 120) }),
      anAppointment(chain, { of: b, with: ada, startsAt }),
      anAppointment(chain, { of: c, with: ada, startsAt: next }),
    ]);
  }
  const overlaps = await house.work.read(ctx, (tx) =>
    tx.query(
      `select 1 from appointment a join appointment b on a.practitioner_id = b.practitioner_id and a.id < b.id
         and taken_time(a.starts_at, a.ends_at, a.buffer_before, a.buffer_after)
          && taken_time(b.starts_at, b.ends_at, b.buffer_before, b.buffer_after)`,
    ),
  );
  expect(overlaps).toEqual([]);
});

test('the same booking sent twice at once is one', async () => {
  const startsAt = aDay();
  const of = clients[0] as (typeof clients)[0];
  const booked = await anAppointment(chain, { of, with: ada, startsAt });
  const { won, codes } = await raced([move(booked, later(booked)), move(booked, later(booked))]);
  expect(won).toHaveLength(1);
  expect(codes).toEqual(['INPUT.STALE']);
});

function later({ startsAt, endsAt }: Appointment) {
  return { startsAt: addMinutes(startsAt, 60), endsAt: addMinutes(endsAt, 60) };
}
