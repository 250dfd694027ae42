import { changePasswordInput, setUpInput } from '@stipple/domain/access';
import { changeStaffMemberInput } from '@stipple/domain/staff';
import { aChain, aClinic, aHouse, anEmail, aStaffMember, password, refusal } from '@stipple/testing/builders';

const house = await aHouse();
const { access, clinics, staff } = house.services;
const chain = await aChain(house);
const clinic = await aClinic(chain);

afterAll(() => house.close());

/** An address that has not failed yet. */
let addresses = 0;
const anAddress = () => `198.51.100.${++addresses}`;

const signIn = (email: string, given = password, address = anAddress()) =>
  access.signIn({ email, password: given }, address);

const wrong = { code: 'ACCESS.WRONG_NAME_OR_PASSWORD', field: 'password' };

describe('sign-in', () => {
  test('gives a token that is known for fourteen hours', async () => {
    const { token, expiresAt } = await signIn(chain.owner.email);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(expiresAt).toBe('2026-11-23T02:00:00.000Z');
    const ctx = await access.contextOf(token, 'request-1');
    expect(ctx).toMatchObject({
      organizationId: chain.organizationId,
      staffMemberId: chain.owner.id,
      role: 'owner',
      reach: 'everything',
      requestId: 'request-1',
    });
    house.clock.advance({ hours: 13, minutes: 59 });
    expect(await access.contextOf(token, 'later')).not.toBeNull();
    house.clock.advance({ minutes: 2 });
    expect(await access.contextOf(token, 'too late')).toBeNull();
    house.clock.set('2026-11-22T12:00:00.000Z');
  });

  test('reaches the named clinics of the role', async () => {
    const practitioner = await aStaffMember(chain, { at: [clinic] });
    expect(practitioner.ctx).toMatchObject({ role: 'practitioner', reach: [clinic.id] });
  });

  test('asks nothing of the case of an address and stores no token', async () => {
    const { token } = await signIn(chain.owner.email.toUpperCase());
    const stored = await house.work.asVisitor({ organizationId: chain.organizationId }, (query) =>
      query<{ tokenHash: string }>('select token_hash as "tokenHash" from sign_in'),
    );
    expect(stored.length).toBeGreaterThan(0);
    expect(stored.map((row) => row.tokenHash)).not.toContain(token);
  });

  test('answers alike for an unknown address and a wrong password', async () => {
    expect(await refusal(signIn(chain.owner.email, 'not the password'))).toEqual(wrong);
    expect(await refusal(signIn('nobody@chain.example'))).toEqual(wrong);
    expect(await refusal(signIn("' or true --@chain.example"))).toEqual(wrong);
  });

  test('takes nobody in with a token that was made up', async () => {
    expect(await access.contextOf('made-up', 'request')).toBeNull();
    expect(await access.contextOf('', 'request')).toBeNull();
  });
});

