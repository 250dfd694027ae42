import { planTreatmentInput } from '@stipple/domain/treatments';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  aPlan,
  aProduct,
  aStaffMember,
  aTreatment,
  refusal,
} from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse();
const { plans, treatments } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain, { name: 'Soho' });
const camden = await aClinic(chain, { name: 'Camden' });
const inSoho = await aStaffMember(chain, { at: [soho] });
const inCamden = await aStaffMember(chain, { at: [camden] });
const client = await aClient(chain, { at: soho });
const [ash, umber] = [await aProduct(chain), await aProduct(chain)];

afterAll(() => house.close());

const planOf = (treatment: { id: string; version: number }, given: object = {}) =>
  planTreatmentInput.parse({
    ...{ id: uuidv7(), treatmentId: treatment.id, version: treatment.version, pigments: [umber.id, ash.id] },
    sessions: [
      { densityPercent: 40, zones: ['hairline'] },
      { densityPercent: 100, zones: ['hairline', 'crown'] },
    ],
    ...{ hairlineShape: 'rounded', hairlineHeightMm: 70, priceMinor: 180_000, notes: 'Soft front.' },
    ...given,
  });

test('a plan agreed with the client agrees its treatment, and is told', async () => {
  const proposed = await aTreatment(chain, { of: client, agreed: false });
  const plan = await plans.plan(inSoho.ctx, planOf(proposed, { agreedName: 'Casey Client' }));
  expect(plan).toMatchObject({
    number: 1,
    pigments: [umber.id, ash.id],
    madeBy: inSoho.id,
    agreedName: 'Casey Client',
  });
  expect(await plans.ofTreatments(inSoho.ctx, [proposed.id])).toEqual([plan]);
  const [agreed] = await treatments.byIds(inSoho.ctx, [proposed.id]);
  expect(agreed).toMatchObject({ state: 'agreed', plannedSessions: 2, priceMinor: 180_000, version: 2 });
  const told = await house.work.read(inSoho.ctx, (tx) =>
    tx.query<{ name: string }>('select name from outbox order by id desc limit 2'),
  );
  expect(told.map(({ name }) => name).sort()).toEqual(['treatment-agreed', 'treatment-planned']);
});

test('a change is a new plan; the one that holds comes first', async () => {
  const treatment = await aTreatment(chain, { of: client });
  const first = await aPlan(chain, { of: treatment, pigments: [ash] });
  const second = await plans.plan(inSoho.ctx, planOf({ ...treatment, version: 3 }));
  expect(await plans.ofTreatments(inSoho.ctx, [treatment.id])).toEqual([second, first]);
  const held = await house.work.read(inSoho.ctx, (tx) => plans.pigmentsIn(tx, [treatment.id]));
  expect(held.get(treatment.id)).toEqual([umber.id, ash.id]);
});

test('a plan starts from the treatment as it is, and within reach', async () => {
  const treatment = await aTreatment(chain, { of: client });
  const late = plans.plan(inSoho.ctx, planOf({ ...treatment, version: 1 }));
  expect(await refusal(late)).toEqual({ code: 'INPUT.STALE', field: 'version' });
  expect((await refusal(plans.plan(inCamden.ctx, planOf(treatment)))).code).toBe('INPUT.NOT_FOUND');
  const plan = await plans.plan(inSoho.ctx, planOf(treatment));
  expect(await plans.ofTreatments(inCamden.ctx, [treatment.id])).toEqual([]);
  const elsewhere = await aChain(house);
  expect(await plans.ofTreatments(elsewhere.owner.ctx, [treatment.id])).toEqual([]);
  const unknown = planOf({ ...treatment, version: 3 }, { pigments: [uuidv7()] });
  expect((await refusal(plans.plan(inSoho.ctx, unknown))).code).toBe('INPUT.NOT_FOUND');
  expect(await plans.ofTreatments(inSoho.ctx, [treatment.id])).toEqual([plan]);
});
