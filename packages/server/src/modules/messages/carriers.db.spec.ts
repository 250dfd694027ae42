import { messageChannels } from '@stipple/domain/messages';
import type { PlannedReminder } from '@stipple/domain/reminders';
import { addMinutes } from '@stipple/domain/time';
import { aChain, aClient, aClinic, aHouse, aStaffMember, aTreatment, refusal } from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';
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
const { reminders, sending, messages } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain);
const _robin = await aStaffMember(chain, { at: [soho] });
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
const attempts = async (id: string) =>
  (await messages.attemptsOf(owner, [id])).map(({ channel, outcome }) => `${channel} ${outcome}`);

/** Everything the sweep would hand on about this reminder, sent. */
async function sweep(id: string, after = 0) {
  house.clock.set(addMinutes(house.clock.now(), after));
  const found = (await reminders.due(job, '00000000-0000-0000-0000-000000000000', 500)).find((one) => one.id === id);
  return found ? sending.send(job, found) : 'not due';
}

describe('a carrier', () => {
  test('that refuses an address is left for the next channel; when all refuse it fails', async () => {
    const both = { client: { phone: '+44 20 7946 0123', email: 'casey@example.com' } };
    const { id } = await due(both);
    sms.answers = [{ outcome: 'refused', fault: 'HTTP_400_21211' }];
    expect(await sweep(id)).toBe('waits');
    expect(await sweep(id)).toBe('handed over');
    expect(await attempts(id)).toEqual(['sms refused', 'email accepted']);
    const lost = await due(both);
    sms.answers = [{ outcome: 'refused', fault: 'HTTP_400' }];
    email.answers = [{ outcome: 'refused', fault: 'SMTP_550' }];
    for (const end of ['waits', 'waits', 'failed']) expect(await sweep(lost.id)).toBe(end);
    expect(await now(lost.id)).toBe('failed address_refused');
  });

  test('that is away is asked again under the same key, after a pause', async () => {
    const { id } = await due();
    sms.answers = [{ outcome: 'unavailable', fault: 'HTTP_503' }];
    expect(await sweep(id)).toBe('waits');
    expect(await sweep(id)).toBe('not due');
    expect(await sweep(id, 1)).toBe('handed over');
    expect(sms.letters.map(({ key }) => key)).toEqual([`${id}.1`, `${id}.1`]);
    expect(sms.letters[0]?.text).toBe(sms.letters[1]?.text);
  });

  test('whose answer was lost is asked again when it honours keys, and never when it does not', async () => {
    const kept = await due();
    sms.answers = [{ outcome: 'unknown', fault: 'TIMEOUT' }];
    expect(await sweep(kept.id)).toBe('waits');
    expect(await sweep(kept.id, 1)).toBe('handed over');
    sms.honoursKeys = false;
    const lost = await due();
    sms.answers = [{ outcome: 'unknown', fault: 'TIMEOUT' }];
    expect(await sweep(lost.id)).toBe('uncertain');
    expect(await sweep(lost.id, 600)).toBe('not due');
    expect(await now(lost.id)).toBe('uncertain answer_lost');
  });

  test('that failed five times in a row is left alone, then tried by one', async () => {
    // Whatever happened to it before, it works now.
    await sweep((await due()).id);
    sms.letters = [];
    const waiting = await Promise.all(Array.from({ length: 7 }, () => due()));
    sms.answers = Array.from({ length: 6 }, () => ({ outcome: 'unavailable', fault: 'HTTP_503' }) as const);
    for (const { id } of waiting) await sweep(id);
    expect(sms.letters).toHaveLength(5);
    for (const { id } of waiting) await sweep(id, 2);
    expect(sms.letters.length).toBeGreaterThan(5);
    for (let round = 0; round < 8; round++) for (const { id } of waiting) await sweep(id, 5);
    expect(new Set(await Promise.all(waiting.map(({ id }) => now(id))))).toEqual(new Set(['sent accepted']));
  });
});

