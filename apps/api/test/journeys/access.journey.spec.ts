import 'reflect-metadata';
import { mayDo, type Role, roles } from '@stipple/domain/access';
import { aClinic, aStaffMember, type Person } from '@stipple/testing/builders';
import pg from 'pg';
import { aWorld, type Ids, randomIds, type World } from '../rig/a-world.ts';
import { type Answer, anApi, type TestApi } from '../rig/an-api.ts';
import { askRow, fieldsOf, operations } from '../rig/ask-row.ts';
import { mutations } from '../rig/mutations.ts';
import { queries } from '../rig/queries.ts';

/** Whatever the matrix of roles runs is refused later, by an id of nothing, so that one row does not change the next. */
const signsOut = new Set(['signOut', 'signOutEverywhere']);
const namesIds = operations.filter(({ row }) => JSON.stringify(row.args(marked())).includes('mark-'));

describe('every operation of the schema', () => {
  let api: TestApi;
  let mine: World;
  let theirs: World;
  const cookies = new Map<Role, string>();

  beforeAll(async () => {
    api = await anApi();
    mine = await aWorld(api.house, 'mine');
    theirs = await aWorld(api.house, 'zyxw');
    for (const role of roles) cookies.set(role, await api.signIn(await somebody(role)));
  });
  afterAll(() => api.close());

  async function somebody(role: Role): Promise<Person> {
    const [clinic] = await mine.chain.services.clinics.byIds(mine.chain.owner.ctx, [mine.ids.clinicId]);
    return aStaffMember(mine.chain, { role, at: clinic ? [clinic] : [] });
  }

  it('has a row here', () => {
    expect(Object.keys(queries).sort()).toEqual(Object.keys(fieldsOf.query).sort());
    expect(Object.keys(mutations).sort()).toEqual(Object.keys(fieldsOf.mutation).sort());
  });

  describe.each(operations)('$kind $name', (operation) => {
    const { who } = operation.row;

    it.each(roles)('is for a %s exactly when the permission table says so', async (role) => {
      if (signsOut.has(operation.name)) return;
      const { errors } = await askRow(api, operation, randomIds(), cookies.get(role));
      const may = who === 'public' || who === 'signed in' || mayDo(role, who);
      const refusedAtRoot = errors.some(
        (error) => error.extensions.code === 'ACCESS.NOT_ALLOWED' && error.path?.length === 1,
      );
      expect(refusedAtRoot).toBe(!may);
      expect(errors.map((error) => error.extensions.code)).not.toContain('INTERNAL');
    });

    it('is for nobody else', async () => {
      const { errors } = await askRow(api, operation, randomIds());
      const code = errors[0]?.extensions.code;
      if (who === 'public') expect(code).not.toBe('ACCESS.NOT_SIGNED_IN');
      else expect(code).toBe('ACCESS.NOT_SIGNED_IN');
    });
  });

  describe.each(namesIds)('$kind $name', (operation) => {
    it("answers another chain's id as it answers the id of nothing, and nothing of it moves", async () => {
      const before = await fingerprint(theirs);
      const owner = cookies.get('owner');
      const [foreign, unknown] = [
        await askRow(api, operation, theirs.ids, owner),
        await askRow(api, operation, randomIds(), owner),
      ];
      expect(comparable(foreign)).toEqual(comparable(unknown));
      expect(foreign.errors.map((error) => error.extensions.code)).not.toContain('INTERNAL');
      expect(JSON.stringify(foreign.response.body)).not.toContain('zyxw');
      expect(await fingerprint(theirs)).toBe(before);
    });
  });

  it("answers an id out of one's reach as it answers the id of nothing", async () => {
    const elsewhere = await aClinic(mine.chain, { name: 'Elsewhere' });
    const person = await aStaffMember(mine.chain, { role: 'manager', at: [elsewhere] });
    const cookie = await api.signIn(person);
    // Recipes and recalls are of the whole chain: a jar travels, and a lot is bad wherever it lies.
    const ofTheOrganization = new Set([
      ...['product', 'changeProduct', 'mix', 'discardMix'],
      ...['recall', 'startRecall', 'recordRecallAttempt', 'closeRecall'],
      ...['staffMember', 'staffMembers', 'clinic', 'clinics'],
    ]);
    for (const operation of namesIds.filter(({ name }) => !ofTheOrganization.has(name))) {
      const [far, unknown] = [
        await askRow(api, operation, mine.ids, cookie),
        await askRow(api, operation, randomIds(), cookie),
      ];
      expect([operation.name, comparable(far)]).toEqual([operation.name, comparable(unknown)]);
    }
  });

  it('keeps the record from a receptionist field by field', async () => {
    const cookie = cookies.get('receptionist');
    const { clientId, appointmentId } = mine.ids;
    const asked = `{ client(id: "${clientId}") { name skinType treatments { id } } appointment(id: "${appointmentId}") { kind session { id } treatment { id } } }`;
    const { data, errors } = await api.ask(asked, { as: cookie });
    expect(errors.map((error) => `${error.path?.join('.')} ${error.extensions.code}`).sort()).toEqual([
      'appointment.session ACCESS.NOT_ALLOWED',
      'appointment.treatment ACCESS.NOT_ALLOWED',
      'client.treatments ACCESS.NOT_ALLOWED',
    ]);
    expect(data?.['appointment']).toMatchObject({ kind: 'session', session: null, treatment: null });

    const { data: contact } = await api.ask(`{ client(id: "${clientId}") { name skinType } }`, { as: cookie });
    expect(contact).toEqual({ client: { name: 'mine client', skinType: null } });
  });

  /** Every row of a chain, as one hash. */
  async function fingerprint({ chain }: World): Promise<string> {
    const admin = new pg.Client({ connectionString: api.house.database.adminUrl });
    await admin.connect();
    const tables = [
      'clinic',
      'staff_member',
      'client',
      'treatment',
      'appointment',
      'session',
      'lot',
      'outcome',
      'photo',
      'photo_comparison',
      'grade',
      'aftercare_hand_over',
      'complication',
      'complication_follow_up',
      'reminder',
    ];
    const parts = tables.map((table) => `select t::text as row from ${table} t where organization_id = $1`);
    const { rows } = await admin.query<{ hash: string }>(
      `select md5(string_agg(row, '|' order by row)) as hash from (${parts.join(' union all ')}) as everything`,
      [chain.organizationId],
    );
    await admin.end();
    return rows[0]?.hash ?? '';
  }
});

/** An answer without what differs from one request to the next. */
function comparable({ status, data, errors }: Answer): unknown {
  const said = errors.map(({ message, path, extensions: { code, field } }) => ({ message, path, code, field }));
  return { status, data, said };
}

function marked(): Ids {
  return Object.fromEntries(Object.keys(randomIds()).map((key) => [key, `mark-${key}`])) as unknown as Ids;
}
