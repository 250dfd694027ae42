import { addLicenceInput } from '@stipple/domain/licences';
import type { SafetyCode } from '@stipple/domain/safety';
import { saveSessionInput, startSessionInput } from '@stipple/domain/sessions';
import { addDays, addMinutes } from '@stipple/domain/time';
import type { Treatment } from '@stipple/domain/treatments';
import {
  aBooking,
  aChain,
  aClient,
  aClinic,
  aConsentVersion,
  aConsultation,
  aHouse,
  aLot,
  aMix,
  aPatchTest,
  aPlan,
  aProduct,
  aSignedConsent,
  aStaffMember,
  aTreatment,
  type Person,
  refusal,
  someHealthAnswers,
} from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse();
const { appointments, clinics, licences, organizations, safety, sessions } = house.services;
const chain = await aChain(house);
const cardiff = await aClinic(chain, { name: 'Cardiff', region: 'GB-WLS' });
const soho = await aClinic(chain, { name: 'Soho' });
const inSoho = await aStaffMember(chain, { at: [soho], name: 'Robin Ash' });
const inCardiff = await aStaffMember(chain, { at: [cardiff] });
const sohoDesk = await aStaffMember(chain, { role: 'receptionist', at: [soho] });
const sohoManager = await aStaffMember(chain, { role: 'manager', at: [soho], practitioner: true });
const pigment = await aProduct(chain);
const reason = 'Seen and talked through with the client.';

afterAll(() => house.close());

const startOf = (treatment: Treatment, given: object = {}) =>
  startSessionInput.parse({
    ...{ id: uuidv7(), treatmentId: treatment.id, kind: 'session', startedAt: house.clock.now() },
    ...given,
  });
const start = (treatment: Treatment, by: Person = inSoho, given: object = {}) =>
  sessions.start(by.ctx, startOf(treatment, given));

/** A client of Soho with an agreed treatment; nothing else is done yet. */
const somebody = async (given: object = {}) => {
  const client = await aClient(chain, { at: soho, ...given });
  return { client, treatment: await aTreatment(chain, { of: client, cleared: false }) };
};
/** The same, ready but for what a test leaves out. */
const almostReady = async (without: readonly string[] = [], given: object = {}) => {
  const { client, treatment } = await somebody(given);
  if (!without.includes('consultation')) await aConsultation(chain, { of: client });
  if (!without.includes('health')) await someHealthAnswers(chain, { of: client });
  if (!without.includes('consent')) await aSignedConsent(chain, { of: client });
  if (!without.includes('patch test')) await aPatchTest(chain, { of: client, product: pigment });
  return { client, treatment };
};

/** A session of this treatment, logged and completed now. */
const worked = async (treatment: Treatment) => {
  const lot = await aLot(chain, { at: soho });
  const mix = aMix(lot);
  const draft = await start(treatment, inSoho, { startedAt: addMinutes(house.clock.now(), -180) });
  const pass = { id: uuidv7(), zone: 'crown', mixId: mix.id, needle: '3RL', minutes: 60 };
  const log = { ...draft, endedAt: house.clock.now(), zones: ['crown'], mixes: [mix], passes: [pass] };
  const saved = await sessions.save(inSoho.ctx, saveSessionInput.parse({ ...log, skinReaction: 'mild' }));
  await sessions.complete(inSoho.ctx, saved);
};