describe('whoever dies between claim and finish', () => {
  async function dead(honoursKeys: boolean) {
    const { id } = await due();
    sms.honoursKeys = honoursKeys;
    sms.meanwhile = () => Promise.reject(new Error('killed'));
    await expect(sweep(id)).rejects.toThrow('killed');
    sms.meanwhile = undefined;
    return id;
  }

  test('leaves a claim that is taken up after a while, under the same key', async () => {
    const id = await dead(true);
    expect(await sweep(id, 1)).toBe('not due');
    expect(await sweep(id, 2)).toBe('handed over');
    expect(new Set(sms.letters.map(({ key }) => key))).toEqual(new Set([`${id}.1`]));
    expect(await attempts(id)).toEqual(['sms unknown', 'sms accepted']);
  });

  test('leaves it uncertain where keys mean nothing', async () => {
    const id = await dead(false);
    expect(await sweep(id, 3)).toBe('uncertain');
    expect(sms.letters).toHaveLength(1);
  });

  test('and comes back late finishes nothing that another has taken', async () => {
    const { id } = await due();
    let others: Promise<unknown> | undefined;
    sms.meanwhile = async () => {
      sms.meanwhile = undefined;
      house.clock.set(addMinutes(house.clock.now(), 5));
      others = sending.send(job, { id, claim: 1 });
      await others;
    };
    expect(await sweep(id)).toBe('somebody else has it');
    expect(await others).toBe('handed over');
    expect(await now(id)).toBe('sent accepted');
  });
});

describe('a callback', () => {
  async function sent() {
    const { id } = await due();
    await sweep(id);
    const [attempt] = await messages.attemptsOf(owner, [id]);
    return { id, attemptId: attempt?.id ?? '' };
  }

  test('is believed once', async () => {
    const { id, attemptId } = await sent();
    expect(await messages.arrived(job, attemptId, 'SM1')).toBe(true);
    expect(await messages.arrived(job, attemptId, 'SM1')).toBe(false);
    expect(await messages.notArrived(job, attemptId, 'SM1', '30005')).toBe(false);
    expect(await now(id)).toBe('delivered arrived');
  });

  test('about another message, or another chain’s, changes nothing', async () => {
    const { id, attemptId } = await sent();
    expect(await messages.arrived(job, uuidv7(), 'SM1')).toBe(false);
    expect(await messages.arrived(job, attemptId, 'SM2')).toBe(false);
    const other = Context.ofJob((await aChain(house)).organizationId, 'test');
    expect(await messages.arrived(other, attemptId, 'SM1')).toBe(false);
    expect(await now(id)).toBe('sent accepted');
  });

  test('that it did not arrive makes it fail and the client unreachable', async () => {
    const { id, attemptId } = await sent();
    expect(await messages.notArrived(job, attemptId, 'SM1', '30005')).toBe(true);
    expect(await now(id)).toBe('failed not_arrived');
  });

  test('may overtake the answer it belongs to', async () => {
    const { id } = await due();
    sms.meanwhile = async () => {
      const [attempt] = await messages.attemptsOf(owner, [id]);
      await messages.arrived(job, attempt?.id ?? '', 'SM1');
    };
    await sweep(id);
    expect(await now(id)).toBe('delivered arrived');
  });
});

describe('by hand', () => {
  test('a planned one is stopped, and what was done and why stays', async () => {
    const { id } = await due();
    await messages.stop(owner, { id, reason: 'They called' });
    expect(await now(id)).toBe('cancelled stopped_by_hand');
    expect(await sweep(id)).toBe('not due');
    expect(await refusal(messages.stop(owner, { id, reason: 'Again' }))).toEqual({
      code: 'REMINDER.WRONG_STATE',
      field: 'id',
    });
    expect(await messages.actsOn(owner, [id])).toMatchObject([{ act: 'stopped', reason: 'They called' }]);
  });

  test.each([
    [true, 'sent settled_by_hand'],
    [false, 'failed settled_by_hand'],
  ])('an uncertain one is settled as arrived: %s', async (arrived, expected) => {
    const { id } = await due();
    sms.honoursKeys = false;
    sms.answers = [{ outcome: 'unknown', fault: 'TIMEOUT' }];
    await sweep(id);
    await messages.settle(owner, { id, reason: 'I asked them', arrived });
    expect(await now(id)).toBe(expected);
  });

  test('what was sent is not sent again', async () => {
    const { id } = await due();
    await sweep(id);
    expect((await refusal(messages.resend(owner, { id, reason: 'Once more' }))).code).toBe('REMINDER.WRONG_STATE');
  });
});
