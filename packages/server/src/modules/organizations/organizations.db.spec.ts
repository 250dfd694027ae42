import { changeOrganizationInput, type Organization } from '@stipple/domain/organizations';
import { aChain, aHouse, refusal } from '@stipple/testing/builders';

const house = await aHouse();
const { organizations } = house.services;
const [chain, other] = [await aChain(house, { name: 'Ink & Co' }), await aChain(house, { name: 'Other' })];

afterAll(() => house.close());

const changeOf = (organization: Organization, changes: object) =>
  changeOrganizationInput.parse({ ...organization, ...changes });

test('each chain reads and changes its own settings', async () => {
  const before = await organizations.current(chain.owner.ctx);
  expect(before).toMatchObject({ id: chain.organizationId, name: 'Ink & Co', healingDays: 14, topUpAfterMonths: 48 });
  const changed = await organizations.change(chain.owner.ctx, changeOf(before, { healingDays: 10 }));
  expect(changed).toEqual({ ...before, healingDays: 10, version: 2 });
  expect(await organizations.current(chain.owner.ctx)).toEqual(changed);
  expect(await organizations.current(other.owner.ctx)).toMatchObject({ name: 'Other', healingDays: 14, version: 1 });
});

test('who started from an older version is told so', async () => {
  const before = await organizations.current(chain.owner.ctx);
  await organizations.change(chain.owner.ctx, changeOf(before, { name: 'First' }));
  const late = organizations.change(chain.owner.ctx, changeOf(before, { name: 'Second' }));
  expect(await refusal(late)).toEqual({ code: 'INPUT.STALE', field: 'version' });
});

test('another chain does not exist', async () => {
  const theirs = await organizations.current(other.owner.ctx);
  const change = organizations.change(chain.owner.ctx, changeOf(theirs, { name: 'Taken over' }));
  expect(await refusal(change)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'id' });
});

test('the roll of organizations is called page by page', async () => {
  const all = [chain.organizationId, other.organizationId].sort();
  expect(await organizations.ids(undefined, 10)).toEqual(all);
  expect(await organizations.ids(undefined, 1)).toEqual(all.slice(0, 1));
  expect(await organizations.ids(all[0], 10)).toEqual(all.slice(1));
});
