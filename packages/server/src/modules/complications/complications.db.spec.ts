import { complicationList, followUpComplicationInput, recordComplicationInput } from '@stipple/domain/complications';
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
const { complications } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain, { name: 'Soho' });
const harbour = await aClinic(chain, { name: 'Harbour', zone: 'America/New_York' });
const practitioner = await aStaffMember(chain, { at: [soho] });
const client = await aClient(chain, { at: soho });
const treatment = await aTreatment(chain, { of: client });
const session = await aSession(chain, { of: treatment, by: practitioner });

afterAll(() => house.close());

const seen = { severity: 'moderate', serious: false, notes: 'Swollen above the ears.', actions: ['advice_given'] };
const inputOf = (given: object = {}) =>
  recordComplicationInput.parse({
    ...{ id: uuidv7(), treatmentId: treatment.id, sessionId: session.id, zone: 'crown', kind: 'swelling' },
    ...{ firstSeenOn: '2026-11-22', ...seen, ...given },
  });
const later = (complicationId: string, version: number, given: object = {}) =>
  followUpComplicationInput.parse({
    ...{ id: uuidv7(), complicationId, version, seenOn: '2026-11-22', state: 'open', ...seen, ...given },
  });
const of = (clientId: string) => complications.list(chain.owner.ctx, complicationList.parse({ filter: { clientId } }));

test('a complication is recorded, followed up, resolved, and what was written stays', async () => {
  const recorded = await complications.record(practitioner.ctx, inputOf());
  expect(recorded).toMatchObject({ clientId: client.id, clinicId: soho.id, state: 'open', version: 1, mixId: null });
  expect(await of(client.id)).toEqual([recorded]);

  const worse = { severity: 'severe', serious: true, notes: 'Fever.', actions: ['sent_to_doctor'] };
  await complications.followUp(practitioner.ctx, later(recorded.id, 1, worse));
  house.clock.set('2026-11-25T12:00:00.000Z');
  const over = { ...worse, severity: 'mild', notes: null, state: 'resolved', seenOn: '2026-11-25', actions: [] };
  const resolved = await complications.followUp(practitioner.ctx, later(recorded.id, 2, over));
  house.clock.set('2026-11-22T12:00:00.000Z');
  expect(resolved).toEqual({
    ...recorded,
    ...{ severity: 'mild', serious: true, seriousSince: '2026-11-22T12:00:00.000Z' },
    ...{ state: 'resolved', resolvedOn: '2026-11-25', version: 3 },
  });
  expect(await of(client.id)).toEqual([resolved]);
  const followUps = await complications.followUpsOf(chain.owner.ctx, [recorded.id]);
  expect(followUps.map(({ severity, state, notes }) => [severity, state, notes])).toEqual([
    ['severe', 'open', 'Fever.'],
    ['mild', 'resolved', null],
  ]);
  const events = await house.work.read(chain.owner.ctx, (tx) =>
    tx.query(`select name, payload->>'day' as day from outbox where name like 'complication-%' order by id`),
  );
  expect(events).toEqual([
    { name: 'complication-recorded', day: '2026-11-22' },
    { name: 'complication-followed-up', day: '2026-11-22' },
    { name: 'complication-followed-up', day: '2026-11-25' },
  ]);
});

test('nothing written can be changed by a statement that forgets the rules', async () => {
  const { id } = await complications.record(practitioner.ctx, inputOf());
  await complications.followUp(practitioner.ctx, later(id, 1, { severity: 'mild' }));
  const forbidden = [
    `update complication set notes = 'Nothing was wrong.' where id = $1`,
    `update complication set recorded_at = now() where id = $1`,
    'delete from complication where id = $1',
    `update complication_follow_up set notes = 'Fine.' where complication_id = $1`,
    'delete from complication_follow_up where complication_id = $1',
  ];
  for (const statement of forbidden) {
    const tried = house.work.in(chain.owner.ctx, (tx) => tx.query(statement, [id]));
    await expect(tried).rejects.toThrow();
  }
});

