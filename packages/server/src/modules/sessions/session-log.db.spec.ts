import { randomUUID } from 'node:crypto';
import type { Clinic } from '@stipple/domain/clinics';
import { amendSessionInput, type Session, type SessionKind, saveSessionInput } from '@stipple/domain/sessions';
import type { Lot } from '@stipple/domain/stock';
import { addMinutes } from '@stipple/domain/time';
import type { Treatment } from '@stipple/domain/treatments';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  aLot,
  aMix,
  aProduct,
  aSession,
  aStaffMember,
  aTreatment,
  type Chain,
  type Person,
  refusal,
  type TestHouse,
} from '@stipple/testing/builders';

describe('the log of a session', () => {
  let house: TestHouse;
  let chain: Chain;
  let clinic: Clinic;
  let lot: Lot;
  let robin: Person;
  let treatment: Treatment;

  beforeAll(async () => {
    house = await aHouse();
    chain = await aChain(house);
    clinic = await aClinic(chain);
    lot = await aLot(chain, { at: clinic, expiresOn: '2099-01-01', amount: 500 });
  });
  beforeEach(async () => {
    robin = await aStaffMember(chain, { at: [clinic] });
    treatment = await aTreatment(chain, { of: await aClient(chain, { at: clinic }), plannedSessions: 1 });
  });
  afterAll(() => house.close());

  const sessions = () => house.services.sessions;

  /** What is sent after three hours of work. */
  function aLog({ id, version }: Session, given: object = {}) {
    const mix = aMix(lot);
    const pass = { id: randomUUID(), zone: 'crown', mixId: mix.id, needle: '3RL', minutes: 60 };
    const times = { startedAt: addMinutes(house.clock.now(), -180), endedAt: house.clock.now() };
    const said = { zones: ['crown'], mixes: [mix], passes: [pass], skinReaction: 'mild', ...given };
    return saveSessionInput.parse({ id, version, ...times, ...said });
  }

  async function completed(kind: SessionKind = 'session'): Promise<Session> {
    const draft = await aSession(chain, { of: treatment, by: robin, kind });
    return sessions().complete(robin.ctx, await sessions().save(robin.ctx, aLog(draft)));
  }

  it('keeps what was drawn, applied, felt and signed', async () => {
    const draft = await aSession(chain, { of: treatment, by: robin });
    const scar = {
      id: randomUUID(),
      view: 'back',
      kind: 'scar',
      points: [
        { x: 0.1234, y: 0.5 },
        { x: 0.2, y: 0.6 },
        { x: 0.3, y: 0.5 },
      ],
    };
    const gel = { id: randomUUID(), lotId: lot.id, amount: 4.5, unit: 'ml', appliedAt: house.clock.now() };
    const signOff = { name: 'Casey Client', drawing: 'M10 20L30 40', signedAt: house.clock.now() };
    const said = { marks: [scar], anaesthetics: [gel], bleeding: 'pinpoint', pain: 4, signOff };
    await sessions().save(robin.ctx, aLog(draft, said));
    const [drawings] = await sessions().drawingsOf(robin.ctx, [draft.id]);
    expect(drawings?.marks).toEqual([{ ...scar, points: [{ x: 0.123, y: 0.5 }, ...scar.points.slice(1)] }]);
    expect(drawings?.signOff).toEqual(signOff);
    expect(await sessions().anaestheticsOf(robin.ctx, [draft.id])).toEqual([{ ...gel, sessionId: draft.id }]);
    expect((await sessions().byIds(robin.ctx, [draft.id]))[0]).toMatchObject({ bleeding: 'pinpoint', pain: 4 });
  });

  it('is paused by a break and goes on after it', async () => {
    const draft = await aSession(chain, { of: treatment, by: robin });
    const rest = { id: randomUUID(), startedAt: addMinutes(house.clock.now(), -60), endedAt: null };
    const paused = await sessions().save(robin.ctx, aLog(draft, { breaks: [rest], endedAt: null }));
    expect(paused.state).toBe('paused');
    const over = { ...rest, endedAt: addMinutes(house.clock.now(), -30) };
    const resumed = await sessions().save(robin.ctx, aLog(paused, { breaks: [over] }));
    expect(resumed).toMatchObject({ state: 'in_progress', breaks: [over] });
  });

  it('whose passes take longer than the work is not completed, though they would fit with the break', async () => {
    const draft = await aSession(chain, { of: treatment, by: robin });
    const rest = {
      id: randomUUID(),
      startedAt: addMinutes(house.clock.now(), -150),
      endedAt: addMinutes(house.clock.now(), -15),
    };
    const saved = await sessions().save(robin.ctx, aLog(draft, { breaks: [rest] }));
    const refused = { code: 'SESSION.PASS_LONGER_THAN_SESSION', field: 'passes.0.minutes' };
    expect(await refusal(sessions().complete(robin.ctx, saved))).toEqual(refused);
    expect((await sessions().open(robin.ctx, saved)).map(({ field }) => field)).toContain('passes.0.minutes');
  });

  it('names only lots that are there', async () => {
    const draft = await aSession(chain, { of: treatment, by: robin });
    const gel = { id: randomUUID(), lotId: randomUUID(), amount: 4, unit: 'g', appliedAt: house.clock.now() };
    expect(await refusal(sessions().save(robin.ctx, aLog(draft, { anaesthetics: [gel] })))).toEqual({
      code: 'INPUT.NOT_FOUND',
      field: 'anaesthetics.0.lotId',
    });
    const pass = { id: randomUUID(), zone: 'crown', cartridgeLotId: randomUUID() };
    expect(await refusal(sessions().save(robin.ctx, aLog(draft, { passes: [pass] })))).toEqual({
      code: 'INPUT.NOT_FOUND',
      field: 'passes.0.cartridgeLotId',
    });
  });

  it('takes anaesthetic from a lot in the unit it is counted in, and converts nothing', async () => {
    const draft = await aSession(chain, { of: treatment, by: robin });
    const weighed = await aProduct(chain, { kind: 'anaesthetic', brand: 'Calm', shade: 'Balm', weighed: true });
    const balm = await aLot(chain, { at: clinic, product: weighed, amount: 30 });
    const given = { id: randomUUID(), lotId: balm.id, amount: 4, unit: 'g', appliedAt: house.clock.now() };
    const saved = await sessions().save(robin.ctx, aLog(draft, { anaesthetics: [given] }));
    const inMl = { anaesthetics: [{ ...given, unit: 'ml' }] };
    expect(await refusal(sessions().save(robin.ctx, aLog(saved, inMl)))).toEqual({
      code: 'LOT.ANOTHER_UNIT',
      field: 'anaesthetics.0.unit',
    });
    const [line] = await chain.services.stock.movementsOfLots(robin.ctx, [balm.id]);
    expect(line).toMatchObject({ kind: 'used', amount: -4 });
  });

  it('thrown away takes its anaesthetic with it', async () => {
    const draft = await aSession(chain, { of: treatment, by: robin });
    const gel = { id: randomUUID(), lotId: lot.id, amount: 4, unit: 'ml', appliedAt: house.clock.now() };
    const saved = await sessions().save(robin.ctx, aLog(draft, { anaesthetics: [gel] }));
    await sessions().discard(robin.ctx, saved);
    expect(await sessions().anaestheticsOf(robin.ctx, [draft.id])).toEqual([]);
  });

  describe('once completed', () => {
    const anAmendment = (session: Session, given: object = {}) =>
      amendSessionInput.parse({
        id: randomUUID(),
        sessionId: session.id,
        part: 'pass',
        passNumber: 1,
        value: '0.8 mm',
        text: 'Read off the wrong line.',
        signedName: 'Robin Ash',
        ...given,
      });

    it('is amended beside what it says, which stays', async () => {
      const session = await completed();
      const [before] = await sessions().byIds(robin.ctx, [session.id]);
      await sessions().amend(robin.ctx, anAmendment(session));
      house.clock.advance({ minutes: 5 });
      const colleague = await aStaffMember(chain, { at: [clinic], name: 'Sam Reed' });
      await sessions().amend(colleague.ctx, anAmendment(session, { part: 'pain', value: '6', text: null }));
      const kept = await sessions().amendmentsOf(robin.ctx, [session.id]);
      expect(kept.map(({ part, passNumber, value, amendedBy }) => [part, passNumber, value, amendedBy])).toEqual([
        ['pass', 1, '0.8 mm', robin.id],
        ['pain', null, '6', colleague.id],
      ]);
      expect((await sessions().byIds(robin.ctx, [session.id]))[0]).toEqual(before);
    });

    it('keeps its amendments as they were signed: the database knows no other verb', async () => {
      const session = await completed();
      await sessions().amend(robin.ctx, anAmendment(session));
      for (const sql of ["update session_amendment set value = 'x'", 'delete from session_amendment'])
        await expect(house.work.in(robin.ctx, (tx) => tx.query(sql))).rejects.toThrow('CLINIC.OUT_OF_REACH');
      expect(await sessions().amendmentsOf(robin.ctx, [session.id])).toMatchObject([{ value: '0.8 mm' }]);
    });

    it('is not amended before, nor by who cannot reach it', async () => {
      const draft = await aSession(chain, { of: treatment, by: robin });
      expect((await refusal(sessions().amend(robin.ctx, anAmendment(draft)))).code).toBe('AMENDMENT.NOT_COMPLETED');
      const elsewhere = await aStaffMember(chain, { at: [await aClinic(chain, { name: 'Leeds' })] });
      const stranger = (await aChain(house)).owner;
      for (const { ctx } of [elsewhere, stranger])
        expect(await refusal(sessions().amend(ctx, anAmendment(draft)))).toEqual({
          code: 'INPUT.NOT_FOUND',
          field: 'sessionId',
        });
    });
  });

  describe('in its course', () => {
    it('needs a reason beyond the plan, and keeps it', async () => {
      await completed();
      house.clock.advance({ days: 20 });
      const start = () => aSession(chain, { of: treatment, by: robin });
      expect(await refusal(start())).toEqual({ code: 'SESSION.EXTRA_REASON_MISSING', field: 'extraReason' });
      const extra = await aSession(chain, { of: treatment, by: robin, extraReason: 'too_cautious' });
      expect((await sessions().byIds(robin.ctx, [extra.id]))[0]?.extraReason).toBe('too_cautious');
    });

    it('keeps no such reason where none was needed', async () => {
      const first = await aSession(chain, { of: treatment, by: robin, extraReason: 'too_light' });
      expect((await sessions().byIds(robin.ctx, [first.id]))[0]?.extraReason).toBeNull();
    });

    it('is perfected within 90 days of the work, however late the last perfecting visit was', async () => {
      await completed();
      house.clock.advance({ days: 80 });
      await completed('perfecting');
      house.clock.advance({ days: 15 });
      const late = aSession(chain, { of: treatment, by: robin, kind: 'perfecting' });
      expect(await refusal(late)).toEqual({ code: 'SESSION.PERFECTING_TOO_LATE', field: 'kind' });
    });

    it('knows the next step after the last one only', async () => {
      const first = await completed();
      expect(await sessions().nextStep(robin.ctx, first)).toMatchObject({ kind: 'perfecting' });
      house.clock.advance({ days: 30 });
      const visit = await completed('perfecting');
      expect(await sessions().nextStep(robin.ctx, first)).toBeNull();
      expect(await sessions().nextStep(robin.ctx, visit)).toMatchObject({ kind: 'review', until: null });
    });
  });
});
