import {
  aChain,
  aClient,
  aClinic,
  aConsultation,
  aHouse,
  aStaffMember,
  refusal,
  someHealthAnswers,
} from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse();
const { clients, consultations, health } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain, { name: 'Soho' });
const camden = await aClinic(chain, { name: 'Camden' });
const inSoho = await aStaffMember(chain, { at: [soho] });
const inCamden = await aStaffMember(chain, { at: [camden] });

afterAll(() => house.close());

test('a consultation is kept as it was signed, and its skin type becomes the client’s', async () => {
  const client = await aClient(chain, { at: soho, skinType: null });
  const salt = { left: 10, right: 20, vertex: 95, back: 50 };
  const seen = { indication: 'alopecia' as const, norwood: null, salt, skinType: 5, wishes: ['density' as const] };
  const signed = await aConsultation(chain, { of: client, by: inSoho, ...seen, notes: 'Wants a soft front.' });
  expect(signed).toMatchObject({ number: 1, heldOn: '2026-11-22', practitionerId: inSoho.id, salt });
  expect(await consultations.byIds(inSoho.ctx, [signed.id])).toEqual([signed]);
  expect((await clients.byIds(inSoho.ctx, [client.id]))[0]).toMatchObject({ skinType: 5, version: 2 });
});

test('a correction replaces a consultation once, and both stay', async () => {
  const client = await aClient(chain, { at: soho });
  const first = await aConsultation(chain, { of: client });
  const second = await aConsultation(chain, { of: client, replacesId: first.id, norwood: 'V' });
  expect(second).toMatchObject({ number: 2, replacesId: first.id });
  const again = aConsultation(chain, { of: client, replacesId: first.id });
  expect(await refusal(again)).toEqual({ code: 'CONSULTATION.REPLACED', field: 'replacesId' });
  const all = await consultations.ofClients(inSoho.ctx, [client.id]);
  expect(all.map(({ norwood }) => norwood)).toEqual(['V', 'IV']);
  const other = await aClient(chain, { at: soho });
  const strange = aConsultation(chain, { of: other, replacesId: first.id });
  expect(await refusal(strange)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'replacesId' });
});

test('what was signed is neither changed nor taken away by the application', async () => {
  const client = await aClient(chain, { at: soho });
  await aConsultation(chain, { of: client });
  await someHealthAnswers(chain, { of: client });
  for (const table of ['consultation', 'health_answers']) {
    for (const sql of [`update ${table} set signed_name = 'Somebody else'`, `delete from ${table}`]) {
      await expect(house.work.in(chain.owner.ctx, (tx) => tx.query(sql))).rejects.toThrow('CLINIC.OUT_OF_REACH');
    }
  }
});

test('the record follows its client to another clinic, and to nobody else', async () => {
  const client = await aClient(chain, { at: soho });
  const signed = await aConsultation(chain, { of: client });
  const answers = await someHealthAnswers(chain, { of: client, yes: { keloid: null } });
  expect(await consultations.ofClients(inCamden.ctx, [client.id])).toEqual([]);
  expect(await health.ofClients(inCamden.ctx, [client.id])).toEqual([]);
  await aConsultation(chain, { of: client, clinicId: camden.id });
  expect(await consultations.byIds(inCamden.ctx, [signed.id])).toEqual([signed]);
  expect(await health.ofClients(inCamden.ctx, [client.id])).toEqual([answers]);
  const elsewhere = await aChain(house);
  expect(await consultations.byIds(elsewhere.owner.ctx, [signed.id])).toEqual([]);
  expect(await health.ofClients(elsewhere.owner.ctx, [client.id])).toEqual([]);
});

test('health answers stand beside those before them, and the latest count', async () => {
  const client = await aClient(chain, { at: soho });
  const first = await someHealthAnswers(chain, { of: client, by: inSoho });
  house.clock.advance({ minutes: 1 });
  const second = await someHealthAnswers(chain, { of: client, by: inSoho, yes: { isotretinoin: '2026-10-01' } });
  expect(await health.ofClients(inSoho.ctx, [client.id])).toEqual([second, first]);
  const latest = await house.work.read(inSoho.ctx, (tx) => health.latestIn(tx, [client.id]));
  expect(latest.get(client.id)).toEqual(second);
  expect(second.answers.find(({ question }) => question === 'isotretinoin')).toMatchObject({ day: '2026-10-01' });
});

test('through a link nobody of the staff has recorded them', async () => {
  const client = await aClient(chain, { at: soho });
  const { answers } = await someHealthAnswers(chain, { of: await aClient(chain, { at: soho }) });
  const given = { id: uuidv7(), clientId: client.id, answers, signedName: client.name, by: null };
  expect(await house.work.in(inSoho.ctx, (tx) => health.answerIn(tx, given))).toMatchObject({ recordedBy: null });
  const short = { ...given, id: uuidv7(), answers: answers.slice(1) };
  const attempt = house.work.in(inSoho.ctx, (tx) => health.answerIn(tx, short));
  expect(await refusal(attempt)).toEqual({ code: 'HEALTH.UNANSWERED', field: 'answers.keloid' });
});
