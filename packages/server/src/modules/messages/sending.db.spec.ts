import { remindersOfAppointment } from '@stipple/domain/follow-ups';
import { messageChannels } from '@stipple/domain/messages';
import type { PlannedReminder } from '@stipple/domain/reminders';
import { addDays, addMinutes, localDate } from '@stipple/domain/time';
import { aChain, aClient, aClinic, aHouse, anAppointment, aStaffMember, aTreatment } from '@stipple/testing/builders';
import type { Carrier, HandedOver, Letter } from '../../outside/carriers/index.ts';
import { Context } from '../../work/index.ts';

const accepted: HandedOver = { outcome: 'accepted', providerId: 'SM1' };

/** A carrier that does as it is told and keeps what it was handed. */
class ToldCarrier implements Carrier {
  readonly name: string;
  honoursKeys = true;
  answers: HandedOver[] = [];
  letters: Letter[] = [];
  meanwhile: (() => Promise<unknown>) | undefined;

  constructor(name: string) {
    this.name = name;
  }

  async handOver(letter: Letter): Promise<HandedOver> {
    this.letters.push(letter);
    await this.meanwhile?.();
    return this.answers.shift() ?? accepted;
  }
}

const [sms, email] = messageChannels.map((name) => new ToldCarrier(name)) as [ToldCarrier, ToldCarrier];
const house = await aHouse({ carriers: { sms, email } });
const { reminders, sending, messages, messageTexts } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain);
const robin = await aStaffMember(chain, { at: [soho] });
const { ctx: owner } = chain.owner;
const job = Context.ofJob(chain.organizationId, 'test');
/** Ten in the morning in London. */
const morning = '2026-11-25T10:00:00.000Z';

afterAll(() => house.close());
beforeEach(() => {
  house.clock.set(morning);
  for (const carrier of [sms, email])
    Object.assign(carrier, { honoursKeys: true, answers: [], letters: [], meanwhile: undefined });
});

const invitation = (subjectId: string): PlannedReminder => ({
  ...{ purpose: 'review_invitation', subjectId, slot: 'round-1', dueAt: morning, reason: 'course_completed' },
});

/** A review invitation that is due now, unless something else is asked for. */
async function due(
  given: Partial<PlannedReminder> & { client?: { email?: string | null; phone?: string | null } } = {},
) {
  const { client: contact = { phone: '+44 20 7946 0123' }, ...planned } = given;
  const client = await aClient(chain, { at: soho, ...contact });
  const treatment = await aTreatment(chain, { of: client });
  const of = { clientId: client.id, clinicId: soho.id, treatmentId: treatment.id };
  await house.work.in(owner, (tx) => reminders.planIn(tx, of, [{ ...invitation(treatment.id), ...planned }]));
  const [reminder] = await reminders.ofTreatments(owner, [treatment.id]);
  if (!reminder) throw new Error('nothing was planned');
  return { client, treatment, id: reminder.id };
}

const now = async (id: string) => {
  const [row] = await reminders.byIds(owner, [id]);
  return row && `${row.state} ${row.reason}`;
};
const _attempts = async (id: string) =>
  (await messages.attemptsOf(owner, [id])).map(({ channel, outcome }) => `${channel} ${outcome}`);

/** Everything the sweep would hand on about this reminder, sent. */
async function sweep(id: string, after = 0) {
  house.clock.set(addMinutes(house.clock.now(), after));
  const found = (await reminders.due(job, '00000000-0000-0000-0000-000000000000', 500)).find((one) => one.id === id);
  return found ? sending.send(job, found) : 'not due';
}

