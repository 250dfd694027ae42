import { type AftercareProtocol, usualAftercare } from '@stipple/domain/aftercare';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  aSession,
  aStaffMember,
  aTreatment,
  refusal,
} from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse();
const { aftercare } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain, { name: 'Soho' });
const harbour = await aClinic(chain, { name: 'Harbour', zone: 'America/New_York' });
const practitioner = await aStaffMember(chain, { at: [soho] });
const treatment = await aTreatment(chain, { of: await aClient(chain, { at: soho }) });
const session = await aSession(chain, { of: treatment, by: practitioner });
const owner = chain.owner.ctx;

afterAll(() => house.close());

const protocol = ({ number, publishedAt, version, id, ...rest }: AftercareProtocol & Record<string, unknown>) => rest;
const handOver = (given: object = {}) =>
  aftercare.handOver(practitioner.ctx, { id: uuidv7(), sessionId: session.id, number: 1, means: 'shown', ...given });
const numbers = async () =>
  (await aftercare.versions(owner)).map(
    ({ number, publishedAt }) => `${number} ${publishedAt ? 'published' : 'draft'}`,
  );

test('an organization begins with the usual protocol, made a row when it is first needed', async () => {
  const before = await aftercare.ofSession(practitioner.ctx, session.id);
  expect(before).toMatchObject({ day: '2026-11-22', handOvers: [], version: { number: 1 } });
  expect(before && protocol({ ...before.version })).toEqual(usualAftercare);
  expect(await numbers()).toEqual(['1 published']);

  const handed = await handOver();
  expect(handed).toMatchObject({ number: 1, means: 'shown', handedBy: practitioner.id, handedAt: house.clock.now() });
  await handOver({ means: 'printed' });
  const after = await aftercare.ofSession(practitioner.ctx, session.id);
  expect(after?.handOvers.map(({ means }) => means)).toEqual(['shown', 'printed']);
  expect(after && protocol({ ...after.version })).toEqual(usualAftercare);
  expect(await numbers()).toEqual(['1 published']);
});

test('two who need it first at the same moment get the same row', async () => {
  const other = await aChain(house);
  const current = () => house.work.in(other.owner.ctx, (tx) => aftercare.currentIn(tx));
  const found = await Promise.all([current(), current(), current()]);
  expect(new Set(found.map(({ id }) => id)).size).toBe(1);
});

test('the next version is drafted, published and then stays; what was handed over stays too', async () => {
  const given = { ...usualAftercare, firstWaterDay: 3, checkInDays: [2, 10] };
  expect(await aftercare.saveDraft(owner, { ...input(given), version: 0 })).toMatchObject({ number: 2, version: 1 });
  expect(await refusal(aftercare.saveDraft(owner, { ...input(given), version: 0 }))).toEqual({
    code: 'INPUT.STALE',
    field: 'version',
  });
  await aftercare.saveDraft(owner, { ...input(given), version: 1 });
  expect(await refusal(handOver({ number: 2 }))).toEqual({ code: 'INPUT.NOT_FOUND', field: 'number' });

  await aftercare.publish(owner, { number: 2, version: 2 });
  expect(await numbers()).toEqual(['2 published', '1 published']);
  expect(await refusal(aftercare.publish(owner, { number: 2, version: 3 }))).toEqual({
    code: 'AFTERCARE.NO_DRAFT',
    field: 'number',
  });
  const changed = await house.work.in(owner, (tx) =>
    tx.query(`update aftercare_version set protocol = '{}' where number = 2 returning id`),
  );
  const removed = await house.work.in(owner, (tx) =>
    tx.query('delete from aftercare_version where number = 2 returning id'),
  );
  expect([...changed, ...removed]).toEqual([]);

  expect((await aftercare.ofSession(owner, session.id))?.version.number).toBe(1);
  const of = await aTreatment(chain, { of: await aClient(chain, { at: soho, email: 'two@client.example' }) });
  const another = await aSession(chain, { of, by: practitioner });
  expect((await aftercare.ofSession(owner, another.id))?.version).toMatchObject({ number: 2, firstWaterDay: 3 });
  const days = (of: { id: string; aftercareVersionId: string | null }) =>
    house.work.in(owner, (tx) => aftercare.checkInDaysIn(tx, of));
  expect(await days({ id: session.id, aftercareVersionId: null })).toEqual([1, 3, 7, 14, 30]);
  expect(await days({ id: another.id, aftercareVersionId: null })).toEqual([2, 10]);
  const [, first] = await house.work.read(owner, async () => aftercare.versions(owner));
  expect(await days({ id: another.id, aftercareVersionId: first?.id ?? '' })).toEqual([1, 3, 7, 14, 30]);
});

test('a draft may be thrown away', async () => {
  await aftercare.saveDraft(owner, { ...input(usualAftercare), version: 0 });
  await aftercare.discardDraft(owner, { number: 3, version: 1 });
  expect(await numbers()).toEqual(['2 published', '1 published']);
});

test('a protocol that cannot be followed is not saved', async () => {
  const phases = [{ from: 1, to: null, happens: 'It heals.', advice: ['Rest.'] }];
  const saved = aftercare.saveDraft(owner, { ...input({ ...usualAftercare, phases }), version: 0 });
  expect(await refusal(saved)).toEqual({ code: 'AFTERCARE.DAYS_NOT_NEXT', field: 'phases.0.from' });
});

test('one hands over where one works; another chain finds nothing', async () => {
  const far = await aStaffMember(chain, { at: [harbour] });
  const input = { id: uuidv7(), sessionId: session.id, number: 1, means: 'shown' } as const;
  expect(await refusal(aftercare.handOver(far.ctx, input))).toMatchObject({ code: 'INPUT.NOT_FOUND' });
  const other = await aChain(house);
  expect(await refusal(aftercare.handOver(other.owner.ctx, input))).toEqual({
    code: 'INPUT.NOT_FOUND',
    field: 'sessionId',
  });
  expect(await aftercare.ofSession(other.owner.ctx, session.id)).toBeNull();
});

test('a draft session that is thrown away takes its hand-over with it', async () => {
  const of = await aTreatment(chain, { of: await aClient(chain, { at: soho, email: 'three@client.example' }) });
  const draft = await aSession(chain, { of, by: practitioner });
  await handOver({ sessionId: draft.id });
  await house.services.sessions.discard(practitioner.ctx, { id: draft.id, version: draft.version });
  expect(await aftercare.handOversOf(owner, [draft.id])).toEqual([]);
});

/** What the edge would have parsed. */
function input(given: AftercareProtocol) {
  const { phases, firstWaterDay, milestones, alarm, checkInDays } = given;
  return {
    phases: phases.map((phase) => ({ ...phase, advice: [...phase.advice] })),
    ...{ firstWaterDay, alarm, milestones: milestones.map((each) => ({ ...each })), checkInDays: [...checkInDays] },
  };
}
