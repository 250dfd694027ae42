import { recordOutcomesInput, type SaveInstrumentInput } from '@stipple/domain/outcomes';
import { aChain, aClient, aClinic, aHouse, aStaffMember, aTreatment, refusal } from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse();
const { instruments, outcomes, reports } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain, { name: 'Soho' });
const practitioner = await aStaffMember(chain, { at: [soho] });
const treatment = await aTreatment(chain, { of: await aClient(chain, { at: soho }) });
const owner = chain.owner.ctx;

afterAll(() => house.close());

const item = { words: 'How much?', least: 0, most: 3, step: 1, weight: null, choices: false, anchors: [] };
const itching = (given: Partial<SaveInstrumentInput> = {}): SaveInstrumentInput => ({
  ...{ key: 'itching', version: 0, name: 'Itching', about: 'How the skin feels.', source: null },
  ...{ answeredBy: 'client', better: 'lower', scoring: 'sum', bandings: [] },
  items: [
    { key: 'itch', ...item },
    { key: 'sting', ...item },
  ],
  ...given,
});
const publish = (key: string, number: number, version: number) => instruments.publish(owner, { key, number, version });
const answered = (version: number, answers: Record<string, number>, instrument = 'itching') =>
  recordOutcomesInput.parse({
    id: uuidv7(),
    treatmentId: treatment.id,
    assessedAt: house.clock.now(),
    instruments: [
      { instrument, version, answers: Object.entries(answers).map(([key, value]) => ({ item: key, value })) },
    ],
  });
const own = async () =>
  (await instruments.published(owner)).filter(({ builtIn }) => !builtIn).map(({ definition }) => definition);

test('an instrument is drafted, published, answered, and never edited again', async () => {
  const draft = await instruments.saveDraft(owner, itching());
  expect(draft).toMatchObject({ draft: true, version: 1, definition: { key: 'itching', version: 1 } });
  const again = await instruments.saveDraft(owner, itching({ version: 1, about: 'How it feels.' }));
  expect(again.version).toBe(2);
  expect(await refusal(instruments.saveDraft(owner, itching({ version: 1 })))).toMatchObject({ code: 'INPUT.STALE' });
  expect(await refusal(outcomes.record(practitioner.ctx, answered(1, { itch: 1, sting: 2 })))).toEqual({
    code: 'INPUT.NOT_FOUND',
    field: 'instruments.0.instrument',
  });

  await publish('itching', 1, 2);
  expect(await own()).toMatchObject([{ key: 'itching', version: 1, about: 'How it feels.' }]);
  const [outcome] = await outcomes.record(practitioner.ctx, answered(1, { itch: 1, sting: 2 }));
  expect(outcome).toMatchObject({ instrument: 'itching', instrumentVersion: 1, score: 3 });
  expect(await refusal(publish('itching', 1, 3))).toEqual({ code: 'INSTRUMENT.NO_DRAFT', field: 'number' });

  // Not even by a statement that forgets the rules: the database keeps it.
  const changed = await house.work.in(owner, (tx) =>
    tx.query(`update instrument_version set definition = '{}' where instrument = 'itching' returning id`),
  );
  const removed = await house.work.in(owner, (tx) =>
    tx.query(`delete from instrument_version where instrument = 'itching' returning id`),
  );
  expect([...changed, ...removed]).toEqual([]);
});

test('a new version stands beside the old one, and both may be answered', async () => {
  const next = await instruments.saveDraft(owner, itching({ scoring: 'mean' }));
  expect(next.definition.version).toBe(2);
  expect(await own()).toHaveLength(1);
  await publish('itching', 2, 1);
  const [first] = await outcomes.record(practitioner.ctx, answered(1, { itch: 3, sting: 3 }));
  const [second] = await outcomes.record(practitioner.ctx, answered(2, { itch: 3, sting: 3 }));
  expect([first?.score, second?.score]).toEqual([6, 3]);
});

test('a draft may be thrown away, and is nobody else’s', async () => {
  await instruments.saveDraft(owner, itching({ key: 'tightness' }));
  const other = await aChain(house);
  expect(await instruments.drafts(other.owner.ctx)).toEqual([]);
  const stranger = instruments.discardDraft(other.owner.ctx, { key: 'tightness', number: 1, version: 1 });
  expect(await refusal(stranger)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'key' });
  await instruments.discardDraft(owner, { key: 'tightness', number: 1, version: 1 });
  expect(await instruments.drafts(owner)).toEqual([]);
});

test.each([
  [{ key: 'salt' }, 'INSTRUMENT.KEY_TAKEN', 'key'],
  [{ scoring: 'weighted_sum' as const }, 'INSTRUMENT.WEIGHT_MISSING', 'items.0.weight'],
])('%j makes no sense', async (given, code, field) =>
  expect(await refusal(instruments.saveDraft(owner, itching(given)))).toEqual({ code, field }),
);

test('one that is called like a figure is not counted as one', async () => {
  const figures = async () => {
    await reports.rebuild(owner);
    return (await reports.overview(owner, { from: '2026-11-01', to: '2026-11-30' })).total;
  };
  const before = await figures();
  const only = [{ key: 'value', ...item }];
  for (const key of ['session', 'no_show', 'came']) {
    await instruments.saveDraft(owner, itching({ key, items: only }));
    await publish(key, 1, 1);
    await outcomes.record(practitioner.ctx, answered(1, { value: 1 }, key));
  }
  expect(await figures()).toEqual(before);
});