describe('a message that is due', () => {
  test('leaves once, with a key, the words, a link, and an attempt that says so', async () => {
    const { id, client } = await due();
    expect(await sweep(id)).toBe('handed over');
    expect(await now(id)).toBe('sent accepted');
    expect(await sweep(id, 10)).toBe('not due');
    const [letter] = sms.letters;
    expect(sms.letters).toHaveLength(1);
    expect(letter).toMatchObject({ key: `${id}.1`, to: '+442079460123', clientId: client.id, subject: null });
    expect(letter?.text).toMatch(/^Hello Casey, .* Soho.*http:\/\/localhost:4000\/c\/[\w-]{43}$/);
    const [attempt] = await messages.attemptsOf(owner, [id]);
    expect(attempt).toMatchObject({ outcome: 'accepted', providerId: 'SM1', claim: 1, segments: 1, carrier: 'sms' });
    // What is kept never opens anything.
    expect(attempt?.text).toContain('{{link}}');
  });

  test('is one however many hands reach for it at once', async () => {
    const { id } = await due();
    const ends = await Promise.all(Array.from({ length: 8 }, () => sending.send(job, { id, claim: 0 })));
    expect(ends.filter((end) => end === 'handed over')).toHaveLength(1);
    expect(sms.letters).toHaveLength(1);
  });

  test('carries a link that opens this client’s choices and nothing else', async () => {
    const { id, client } = await due();
    await sweep(id);
    const token = sms.letters[0]?.text.split('/c/')[1] ?? '';
    const [link] = await house.services.links.ofClients(owner, [client.id]);
    expect(link).toMatchObject({ tasks: ['messages'], createdBy: null });
    expect(JSON.stringify(await messages.attemptsOf(owner, [id]))).not.toContain(token);
  });

  test('goes by mail to a client without a phone, and is skipped without either', async () => {
    const mail = await due({ client: { phone: null, email: 'casey@example.com' } });
    expect(await sweep(mail.id)).toBe('handed over');
    expect(email.letters[0]).toMatchObject({ to: 'casey@example.com', subject: 'We would like to see your result' });
    expect(email.letters[0]?.html).toContain('<p>Hello Casey,</p>');
    const none = await due({ client: { phone: null, email: null } });
    expect(await sweep(none.id)).toBe('not meant any more');
    expect(await now(none.id)).toBe('skipped no_address');
    expect((await messages.unreachable(owner)).map(({ clientId, why }) => [clientId, why])).toContainEqual([
      none.client.id,
      'no_address',
    ]);
  });

  test('waits for the end of the quiet hours', async () => {
    const { id } = await due();
    house.clock.set('2026-11-25T21:00:00.000Z');
    expect(await sweep(id)).toBe('waits');
    expect(await sweep(id, 60)).toBe('not due');
    house.clock.set('2026-11-26T08:00:00.000Z');
    expect(await sweep(id)).toBe('handed over');
  });

  test('is skipped for a client who wants none of its kind, until they do again', async () => {
    const { id, client } = await due();
    const choice = { clientId: client.id, purpose: 'review_invitation' } as const;
    await messageTexts.choose(owner, { ...choice, wanted: false });
    expect(await sweep(id)).toBe('not meant any more');
    expect(await now(id)).toBe('skipped opted_out');
    house.clock.set(addMinutes(morning, 1));
    expect(await messageTexts.choose(owner, { ...choice, wanted: true })).toMatchObject([{ wanted: true }]);
    await messages.resend(owner, { id, reason: 'They changed their mind' });
    expect(await sweep(id)).toBe('handed over');
    expect(sms.letters[0]?.key).toBe(`${id}.2`);
  });

  test('is skipped when it is too late, and when the client has booked', async () => {
    const late = await due();
    expect(await sweep(late.id, 14 * 24 * 60)).toBe('not meant any more');
    expect(await now(late.id)).toBe('skipped too_late');
    house.clock.set(morning);
    const booked = await due();
    const startsAt = addMinutes(morning, 3 * 24 * 60);
    await anAppointment(chain, {
      of: booked.client,
      with: robin,
      treatment: booked.treatment,
      startsAt,
      kind: 'review',
    });
    expect(await sweep(booked.id)).toBe('not meant any more');
    expect(await now(booked.id)).toBe('skipped already_booked');
  });

  test('that cannot be read fails with a reason and holds nobody up', async () => {
    const [bad, good] = [await due(), await due()];
    await house.work.in(owner, (tx) => tx.query("update reminder set purpose = 'singing' where id = $1", [bad.id]));
    expect(await sweep(bad.id)).toBe('failed');
    expect(await sweep(good.id)).toBe('handed over');
    await house.work.in(owner, (tx) =>
      tx.query("update reminder set purpose = 'review_invitation' where id = $1", [bad.id]),
    );
    expect(await now(bad.id)).toBe('failed unreadable');
  });
});

