import { appointmentConfirmed } from '@stipple/domain/appointments';
import { aChain, aClinic, aHouse, refusal } from '@stipple/testing/builders';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { ClinicEntity } from '../modules/clinics/clinic.entity.ts';
import { Context, type IdempotencyKey } from './index.ts';

const house = await aHouse();
const { work } = house;
const { clinics } = house.services;
const chain = await aChain(house);
const { ctx } = chain.owner;

afterAll(() => house.close());

/** The owner in a request of their own, under this key. */
function asked(idempotency: IdempotencyKey): Context {
  const { actor, organizationId } = ctx;
  if (!actor) throw new Error('nobody is signed in');
  return Context.ofSignIn({
    ...actor,
    organizationId,
    role: 'owner',
    reach: 'everything',
    requestId: 'test',
    idempotency,
  });
}

const aClinicInput = () => ({ id: uuidv7(), name: 'Soho', city: 'London', zone: 'Europe/London', currency: 'GBP' });

describe('a use case', () => {
  test('is stored with what it told, or not at all', async () => {
    const appointmentId = uuidv7();
    const about = { region: null, phone: null, email: null, asksPersonLicence: false, asksPremisesLicence: false };
    const clinic = { ...aClinicInput(), ...about, version: 1, createdAt: work.now() };
    const attempt = work.in(ctx, async (tx) => {
      await tx.insert(ClinicEntity, [clinic]);
      tx.tell(appointmentConfirmed, { appointmentId, clinicId: clinic.id, day: '2026-11-22' });
      throw new Error('at the last moment');
    });
    await expect(attempt).rejects.toThrow('at the last moment');
    expect(await clinics.byIds(ctx, [clinic.id])).toEqual([]);
    expect(await work.read(ctx, (tx) => tx.query('select id from outbox'))).toEqual([]);
  });

  test('is tried again when PostgreSQL breaks a deadlock', async () => {
    const [one, two] = [await aClinic(chain), await aClinic(chain)];
    let attempts = 0;
    const lock = (first: string, second: string) =>
      work.in(ctx, async (tx) => {
        attempts += 1;
        await tx.query('select 1 from clinic where id = $1 for update', [first]);
        await tx.query('select pg_sleep(0.1)');
        await tx.query('select 1 from clinic where id = $1 for update', [second]);
      });
    await Promise.all([lock(one.id, two.id), lock(two.id, one.id)]);
    // At least one of them was the victim; on a busy machine the other may have been one too.
    expect(attempts).toBeGreaterThanOrEqual(3);
  });

  test('that only asks cannot write', async () => {
    const write = work.read(ctx, (tx) => tx.query('update clinic set name = name'));
    await expect(write).rejects.toMatchObject({ code: '25006' });
  });

  test('tells open dashboards of its chain at commit', async () => {
    const listener = new pg.Client({ connectionString: house.database.urls.app });
    await listener.connect();
    const heard: string[] = [];
    listener.on('notification', ({ payload }) => heard.push(payload ?? ''));
    await listener.query('listen stipple_live');
    await work.in(ctx, async (tx) => tx.announce('clients')).then(() => listener.query('select 1'));
    await work
      .in(ctx, async (tx) => {
        tx.announce('stock');
        throw new Error('no');
      })
      .catch(() => undefined);
    await listener.query('select 1');
    await listener.end();
    expect(heard.map((payload) => JSON.parse(payload))).toEqual([
      { organizationId: chain.organizationId, topics: ['clients'] },
    ]);
  });
});

describe('an idempotency key', () => {
  const aKey = (): IdempotencyKey => ({ key: uuidv7(), bodyHash: 'of this body' });

  test('gives the first answer to a repeat, and one effect', async () => {
    const [key, input] = [aKey(), aClinicInput()];
    const first = await clinics.add(asked(key), input);
    // Without the key the id would be refused as taken.
    expect(await clinics.add(asked(key), input)).toEqual(first);
    expect(await clinics.count(ctx, { filter: { ids: [input.id] }, sort: [], page: { number: 1, size: 1 } })).toBe(1);
  });

  test('gives the same to twins at the same moment', async () => {
    const [key, input] = [aKey(), aClinicInput()];
    const answers = await Promise.all(Array.from({ length: 5 }, () => clinics.add(asked(key), input)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test('is refused with another body', async () => {
    const key = aKey();
    await clinics.add(asked(key), aClinicInput());
    const other = clinics.add(asked({ ...key, bodyHash: 'of another body' }), aClinicInput());
    expect(await refusal(other)).toEqual({ code: 'INPUT.KEY_REUSED', field: 'Idempotency-Key' });
  });

  test('is free again after a refusal', async () => {
    const [key, input] = [aKey(), aClinicInput()];
    const taken = await aClinic(chain);
    const refused = clinics.add(asked(key), { ...input, id: taken.id });
    expect(await refusal(refused)).toEqual({ code: 'INPUT.ID_TAKEN', field: 'id' });
    await clinics.add(asked(key), input);
  });

  test('of one request serves its second use case under another name', async () => {
    const request = asked(aKey());
    const [one, two] = [aClinicInput(), aClinicInput()];
    await clinics.add(request, one);
    await clinics.add(request, two);
    expect(await clinics.byIds(ctx, [one.id, two.id])).toHaveLength(2);
  });

  test('belongs to the person who sent it', async () => {
    const key = aKey();
    await clinics.add(asked(key), aClinicInput());
    const other = await aChain(house);
    const { actor, organizationId } = other.owner.ctx;
    if (!actor) throw new Error('nobody is signed in');
    const theirs = Context.ofSignIn({
      ...actor,
      organizationId,
      role: 'owner',
      reach: 'everything',
      requestId: 'test',
      idempotency: key,
    });
    const input = aClinicInput();
    expect(await clinics.add(theirs, input)).toMatchObject({ id: input.id });
  });
});

test('relations of one request share one view of the data and one transaction', async () => {
  const request = asked({ key: uuidv7(), bodyHash: '' });
  const shared = work.shareRead(request);
  const txid = (of: Context) => work.read(of, (tx) => tx.query('select pg_backend_pid() as pid, now() as began'));
  const [one, two] = await Promise.all([txid(request), txid(request)]);
  expect(one).toEqual(two);
  await aClinic(chain, { name: 'Unseen' });
  const find = { filter: { search: 'Unseen' }, sort: [], page: { number: 1, size: 1 } };
  expect(await clinics.count(request, find)).toBe(0);
  await shared.end();
  expect(await clinics.count(request, find)).toBe(1);
});