describe('a start is refused', () => {
  const refused = async (made: Promise<{ treatment: Treatment }>, by?: Person) => {
    const { treatment } = await made;
    const { code } = await refusal(start(treatment, by));
    const points = (await safety.preCheck((by ?? inSoho).ctx, { treatmentId: treatment.id, clinicId: null })).findings;
    expect(points.map((point) => point.code)).toEqual([code]);
    return code;
  };

  test.each<[string, SafetyCode, () => Promise<{ treatment: Treatment }>]>([
    ['under age', 'SAFETY.NOT_ADULT', () => almostReady([], { bornOn: '2009-01-01' })],
    ['of unknown age', 'SAFETY.AGE_UNKNOWN', () => almostReady([], { bornOn: null })],
    ['without a consultation', 'SAFETY.NO_CONSULTATION', () => almostReady(['consultation'])],
    ['without health answers', 'SAFETY.HEALTH_MISSING', () => almostReady(['health'])],
    ['without consent', 'SAFETY.CONSENT_NOT_SIGNED', () => almostReady(['consent'])],
    ['without a patch test', 'SAFETY.PATCH_TEST_MISSING', () => almostReady(['patch test'])],
  ])('%s', async (_, code, made) => expect(await refused(made())).toBe(code));

  test.each<[string, SafetyCode, object]>([
    ['when an answer rules it out', 'SAFETY.HEALTH_BLOCKS', { pregnancy: null }],
    ['when an answer asks for a decision', 'SAFETY.HEALTH_ASK', { diabetes: null }],
    ['while a wait is not over', 'SAFETY.HEALTH_WAIT', { isotretinoin: '2026-09-01' }],
  ])('%s', async (_, code, yes) => {
    const made = await almostReady(['health']);
    await someHealthAnswers(chain, { of: made.client, yes });
    expect(await refused(Promise.resolve(made))).toBe(code);
  });

  test('as long as the organization says to wait', async () => {
    const { client, treatment } = await almostReady(['health']);
    await someHealthAnswers(chain, { of: client, yes: { isotretinoin: '2026-01-22' } });
    const organization = await organizations.current(chain.owner.ctx);
    const longer = await organizations.change(chain.owner.ctx, { ...organization, isotretinoinWaitMonths: 12 });
    expect(await refusal(start(treatment))).toEqual({ code: 'SAFETY.HEALTH_WAIT', field: 'health' });
    await organizations.change(chain.owner.ctx, { ...longer, isotretinoinWaitMonths: 6 });
    expect(await start(treatment)).toMatchObject({ state: 'draft' });
  });

  test('when the consent has been replaced since', async () => {
    const made = await almostReady(['consent'], { language: 'pt' });
    const before = await aConsentVersion(chain, { language: 'pt' });
    await aSignedConsent(chain, { of: made.client, version: before });
    await aConsentVersion(chain, { language: 'pt', title: 'Another one' });
    expect(await refused(Promise.resolve(made))).toBe('SAFETY.CONSENT_OUTDATED');
  });

  test('when the patch test showed a reaction, ran out, or nobody has read it', async () => {
    const done = addMinutes(house.clock.now(), -200 * 1440);
    for (const [code, test] of [
      ['SAFETY.PATCH_TEST_MISSING', { result: 'failed' as const }],
      ['SAFETY.PATCH_TEST_MISSING', { doneAt: done }],
      ['SAFETY.PATCH_TEST_MISSING', { result: null }],
    ] as const) {
      const made = await almostReady(['patch test']);
      await aPatchTest(chain, { of: made.client, product: pigment, ...test });
      expect(await refused(Promise.resolve(made))).toBe(code);
    }
    for (const [code, test] of [
      ['SAFETY.PATCH_TEST_FAILED', { result: 'failed' as const }],
      ['SAFETY.PATCH_TEST_EXPIRED', { doneAt: done }],
      ['SAFETY.PATCH_TEST_NOT_READ', { result: null }],
    ] as const) {
      const made = await almostReady(['patch test']);
      await aPlan(chain, { of: made.treatment, pigments: [pigment] });
      await aPatchTest(chain, { of: made.client, product: pigment, ...test });
      expect(await refused(Promise.resolve(made))).toBe(code);
    }
  });

  test('when the plan names another pigment', async () => {
    const made = await almostReady();
    await aPlan(chain, { of: made.treatment, pigments: [await aProduct(chain)] });
    expect(await refused(Promise.resolve(made))).toBe('SAFETY.PATCH_TEST_OTHER_PIGMENT');
  });

  test('before the skin has healed', async () => {
    const made = await almostReady();
    await worked(made.treatment);
    expect(await refused(Promise.resolve(made))).toBe('SAFETY.NOT_HEALED');
  });

  test('where a licence of person or premises is asked for and missing or over', async () => {
    const client = await aClient(chain, { at: cardiff });
    const treatment = await aTreatment(chain, { of: client });
    const code = async () => (await refusal(start(treatment, inCardiff))).code;
    const licensed = (holder: object, validTo: string | null) =>
      licences.add(
        chain.owner.ctx,
        addLicenceInput.parse({
          ...{ id: uuidv7(), number: 'W-1', issuedBy: 'Cardiff', validFrom: '2024-12-01', validTo },
          ...holder,
        }),
      );
    expect(await code()).toBe('SAFETY.PERSON_LICENCE_MISSING');
    await licensed({ staffMemberId: inCardiff.id }, '2026-11-21');
    expect(await code()).toBe('SAFETY.PERSON_LICENCE_EXPIRED');
    const slip = await licensed({ staffMemberId: inCardiff.id }, '2026-11-22');
    expect(await code()).toBe('SAFETY.PREMISES_LICENCE_MISSING');
    await licensed({ clinicId: cardiff.id }, '2026-01-01');
    expect(await code()).toBe('SAFETY.PREMISES_LICENCE_EXPIRED');
    await licences.change(chain.owner.ctx, { ...slip, validTo: '2027-11-30' });
    const { asksPremisesLicence } = await clinics.change(chain.owner.ctx, { ...cardiff, asksPremisesLicence: false });
    expect(asksPremisesLicence).toBe(false);
    expect(await start(treatment, inCardiff)).toMatchObject({ clinicId: cardiff.id });
  });

  test('not once everything is there', async () => {
    const { treatment } = await almostReady();
    expect((await safety.preCheck(inSoho.ctx, { treatmentId: treatment.id, clinicId: null })).findings).toEqual([]);
    expect(await start(treatment)).toMatchObject({ state: 'draft' });
  });
});