test('two who follow up at once do not overwrite each other', async () => {
  const { id } = await complications.record(practitioner.ctx, inputOf());
  await complications.followUp(practitioner.ctx, later(id, 1, { notes: 'First.' }));
  const second = complications.followUp(practitioner.ctx, later(id, 1, { notes: 'Second.' }));
  expect(await refusal(second)).toEqual({ code: 'INPUT.STALE', field: 'version' });
  expect(await complications.followUpsOf(chain.owner.ctx, [id])).toHaveLength(1);
});

describe('refused and not written', () => {
  test.each([
    [{ firstSeenOn: '2026-11-23' }, 'COMPLICATION.IN_FUTURE', 'firstSeenOn'],
    [{ firstSeenOn: '2026-11-21' }, 'COMPLICATION.BEFORE_THE_WORK', 'firstSeenOn'],
    [{ kind: 'other', notes: ' ' }, 'COMPLICATION.OTHER_WITHOUT_WORDS', 'notes'],
    [{ treatmentId: uuidv7() }, 'INPUT.NOT_FOUND', 'treatmentId'],
    [{ sessionId: uuidv7() }, 'INPUT.NOT_FOUND', 'sessionId'],
    [{ mixId: uuidv7() }, 'INPUT.NOT_FOUND', 'id'],
  ])('%j: %s', async (given, code, field) => {
    const before = await of(client.id);
    const refused = await refusal(complications.record(practitioner.ctx, inputOf(given)));
    expect(refused).toMatchObject({ code });
    if (field !== 'treatmentId') expect(refused).toMatchObject({ field });
    expect(await of(client.id)).toEqual(before);
  });

  test('a follow-up that says nothing', async () => {
    const { id } = await complications.record(practitioner.ctx, inputOf());
    const nothing = complications.followUp(practitioner.ctx, later(id, 1, { notes: null, actions: [] }));
    expect(await refusal(nothing)).toEqual({ code: 'COMPLICATION.NOTHING_NEW', field: 'notes' });
    const unknown = complications.followUp(practitioner.ctx, later(uuidv7(), 1));
    expect(await refusal(unknown)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'complicationId' });
  });
});

test('whoever treats the client elsewhere sees it, the others do not', async () => {
  const wanderer = await aClient(chain, { at: soho, email: 'wanderer@client.example' });
  const course = await aTreatment(chain, { of: wanderer });
  const { id } = await complications.record(
    practitioner.ctx,
    inputOf({ treatmentId: course.id, sessionId: null, kind: 'colour_change' }),
  );
  await complications.followUp(practitioner.ctx, later(id, 1, { notes: 'Blue.' }));
  const far = await aStaffMember(chain, { at: [harbour] });
  const seenFromAfar = async () => [
    ...(await complications.byIds(far.ctx, [id])),
    ...(await complications.followUpsOf(far.ctx, [id])),
  ];
  expect(await seenFromAfar()).toEqual([]);
  await house.work.in(chain.owner.ctx, (tx) => house.services.clients.join(tx, wanderer.id, harbour.id));
  expect(await seenFromAfar()).toHaveLength(2);
  const other = await aChain(house);
  expect(await complications.byIds(other.owner.ctx, [id])).toEqual([]);
});

test('the list is asked by kind, state, seriousness and day', async () => {
  const asked = (filter: object) => complications.count(chain.owner.ctx, complicationList.parse({ filter }));
  const all = await asked({});
  expect(await asked({ kinds: ['swelling'] })).toBe(all - 1);
  expect(await asked({ serious: true })).toBe(1);
  expect(await asked({ states: ['resolved'], from: '2026-11-22', to: '2026-11-22' })).toBe(1);
  expect(await asked({ from: '2026-11-23' })).toBe(0);
});