describe('the reminder of an appointment', () => {
  async function dueBefore(state: 'moved' | 'same day' | 'cancelled' | 'booked') {
    const client = await aClient(chain, { at: soho, phone: '+44 20 7946 0999' });
    const startsAt = `${addDays('2026-11-27', Math.floor(Math.random() * 900))}T14:30:00.000Z`;
    const appointment = await anAppointment(chain, { of: client, with: robin, startsAt, kind: 'consultation' });
    const planned = remindersOfAppointment(appointment, soho.zone, '2026-01-01T00:00:00.000Z');
    const of = { clientId: client.id, clinicId: soho.id, treatmentId: null };
    await house.work.in(owner, (tx) => reminders.planIn(tx, of, planned));
    const changes = {
      moved: "starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day'",
      'same day': "starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour'",
      cancelled: "state = 'cancelled'",
      booked: 'note = note',
    };
    await house.work.in(owner, (tx) =>
      tx.query(`update appointment set ${changes[state]} where id = $1`, [appointment.id]),
    );
    const all = await reminders.list(owner, {
      filter: { clientId: client.id },
      sort: [],
      page: { number: 1, size: 10 },
    });
    const two = all.find(({ slot }) => slot === '2-days-before');
    if (!two) throw new Error('nothing was planned');
    house.clock.set(two.dueAt);
    return two.id;
  }

  test('names day and time on the clinic’s clock', async () => {
    const id = await dueBefore('booked');
    expect(await sweep(id)).toBe('handed over');
    expect(sms.letters.at(-1)?.text).toMatch(/on \w+ \d+ \w+ at \d\d:30\b/);
  });
  test('tells the new time when it moved within the day', async () => {
    const id = await dueBefore('same day');
    expect(await sweep(id)).toBe('handed over');
  });
  test('is superseded when it moved to another day, although nobody said so', async () => {
    const id = await dueBefore('moved');
    expect(await sweep(id)).toBe('not meant any more');
    expect(await now(id)).toBe('superseded appointment_moved');
  });
  test('is cancelled when it was cancelled', async () => {
    const id = await dueBefore('cancelled');
    expect(await sweep(id)).toBe('not meant any more');
    expect(await now(id)).toBe('cancelled appointment_cancelled');
  });
});

test('without a carrier it lands in the mailbox, once', async () => {
  const plain = await aHouse({ at: morning });
  const own = await aChain(plain);
  const clinic = await aClinic(own);
  const client = await aClient(own, { at: clinic, phone: '+44 20 7946 0123' });
  const treatment = await aTreatment(own, { of: client });
  const of = { clientId: client.id, clinicId: clinic.id, treatmentId: treatment.id };
  const { services, work } = plain;
  await work.in(own.owner.ctx, (tx) => services.reminders.planIn(tx, of, [invitation(treatment.id)]));
  const ctx = Context.ofJob(own.organizationId, 'test');
  for (const found of await services.reminders.due(ctx, '00000000-0000-0000-0000-000000000000', 10))
    await services.sending.send(ctx, found);
  const asked = { page: { number: 1, size: 10 } };
  const [kept] = await services.messages.mailbox(own.owner.ctx, asked);
  expect(kept).toMatchObject({ recipient: '+442079460123', channel: 'sms', clientId: client.id });
  expect(await services.messages.mailboxCount(own.owner.ctx, asked)).toBe(1);
  const month = localDate(morning, clinic.zone).slice(0, 7);
  expect(await services.messages.sums(own.owner.ctx, month, month)).toEqual([
    {
      ...{ month, purpose: 'review_invitation', due: 1, sent: 1, delivered: 0, failed: 0, uncertain: 0 },
      ...{ notSent: 0, waiting: 0, segments: 1, costMinor: 4 },
    },
  ]);
  await plain.close();
});
