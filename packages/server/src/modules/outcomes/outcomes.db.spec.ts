import { outcomeList, recordOutcomesInput } from '@stipple/domain/outcomes';
import type { Treatment } from '@stipple/domain/treatments';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  aSession,
  aStaffMember,
  aTreatment,
  everything,
  refusal,
} from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse();
const { outcomes } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain, { name: 'Soho' });
const harbour = await aClinic(chain, { name: 'Harbour', city: 'Boston', zone: 'America/New_York', currency: 'USD' });
const practitioner = await aStaffMember(chain, { at: [soho, harbour] });
const client = await aClient(chain, { at: soho });
const treatment = await aTreatment(chain, { of: client });
const inBoston = await aTreatment(chain, { of: client, at: harbour });

afterAll(() => house.close());

const asked = (instrument: string, value: number) => ({
  instrument,
  version: 1,
  answers: [{ item: 'value', value }],
});
const visitOf = (of: Treatment, given: object = {}) =>
  recordOutcomesInput.parse({
    id: uuidv7(),
    treatmentId: of.id,
    assessedAt: house.clock.now(),
    instruments: [asked('satisfaction', 8)],
    ...given,
  });
const record = (given: object) => outcomes.record(practitioner.ctx, visitOf(treatment, given));

test('a visit is recorded as one row a score, the first with its id, and told', async () => {
  const session = await aSession(chain, { of: treatment, by: practitioner });
  const instruments = [asked('satisfaction', 9), asked('visual_density', 6.5)];
  const visit = visitOf(treatment, { sessionId: session.id, instruments });
  const recorded = await outcomes.record(practitioner.ctx, visit);
  const about = {
    treatmentId: treatment.id,
    clientId: client.id,
    clinicId: soho.id,
    sessionId: session.id,
    instrumentVersion: 1,
    assessedAt: visit.assessedAt,
    recordedBy: practitioner.id,
  };
  expect(recorded).toEqual([
    { ...about, id: visit.id, instrument: 'satisfaction', answers: { value: 9 }, score: 9 },
    { ...about, id: expect.any(String), instrument: 'visual_density', answers: { value: 6.5 }, score: 6.5 },
  ]);
  expect(await outcomes.ofTreatments(chain.owner.ctx, [treatment.id])).toEqual(recorded);
  const events = await house.work.read(chain.owner.ctx, (tx) =>
    tx.query(`select payload from outbox where name = 'outcomes-recorded' order by id desc limit 1`),
  );
  expect(events).toEqual([{ payload: { treatmentId: treatment.id, clinicId: soho.id, day: '2026-11-22' } }]);

  expect(await refusal(outcomes.record(practitioner.ctx, visit))).toEqual({ code: 'INPUT.ID_TAKEN', field: 'id' });
  expect(await outcomes.ofTreatments(chain.owner.ctx, [treatment.id])).toHaveLength(2);
});

test('the day is that of the clinic', async () => {
  house.clock.set('2026-11-24T03:00:00.000Z');
  const visit = visitOf(inBoston);
  await outcomes.record(practitioner.ctx, visit);
  const find = (day: string) =>
    outcomes.count(chain.owner.ctx, outcomeList.parse({ filter: { ids: [visit.id], from: day, to: day } }));
  expect(await find('2026-11-23')).toBe(1);
  expect(await find('2026-11-24')).toBe(0);
  house.clock.set('2026-11-22T12:00:00.000Z');
});

describe('refused and not written', () => {
  test.each([
    [{ instruments: [asked('satisfaction', 11)] }, 'OUTCOME.OUT_OF_RANGE', 'instruments.0.answers.0.value'],
    [{ instruments: [asked('satisfaction', 7.5)] }, 'OUTCOME.OUT_OF_RANGE', 'instruments.0.answers.0.value'],
    [{ instruments: [asked('salt', 7)] }, 'OUTCOME.UNKNOWN_ITEM', 'instruments.0.answers.0.item'],
    [{ instruments: [asked('mood', 7)] }, 'INPUT.NOT_FOUND', 'instruments.0.instrument'],
    [{ instruments: [{ ...asked('satisfaction', 7), version: 2 }] }, 'INPUT.NOT_FOUND', 'instruments.0.instrument'],
    [{ instruments: [asked('confidence', 1), asked('confidence', 2)] }, 'OUTCOME.TWICE', 'instruments.1.instrument'],
    [{ assessedAt: '2026-11-22T13:00:00.000Z' }, 'OUTCOME.IN_FUTURE', 'assessedAt'],
    [{ assessedAt: '2026-11-21T13:00:00.000Z' }, 'OUTCOME.BEFORE_TREATMENT', 'assessedAt'],
    [{ treatmentId: uuidv7() }, 'INPUT.NOT_FOUND', 'treatmentId'],
    [{ sessionId: uuidv7() }, 'INPUT.NOT_FOUND', 'sessionId'],
  ])('%j: %s', async (given, code, field) => {
    const before = await outcomes.count(chain.owner.ctx, everything);
    expect(await refusal(record(given))).toEqual({ code, field });
    expect(await outcomes.count(chain.owner.ctx, everything)).toBe(before);
  });

  test("with another treatment's session", async () => {
    const another = await aTreatment(chain, { of: client });
    const session = await aSession(chain, { of: another, by: practitioner });
    expect(await refusal(record({ sessionId: session.id }))).toEqual({ code: 'INPUT.NOT_FOUND', field: 'sessionId' });
  });
});

test('several items are stored raw, and the score is derived', async () => {
  const of = await aTreatment(chain, { of: client });
  const answers = { vertex: 55, back: 7, right: 33, left: 10 };
  const pairs = Object.entries(answers).map(([item, value]) => ({ item, value }));
  const salt = { instrument: 'salt', version: 1, answers: pairs };
  const [recorded] = await outcomes.record(practitioner.ctx, visitOf(of, { instruments: [salt] }));
  expect(recorded).toMatchObject({ instrument: 'salt', instrumentVersion: 1, answers, score: 31.42 });
  expect(await outcomes.ofTreatments(chain.owner.ctx, [of.id])).toEqual([recorded]);
});

test('outcomes are asked by score, instrument and day, highest first', async () => {
  const of = await aTreatment(chain, { of: client });
  for (const score of [3, 8, 10]) {
    await outcomes.record(practitioner.ctx, visitOf(of, { instruments: [asked('confidence', score)] }));
  }
  const filter = { treatmentId: of.id, instrument: 'confidence', scoreFrom: 8, from: '2026-11-22', to: '2026-11-22' };
  const question = outcomeList.parse({ filter, sort: [{ field: 'score', direction: 'desc' }] });
  expect((await outcomes.list(chain.owner.ctx, question)).map(({ score }) => score)).toEqual([10, 8]);
  expect(await outcomes.count(chain.owner.ctx, question)).toBe(2);
});

test('one reads and records at the clinics one works in; another chain nothing', async () => {
  const inSoho = await aStaffMember(chain, { at: [soho] });
  const visit = visitOf(inBoston);
  const out = await refusal(outcomes.record(inSoho.ctx, visit));
  expect(out).toEqual({ code: 'CLINIC.OUT_OF_REACH', field: 'treatmentId' });
  await outcomes.record(practitioner.ctx, visit);
  expect(await outcomes.byIds(inSoho.ctx, [visit.id])).toEqual([]);
  const other = await aChain(house);
  expect(await outcomes.list(other.owner.ctx, everything)).toEqual([]);
  const stranger = outcomes.record(other.owner.ctx, visitOf(treatment));
  expect(await refusal(stranger)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'treatmentId' });
});