describe('an override', () => {
  const overrides = (...codes: SafetyCode[]) => ({ overrides: codes.map((code) => ({ code, reason })) });

  test('lets the session start, and stands on the record for ever', async () => {
    const { client, treatment } = await almostReady(['patch test', 'consultation']);
    const codes = ['SAFETY.PATCH_TEST_MISSING', 'SAFETY.NO_CONSULTATION'] as const;
    const draft = await start(treatment, inSoho, overrides(...codes, 'SAFETY.NOT_HEALED'));
    const kept = await safety.overridesOfSessions(inSoho.ctx, [draft.id]);
    expect(kept.map(({ code }) => code).sort()).toEqual([...codes].sort());
    const about = { clientId: client.id, clinicId: soho.id, treatmentId: treatment.id, sessionId: draft.id };
    const decided = { reason, role: 'practitioner', overriddenBy: inSoho.id, overriddenAt: house.clock.now() };
    for (const override of kept) expect(override).toMatchObject({ ...about, ...decided, appointmentId: null });
    const told = await house.work.read(inSoho.ctx, (tx) =>
      tx.query<{ payload: object }>(`select payload from outbox where name = 'safety-overridden' order by id`),
    );
    const subjects = kept.map(({ id }) => ({ safetyOverrideId: id, clientId: client.id, clinicId: soho.id }));
    expect(told.map(({ payload }) => payload)).toEqual(expect.arrayContaining(subjects));
    await sessions.discard(inSoho.ctx, draft);
    expect(await safety.overridesOf(inSoho.ctx, [client.id])).toHaveLength(2);
  });

  test('is not for everybody', async () => {
    const { client, treatment } = await almostReady(['health']);
    await someHealthAnswers(chain, { of: client, yes: { pregnancy: null } });
    const blocked = overrides('SAFETY.HEALTH_BLOCKS');
    expect((await refusal(start(treatment, inSoho, blocked))).code).toBe('SAFETY.OVERRIDE_NOT_ALLOWED');
    expect(await start(treatment, sohoManager, blocked)).toMatchObject({ state: 'draft' });
  });

  test('cannot be changed or taken away by the application', async () => {
    for (const sql of ["update safety_override set reason = 'Something else said.'", 'delete from safety_override']) {
      await expect(house.work.in(chain.owner.ctx, (tx) => tx.query(sql))).rejects.toThrow('CLINIC.OUT_OF_REACH');
    }
    expect((await safety.overridesOf(chain.owner.ctx, [])).length).toBe(0);
  });

  test('of another chain does not exist', async () => {
    const other = await aChain(house);
    const { client, treatment } = await almostReady(['consent']);
    const draft = await start(treatment, inSoho, overrides('SAFETY.CONSENT_NOT_SIGNED'));
    expect(await safety.overridesOf(other.owner.ctx, [client.id])).toEqual([]);
    expect(await safety.overridesOfSessions(other.owner.ctx, [draft.id])).toEqual([]);
    const check = safety.preCheck(other.owner.ctx, { treatmentId: treatment.id, clinicId: null });
    expect(await refusal(check)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'treatmentId' });
  });
});

