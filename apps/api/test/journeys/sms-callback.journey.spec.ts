import { signatureOf } from '@stipple/server/outside/sms';
import { Context } from '@stipple/server/work';
import { aChain, aClient, aClinic, aTreatment } from '@stipple/testing/builders';
import { anApi } from '../rig/an-api.ts';

const publicUrl = 'https://clinic.example';
const token = 'only-for-this-test';
const sms = { url: 'http://127.0.0.1:1', account: 'AC1', token, from: '+15005550006', honoursKeys: true, publicUrl };
const api = await anApi({ sms });
const { house } = api;
const { reminders, sending, messages } = house.services;
const chain = await aChain(house);
const { ctx: owner } = chain.owner;

afterAll(() => api.close());

/** A message that was handed over; the house itself has no carrier, so that it lies in the mailbox. */
async function sent() {
  const clinic = await aClinic(chain);
  const client = await aClient(chain, { at: clinic, phone: '+44 20 7946 0123' });
  const { id: subjectId } = await aTreatment(chain, { of: client });
  const of = { clientId: client.id, clinicId: clinic.id, treatmentId: subjectId };
  const dueAt = house.clock.now();
  const planned = {
    purpose: 'review_invitation',
    subjectId,
    slot: 'round-1',
    dueAt,
    reason: 'course_completed',
  } as const;
  await house.work.in(owner, (tx) => reminders.planIn(tx, of, [planned]));
  const [reminder] = await reminders.ofTreatments(owner, [subjectId]);
  const id = reminder?.id ?? '';
  await sending.send(Context.ofJob(chain.organizationId, 'test'), { id, claim: 0 });
  const [attempt] = await messages.attemptsOf(owner, [id]);
  return { id, path: `/hooks/sms/${chain.organizationId}/${attempt?.id}` };
}

const form = (MessageStatus: string) => ({ MessageSid: 'SM1', MessageStatus });
const tell = (path: string, given: Record<string, string>, signature = signatureOf(token, publicUrl + path, given)) =>
  api.http().post(path).set('x-twilio-signature', signature).type('form').send(given);
const state = async (id: string) => (await reminders.byIds(owner, [id]))[0]?.state;

test('word from the provider is taken once it is signed, and once only', async () => {
  const { id, path } = await sent();
  expect((await tell(path, form('sent'))).status).toBe(204);
  expect(await state(id)).toBe('sent');
  for (const _ of [1, 2]) expect((await tell(path, form('delivered'))).status).toBe(204);
  expect((await tell(path, form('failed'))).status).toBe(204);
  expect(await state(id)).toBe('delivered');
});

test('word of somebody else is taken for nothing, and told nothing', async () => {
  const { id, path } = await sent();
  for (const signature of ['', 'nonsense', signatureOf('another token', publicUrl + path, form('delivered'))])
    expect((await tell(path, form('delivered'), signature)).status).toBe(404);
  const other = `${path.slice(0, -1)}${path.endsWith('0') ? '1' : '0'}`;
  expect((await tell(path, form('delivered'), signatureOf(token, publicUrl + other, form('delivered')))).status).toBe(
    404,
  );
  expect(await state(id)).toBe('sent');
});
