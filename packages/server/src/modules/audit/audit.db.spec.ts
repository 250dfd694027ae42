import { recordOpeningList } from '@stipple/domain/audit';
import { addMinutes } from '@stipple/domain/time';
import { aChain, aClient, aClinic, aHouse, aStaffMember, refusal } from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';
import { Context } from '../../work/index.ts';

const house = await aHouse();
const { audit } = house.services;
const chain = await aChain(house);
const [soho, york] = [await aClinic(chain), await aClinic(chain, { name: 'York' })];
const [ada, ben] = [await aStaffMember(chain, { at: [soho] }), await aStaffMember(chain, { at: [york] })];
const client = await aClient(chain, { at: soho });
const other = await aClient(chain, { at: york, name: 'Other' });
const start = house.clock.now();

afterAll(() => house.close());

const openings = (filter: object = {}, ctx = chain.owner.ctx) =>
  audit.openings(ctx, recordOpeningList.parse({ filter }));
const countOf = (filter: object = {}) => audit.countOpenings(chain.owner.ctx, recordOpeningList.parse({ filter }));

test('openings of one record by one person within an hour are one line, the newest first', async () => {
  const sessionId = uuidv7();
  const session = { what: 'session', subjectId: sessionId, clientId: client.id } as const;
  const page = { what: 'client', subjectId: client.id, clientId: client.id } as const;
  for (const minutes of [0, 0, 0, 20, 59, 61]) {
    house.clock.set(addMinutes(start, minutes));
    await audit.opened(ada.ctx, session);
  }
  await audit.opened(chain.owner.ctx, session, page);
  const seen = (await openings()).map(({ what, staffMemberId, times, at, lastAt }) => [
    what,
    staffMemberId,
    times,
    at,
    lastAt,
  ]);
  const later = addMinutes(start, 61);
  expect(seen).toHaveLength(4);
  expect(seen.slice(0, 3)).toEqual(
    expect.arrayContaining([
      ['session', ada.id, 1, later, later],
      ['session', chain.owner.id, 1, later, later],
      ['client', chain.owner.id, 1, later, later],
    ]),
  );
  expect(seen[3]).toEqual(['session', ada.id, 3, start, addMinutes(start, 59)]);
  expect(await countOf()).toBe(4);
  expect(await countOf({ staffMemberId: ada.id })).toBe(2);
  expect(await countOf({ what: 'client' })).toBe(1);
  expect(await countOf({ from: later })).toBe(3);
  expect(await countOf({ clientId: other.id })).toBe(0);
});

test('one sees the openings of the clients one reaches; another chain sees none', async () => {
  await audit.opened(ben.ctx, { what: 'client', subjectId: other.id, clientId: other.id });
  expect((await openings({}, ben.ctx)).map(({ clientId }) => clientId)).toEqual([other.id]);
  expect(await openings({}, (await aChain(house)).owner.ctx)).toEqual([]);
});

test('nobody writes about a client out of reach, and a link of a client writes nothing', async () => {
  const about = { what: 'client', subjectId: client.id, clientId: client.id } as const;
  expect((await refusal(audit.opened(ben.ctx, about))).code).toBe('CLINIC.OUT_OF_REACH');
  const { organizationId } = chain;
  const ofLink = Context.ofLink({ organizationId, linkId: uuidv7(), clientId: client.id, requestId: 'test' });
  expect((await refusal(audit.opened(ofLink, about))).code).toBe('ACCESS.NOT_SIGNED_IN');
});