describe('a booking', () => {
  let day = 30;
  const booking = (
    made: { client: Parameters<typeof aBooking>[1]['of']; treatment: Treatment },
    given: object = {},
  ) => {
    day += 1;
    const startsAt = addMinutes(house.clock.now(), day * 1440);
    return aBooking(chain, { of: made.client, with: inSoho, treatment: made.treatment, startsAt, ...given });
  };

  test('is taken with what can still be put right, and says what is open', async () => {
    const booked = await appointments.book(sohoDesk.ctx, booking(await somebody({ bornOn: null })));
    const [findings = []] = (await safety.ofBookings(inSoho.ctx, [booked])).values();
    expect(findings.map(({ code, warning }) => [code, warning])).toEqual([
      ['SAFETY.AGE_UNKNOWN', true],
      ['SAFETY.NO_CONSULTATION', true],
      ['SAFETY.HEALTH_MISSING', true],
      ['SAFETY.CONSENT_NOT_SIGNED', true],
      ['SAFETY.PATCH_TEST_MISSING', true],
    ]);
  });

  test('is refused for what cannot, and the front desk learns the step and no more', async () => {
    const made = await almostReady(['health']);
    await someHealthAnswers(chain, { of: made.client, yes: { pregnancy: null } });
    const told = refusal(appointments.book(sohoDesk.ctx, booking(made)));
    expect(await told).toEqual({ code: 'SAFETY.NOT_CLEARED', field: 'health' });
    expect(await refusal(appointments.book(inSoho.ctx, booking(made)))).toEqual({
      code: 'SAFETY.HEALTH_BLOCKS',
      field: 'health',
    });
  });

  test('is asked for its own day', async () => {
    const made = await almostReady(['health']);
    await someHealthAnswers(chain, { of: made.client, yes: { isotretinoin: addDays('2026-11-22', -150) } });
    const soon = { startsAt: addMinutes(house.clock.now(), 7 * 1440) };
    expect((await refusal(appointments.book(inSoho.ctx, booking(made, soon)))).code).toBe('SAFETY.HEALTH_WAIT');
    expect(await appointments.book(inSoho.ctx, booking(made))).toMatchObject({ state: 'booked' });
  });

  test('of a patch test or a review asks nothing', async () => {
    const made = await somebody({ bornOn: '2010-01-01' });
    for (const kind of ['consultation', 'patch_test', 'review'])
      expect(await appointments.book(sohoDesk.ctx, booking(made, { kind }))).toMatchObject({ kind });
    expect((await refusal(appointments.book(sohoDesk.ctx, booking(made)))).code).toBe('SAFETY.NOT_CLEARED');
  });

  test('may be let be, and keeps who did', async () => {
    const made = await almostReady([], { bornOn: '2010-01-01' });
    const overrides = [{ code: 'SAFETY.NOT_ADULT' as const, reason }];
    const booked = await appointments.book(sohoManager.ctx, { ...booking(made), overrides });
    expect(await safety.overridesOf(inSoho.ctx, [made.client.id])).toMatchObject([
      { code: 'SAFETY.NOT_ADULT', appointmentId: booked.id, sessionId: null, role: 'manager' },
    ]);
    expect((await refusal(appointments.book(sohoDesk.ctx, { ...booking(made), overrides }))).code).toBe(
      'SAFETY.OVERRIDE_NOT_ALLOWED',
    );
  });
});