describe('throttle', () => {
  test('after ten failures an address waits, and the owner still gets in from elsewhere', async () => {
    const { email } = await aStaffMember(chain, { at: [clinic] });
    const attacker = anAddress();
    for (let guess = 0; guess < 10; guess++) {
      expect(await refusal(signIn(email, `guess number ${guess}`, attacker))).toEqual(wrong);
    }
    const eleventh = { code: 'ACCESS.TOO_MANY_ATTEMPTS', field: undefined };
    expect(await refusal(signIn(email, 'guess number 10', attacker))).toEqual(eleventh);
    // Also with the right password: a guess learns nothing from being right.
    expect(await refusal(signIn(email, password, attacker))).toEqual(eleventh);
    await signIn(email);

    house.clock.advance({ minutes: 16 });
    await signIn(email, password, attacker);
    house.clock.set('2026-11-22T12:00:00.000Z');
  });

  test('of many guesses at the same moment no more are verified than one after the other', async () => {
    const { email } = await aStaffMember(chain, { at: [clinic] });
    const attacker = anAddress();
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, nth) => refusal(signIn(email, `guess number ${nth}`, attacker))),
    );
    expect(answers.filter(({ code }) => code === wrong.code)).toHaveLength(10);
    expect(answers.filter(({ code }) => code === 'ACCESS.TOO_MANY_ATTEMPTS')).toHaveLength(50);
  });

  test('signing in often is no failure', async () => {
    const tablet = anAddress();
    for (let nth = 0; nth < 12; nth++) await signIn(chain.owner.email, password, tablet);
  });

  test('an address that tries many accounts waits too', async () => {
    const attacker = anAddress();
    const guesses = Array.from({ length: 60 }, (_, nth) => signIn(`victim-${nth}@chain.example`, 'guess', attacker));
    const answers = await Promise.all(guesses.map(refusal));
    expect(answers).toEqual(answers.map(() => wrong));
    const next = signIn('victim-60@chain.example', 'guess', attacker);
    expect(await refusal(next)).toMatchObject({ code: 'ACCESS.TOO_MANY_ATTEMPTS' });
  });

  test('keeps no address and no e-mail in clear', async () => {
    const rows = await house.work.asVisitor({}, (query) =>
      query<{ bucket: string }>('select bucket from sign_in_throttle'),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { bucket } of rows) expect(bucket).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('access ends', () => {
  const twoSignIns = async () => {
    const person = await aStaffMember(chain, { at: [clinic] });
    const [tablet, desk] = [await signIn(person.email), await signIn(person.email)];
    const [onTablet, onDesk] = await Promise.all([tablet, desk].map(({ token }) => access.contextOf(token, 'test')));
    if (!onTablet || !onDesk) throw new Error('not signed in');
    return { person, tablet, desk, onTablet, onDesk };
  };
  const isIn = async ({ token }: { token: string }) => (await access.contextOf(token, 'test')) !== null;

  test('here, by signing out', async () => {
    const { tablet, desk, onTablet } = await twoSignIns();
    await access.signOut(onTablet);
    expect(await isIn(tablet)).toBe(false);
    expect(await isIn(desk)).toBe(true);
  });

  test('everywhere, by signing out everywhere; other people stay', async () => {
    const { tablet, desk, onTablet } = await twoSignIns();
    const other = await signIn(chain.owner.email);
    await access.signOutEverywhere(onTablet);
    expect(await isIn(tablet)).toBe(false);
    expect(await isIn(desk)).toBe(false);
    expect(await isIn(other)).toBe(true);
  });

  test('elsewhere, by a new password', async () => {
    const { person, tablet, desk, onTablet } = await twoSignIns();
    const input = { currentPassword: password, newPassword: 'a different long password' };
    const wrongPassword = access.changePassword(onTablet, { ...input, currentPassword: 'a guess' });
    expect(await refusal(wrongPassword)).toEqual({ code: 'ACCESS.WRONG_PASSWORD', field: 'currentPassword' });
    await access.changePassword(onTablet, changePasswordInput.parse(input));
    expect(await isIn(tablet)).toBe(true);
    expect(await isIn(desk)).toBe(false);
    expect(await refusal(signIn(person.email))).toEqual(wrong);
    await signIn(person.email, input.newPassword);
  });

  test('at once, when the person is removed', async () => {
    const { person, tablet } = await twoSignIns();
    await staff.remove(chain.owner.ctx, person);
    expect(await isIn(tablet)).toBe(false);
    expect(await refusal(signIn(person.email))).toEqual(wrong);
  });

  test('with the next request, when the role is lowered', async () => {
    const { person, tablet } = await twoSignIns();
    const input = changeStaffMemberInput.parse({ ...person, role: 'receptionist', practitioner: false });
    await staff.change(chain.owner.ctx, input);
    const ctx = await access.contextOf(tablet.token, 'test');
    expect(ctx).toMatchObject({ role: 'receptionist' });
    expect(ctx?.may('record.read')).toBe(false);
  });
});

describe('first run', () => {
  const input = () =>
    setUpInput.parse({
      organizationName: 'First & Only',
      clinicName: 'Harbour',
      city: 'Boston',
      zone: 'America/New_York',
      currency: 'USD',
      ownerName: 'Ida First',
      email: anEmail(),
      password,
    });

  test('happens once, even when asked for twice at the same moment', async () => {
    expect(await access.needsSetUp()).toBe(true);
    const answers = await Promise.allSettled([access.setUp(input()), access.setUp(input())]);
    expect(answers.map((answer) => answer.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await access.needsSetUp()).toBe(false);
    expect(await refusal(access.setUp(input()))).toEqual({ code: 'ACCESS.ALREADY_SET_UP', field: undefined });

    const first = answers.find((answer) => answer.status === 'fulfilled');
    const ctx = await access.contextOf(first?.value.token ?? '', 'test');
    if (!ctx) throw new Error('not signed in');
    const found = await clinics.list(ctx, { filter: {}, sort: [], page: { number: 1, size: 25 } });
    expect(found).toMatchObject([{ name: 'Harbour', zone: 'America/New_York', currency: 'USD' }]);
  });
});
