import { aChain, aClinic, aStaffMember, type Chain, type Person } from '@stipple/testing/builders';
import { anApi, cookieOf, signInDocument, type TestApi } from '../rig/an-api.ts';

const whoAmI = '{ viewer { role staffMember { name } organization { name } clinics { name } permissions } }';

describe('signing in', () => {
  let api: TestApi;
  let chain: Chain;

  beforeAll(async () => {
    api = await anApi();
  });
  afterAll(() => api.close());

  const tryIn = (email: string, password: string) =>
    api.ask(signInDocument, { variables: { input: { email, password } } });
  const isIn = async (cookie: string) => (await api.ask(whoAmI, { as: cookie })).data?.['viewer'] !== null;

  it('begins with the first owner, once', async () => {
    const input = {
      organizationName: 'Ink & Co',
      clinicName: 'Soho',
      city: 'London',
      zone: 'Europe/London',
      currency: 'GBP',
      ownerName: 'Olive Owner',
      email: 'olive@ink.example',
      password: 'a long enough password',
    };
    const setUp = 'mutation ($input: SetUpInput!) { setUp(input: $input) { role clinics { name } } }';
    expect((await api.ask('{ installation { needsSetUp } }')).data).toEqual({ installation: { needsSetUp: true } });

    const first = await api.ask(setUp, { variables: { input } });
    expect(first.data).toEqual({ setUp: { role: 'owner', clinics: [{ name: 'Soho' }] } });
    expect(await isIn(cookieOf(first.response))).toBe(true);

    const again = await api.ask(setUp, { variables: { input: { ...input, email: 'eve@ink.example' } } });
    expect(again.errors[0]?.extensions.code).toBe('ACCESS.ALREADY_SET_UP');
    expect((await api.ask('{ installation { needsSetUp } }')).data).toEqual({ installation: { needsSetUp: false } });
  });

  describe('of staff', () => {
    let robin: Person;

    beforeAll(async () => {
      chain = await aChain(api.house);
    });
    beforeEach(async () => {
      robin = await aStaffMember(chain, { at: [await aClinic(chain)] });
    });

    it('gives a cookie no script can read, and tells who they are', async () => {
      const { response } = await tryIn(robin.email, robin.password);
      const [cookie = ''] = response.headers['set-cookie'] as unknown as string[];
      expect(cookie).toMatch(/^stipple_sign_in=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Expires=/);

      const { data } = await api.ask(whoAmI, { as: cookieOf(response) });
      expect(data?.['viewer']).toMatchObject({
        role: 'practitioner',
        staffMember: { name: 'Robin Ash' },
        organization: { name: 'Ink & Co' },
        clinics: [{ name: 'Soho' }],
      });
    });

    it('answers alike for an unknown address and a wrong password', async () => {
      const wrong = await tryIn(robin.email, 'not the password');
      const unknown = await tryIn('nobody@chain.example', 'not the password');
      const said = ({ errors }: typeof wrong) =>
        errors.map(({ message, extensions: { code, field } }) => ({ message, code, field }));
      expect(said(wrong)).toEqual(said(unknown));
      expect(said(wrong)[0]?.code).toBe('ACCESS.WRONG_NAME_OR_PASSWORD');
      expect(wrong.response.headers['set-cookie']).toBeUndefined();
    });

    it('is throttled: sent at once or through aliases, ten guesses are looked at', async () => {
      const guess = { email: robin.email, password: 'not the password' };
      const aliases = Array.from({ length: 12 }, (_, n) => `a${n}: signIn(input: $input) { role }`).join(' ');
      const document = `mutation ($input: SignInInput!) { ${aliases} }`;
      const burst = Array.from({ length: 14 }, () => api.ask(document, { variables: { input: guess } }));
      const codes = (await Promise.all(burst)).map(({ errors }) => errors[0]?.extensions.code);
      expect(codes.filter((code) => code === 'ACCESS.WRONG_NAME_OR_PASSWORD')).toHaveLength(10);
      expect(codes.filter((code) => code === 'ACCESS.TOO_MANY_ATTEMPTS')).toHaveLength(4);

      const { errors } = await tryIn(robin.email, robin.password);
      expect(errors[0]?.message).toMatch(/Try again in \d+ minutes/);
      api.house.clock.advance({ minutes: 16 });
      expect((await tryIn(robin.email, robin.password)).errors).toEqual([]);
    });

    it('ends here, or everywhere', async () => {
      const [tablet, laptop, phone] = [await api.signIn(robin), await api.signIn(robin), await api.signIn(robin)];
      const out = await api.ask('mutation { signOut }', { as: tablet });
      expect(out.data).toEqual({ signOut: true });
      expect(out.response.headers['set-cookie']?.[0]).toContain('Max-Age=0');
      expect(await Promise.all([tablet, laptop, phone].map(isIn))).toEqual([false, true, true]);

      await api.ask('mutation { signOutEverywhere }', { as: laptop });
      expect(await Promise.all([laptop, phone].map(isIn))).toEqual([false, false]);
    });

    it('ends elsewhere when the password changes', async () => {
      const [here, elsewhere] = [await api.signIn(robin), await api.signIn(robin)];
      const document = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';
      const newPassword = 'quite another password';

      const wrong = await api.ask(document, {
        as: here,
        variables: { input: { currentPassword: 'guess', newPassword } },
      });
      expect(wrong.errors[0]?.extensions).toMatchObject({ code: 'ACCESS.WRONG_PASSWORD', field: 'currentPassword' });

      await api.ask(document, { as: here, variables: { input: { currentPassword: robin.password, newPassword } } });
      expect(await Promise.all([here, elsewhere].map(isIn))).toEqual([true, false]);
      expect(await api.signIn({ ...robin, password: newPassword })).not.toBe('');
    });

    it('ends at once for somebody removed', async () => {
      const [cookie, owner] = [await api.signIn(robin), await api.signIn(chain.owner)];
      const document = 'mutation ($input: RemoveStaffMemberInput!) { removeStaffMember(input: $input) { removedAt } }';
      const { errors } = await api.ask(document, {
        as: owner,
        variables: { input: { id: robin.id, version: robin.version } },
      });
      expect(errors).toEqual([]);
      expect(await isIn(cookie)).toBe(false);
      expect((await tryIn(robin.email, robin.password)).errors[0]?.extensions.code).toBe(
        'ACCESS.WRONG_NAME_OR_PASSWORD',
      );
    });

    it('means less at once for somebody whose role is lowered', async () => {
      const [cookie, owner] = [await api.signIn(robin), await api.signIn(chain.owner)];
      const log = '{ sessions { total } }';
      expect((await api.ask(log, { as: cookie })).errors).toEqual([]);
      const { id, version, name, clinicIds } = robin;
      const input = { id, version, name, clinicIds, role: 'receptionist', practitioner: false };
      const document = 'mutation ($input: ChangeStaffMemberInput!) { changeStaffMember(input: $input) { role } }';
      expect((await api.ask(document, { as: owner, variables: { input } })).errors).toEqual([]);
      expect((await api.ask(log, { as: cookie })).errors[0]?.extensions.code).toBe('ACCESS.NOT_ALLOWED');
    });

    it('ends by itself', async () => {
      const cookie = await api.signIn(robin);
      api.house.clock.advance({ hours: 15 });
      expect(await isIn(cookie)).toBe(false);
      expect(await isIn('stipple_sign_in=made-up')).toBe(false);
    });
  });
});
