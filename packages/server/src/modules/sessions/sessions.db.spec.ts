import { randomUUID } from 'node:crypto';
import type { Clinic } from '@stipple/domain/clinics';
import {
  type ExtraReason,
  type SaveSessionInput,
  type Session,
  saveSessionInput,
  startSessionInput,
} from '@stipple/domain/sessions';
import type { Lot, MixInput } from '@stipple/domain/stock';
import { addMinutes, daysBetween } from '@stipple/domain/time';
import type { Treatment } from '@stipple/domain/treatments';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  aLot,
  aMix,
  anAppointment,
  aSession,
  aStaffMember,
  aTreatment,
  type Chain,
  type Person,
  refusal,
  type TestHouse,
} from '@stipple/testing/builders';
import pg from 'pg';

describe('a session', () => {
  let house: TestHouse;
  let chain: Chain;
  let clinic: Clinic;
  let lot: Lot;
  let mix: MixInput;
  let robin: Person;
  let treatment: Treatment;

  beforeAll(async () => {
    house = await aHouse();
    chain = await aChain(house);
    clinic = await aClinic(chain);
    lot = await aLot(chain, { at: clinic, expiresOn: '2099-01-01' });
  });
  beforeEach(async () => {
    robin = await aStaffMember(chain, { at: [clinic] });
    mix = aMix(lot);
    treatment = await aTreatment(chain, { of: await aClient(chain, { at: clinic }), plannedSessions: 2 });
  });
  afterAll(() => house.close());

  const sessions = () => house.services.sessions;
  const aPass = (given: object = {}) => ({
    id: randomUUID(),
    zone: 'crown',
    mixId: mix.id,
    needle: '3RL',
    minutes: 60,
    ...given,
  });

  /** What a practitioner sends after three hours of work on this session. */
  function aLog(session: Session, given: object = {}): SaveSessionInput {
    const log = {
      id: session.id,
      version: session.version,
      startedAt: addMinutes(house.clock.now(), -180),
      endedAt: house.clock.now(),
    };
    return saveSessionInput.parse({
      ...log,
      zones: ['crown'],
      mixes: [mix],
      passes: [aPass()],
      skinReaction: 'mild',
      notes: 'calm',
      ...given,
    });
  }

  async function rows<Row extends object>(sql: string, ...params: unknown[]): Promise<Row[]> {
    const admin = new pg.Client(house.database.adminUrl);
    await admin.connect();
    const { rows: found } = await admin.query<Row>(sql, params);
    await admin.end();
    return found;
  }

  it('is logged from start to completion, moves its treatment on and tells it once', async () => {
    const draft = await aSession(chain, { of: treatment, by: robin });
    const saved = await sessions().save(robin.ctx, aLog(draft));
    expect(saved).toMatchObject({ state: 'in_progress', version: 2, notes: 'calm' });
    const completed = await sessions().complete(robin.ctx, saved);
    expect(completed).toMatchObject({ state: 'completed', number: 1, version: 3, completedAt: house.clock.now() });
    const [inForce] = await chain.services.aftercare.versions(chain.owner.ctx);
    expect(completed.aftercareVersionId).toBe(inForce?.id);
    const [kept] = await sessions().byIds(robin.ctx, [completed.id]);
    expect(kept?.aftercareVersionId).toBe(inForce?.id);
    const [after] = await house.services.treatments.byIds(robin.ctx, [treatment.id]);
    expect(after).toMatchObject({ state: 'in_progress', completedSessions: 1, lastSessionAt: completed.endedAt });
    const told = await rows<{ name: string }>(
      `select name from outbox where payload->>'treatmentId' = $1 and name like 'session-%' order by id`,
      treatment.id,
    );
    expect(told.map((row) => row.name)).toEqual(['session-started', 'session-completed']);
  });

  it('keeps its passes in the order they were done', async () => {
    const draft = await aSession(chain, { of: treatment, by: robin });
    const passes = ['1RL', '3RL', '5RL'].map((needle) =>
      aPass({ needle, depthMm: 1.25, speed: 110.5, speedUnit: 'hertz' }),
    );
    await sessions().save(robin.ctx, aLog(draft, { passes }));
    const kept = await sessions().passesOf(robin.ctx, [draft.id]);
    expect(kept.map((pass) => pass.needle)).toEqual(['1RL', '3RL', '5RL']);
    expect(kept[0]).toMatchObject({ depthMm: 1.25, speed: 110.5, machine: null });
  });

  it('saved by two people keeps the first and tells the second', async () => {
    const colleague = await aStaffMember(chain, { at: [clinic], name: 'Sam Reed' });
    const draft = await aSession(chain, { of: treatment, by: robin });
    const saved = await sessions().save(colleague.ctx, aLog(draft, { notes: 'from Sam' }));
    expect(await refusal(sessions().save(robin.ctx, aLog(draft, { notes: 'from Robin' })))).toEqual({
      code: 'INPUT.STALE',
      field: 'version',
    });
    const [kept] = await sessions().byIds(robin.ctx, [draft.id]);
    expect(kept).toMatchObject({ notes: 'from Sam', version: saved.version, updatedBy: colleague.id });
  });

  it('saved by two people in the same moment is still saved once', async () => {
    const draft = await aSession(chain, { of: treatment, by: robin });
    const attempts = ['a', 'b', 'c', 'd'].map((notes) => sessions().save(robin.ctx, aLog(draft, { notes })));
    const ended = await Promise.allSettled(attempts);
    expect(ended.filter((end) => end.status === 'fulfilled')).toHaveLength(1);
  });

  it('that lacks something is not completed, and nothing is written', async () => {
    const draft = await aSession(chain, { of: treatment, by: robin });
    const saved = await sessions().save(robin.ctx, aLog(draft, { passes: [] }));
    expect(await refusal(sessions().complete(robin.ctx, saved))).toEqual({ code: 'SESSION.NO_PASS', field: 'passes' });
    expect((await sessions().byIds(robin.ctx, [draft.id]))[0]).toMatchObject({ state: 'in_progress', version: 2 });
    expect((await house.services.treatments.byIds(robin.ctx, [treatment.id]))[0]?.state).toBe('agreed');
  });

  it('once completed is never edited', async () => {
    const draft = await aSession(chain, { of: treatment, by: robin });
    const completed = await sessions().complete(robin.ctx, await sessions().save(robin.ctx, aLog(draft)));
    const refused = { code: 'SESSION.COMPLETED', field: 'id' };
    expect(await refusal(sessions().save(robin.ctx, aLog(completed)))).toEqual(refused);
    expect(await refusal(sessions().complete(robin.ctx, completed))).toEqual(refused);
    expect(await refusal(sessions().discard(robin.ctx, completed))).toEqual(refused);
  });

  it('refuses a mix of lots of another clinic, and a pass with a mix nobody has made', async () => {
    const other = await aClinic(chain, { name: 'Leeds' });
    const foreign = aMix(await aLot(chain, { at: other, expiresOn: '2099-01-01' }));
    const draft = await aSession(chain, { of: treatment, by: robin });
    const unknown = aLog(draft, { passes: [aPass({ mixId: randomUUID() })] });
    expect(await refusal(sessions().save(robin.ctx, unknown))).toEqual({
      code: 'INPUT.NOT_FOUND',
      field: 'passes.0.mixId',
    });
    const there = await aStaffMember(chain, { at: [clinic, other] });
    const log = aLog(draft, { mixes: [foreign], passes: [aPass({ mixId: foreign.id })] });
    expect(await refusal(sessions().save(there.ctx, log))).toEqual({
      code: 'LOT.OF_ANOTHER_CLINIC',
      field: 'mixes.0.parts.0.lotId',
    });
    expect(await refusal(sessions().save(robin.ctx, log))).toEqual({
      code: 'INPUT.NOT_FOUND',
      field: 'mixes.0.parts.0.lotId',
    });
  });

  it('completes the appointment it was booked for, once', async () => {
    const [client] = await house.services.clients.byIds(robin.ctx, [treatment.clientId]);
    if (!client) throw new Error('no client');
    const appointment = await anAppointment(chain, { of: client, with: robin, treatment });
    const start = { id: randomUUID(), treatmentId: treatment.id, appointmentId: appointment.id, kind: 'session' };
    const draft = await sessions().start(
      robin.ctx,
      startSessionInput.parse({ ...start, startedAt: house.clock.now() }),
    );
    const state = async () => (await house.services.appointments.byIds(robin.ctx, [appointment.id]))[0]?.state;
    expect(await state()).toBe('arrived');
    const again = startSessionInput.parse({ ...start, id: randomUUID(), startedAt: house.clock.now() });
    expect((await refusal(sessions().start(robin.ctx, again))).code).toBe('SESSION.ALREADY_OPEN');
    await sessions().complete(robin.ctx, await sessions().save(robin.ctx, aLog(draft)));
    expect(await state()).toBe('completed');
  });

  it('started twice with one id is one session', async () => {
    const start = startSessionInput.parse({
      id: randomUUID(),
      treatmentId: treatment.id,
      kind: 'session',
      startedAt: house.clock.now(),
    });
    await sessions().start(robin.ctx, start);
    expect((await refusal(sessions().start(robin.ctx, start))).code).toMatch(/SESSION.ALREADY_OPEN|INPUT.ID_TAKEN/);
  });

  it('of another chain does not exist, nor one of a clinic out of reach', async () => {
    const draft = await aSession(chain, { of: treatment, by: robin });
    const elsewhere = await aStaffMember(chain, { at: [await aClinic(chain, { name: 'Leeds' })] });
    const stranger = (await aChain(house)).owner;
    for (const { ctx } of [elsewhere, stranger]) {
      expect(await sessions().byIds(ctx, [draft.id])).toEqual([]);
      expect(await refusal(sessions().save(ctx, aLog(draft)))).toEqual({ code: 'INPUT.NOT_FOUND', field: 'id' });
    }
  });

  it('discarded as a draft leaves nothing behind', async () => {
    const draft = await aSession(chain, { of: treatment, by: robin });
    const saved = await sessions().save(robin.ctx, aLog(draft));
    await sessions().discard(robin.ctx, saved);
    expect(
      await rows(
        'select 1 from session where id = $1 union all select 1 from session_pass where session_id = $1',
        draft.id,
      ),
    ).toEqual([]);
  });

  describe('when completed', () => {
    const planned = async () =>
      (await house.services.reminders.ofTreatments(robin.ctx, [treatment.id])).map(
        ({ purpose, slot, state }) => `${purpose} ${slot} ${state}`,
      );

    async function complete(extraReason?: ExtraReason): Promise<Session> {
      mix = aMix(lot);
      const draft = await aSession(chain, { of: treatment, by: robin, ...(extraReason && { extraReason }) });
      const completed = await sessions().complete(robin.ctx, await sessions().save(robin.ctx, aLog(draft)));
      const answer = (subscriber: string) => ({ eventId: randomUUID(), subscriber });
      await house.services.followUps.planAftercare(robin.ctx, answer('aftercare'), completed.id);
      await house.services.followUps.planNextStep(robin.ctx, answer('next'), treatment.id);
      return completed;
    }

    it('lets check-ins and the next invitation be planned, superseding those of the session before', async () => {
      await complete();
      expect((await planned()).filter((one) => one.endsWith('planned'))).toHaveLength(6);
      house.clock.advance({ days: 20 });
      await complete();
      const all = await planned();
      expect(all.filter((one) => one.startsWith('aftercare_check_in') && one.endsWith('planned'))).toHaveLength(5);
      expect(all.filter((one) => one.startsWith('aftercare_check_in') && one.endsWith('superseded'))).toHaveLength(5);
      expect(all).toContain('next_session_invitation session-2 superseded');
      expect(all).toContain('top_up_invitation round-1-day-60 planned');
    });

    it('keeps the top-up invitations when an extra session follows, and moves them', async () => {
      await complete();
      house.clock.advance({ days: 20 });
      await complete();
      const topUp = async () =>
        (await house.services.reminders.ofTreatments(robin.ctx, [treatment.id])).find(
          (one) => one.slot === 'round-1-day-0',
        );
      const before = await topUp();
      house.clock.advance({ days: 20 });
      await complete('too_light');
      const after = await topUp();
      expect([before?.state, after?.state, after?.id]).toEqual(['planned', 'planned', before?.id]);
      expect(daysBetween(before?.dueAt.slice(0, 10) ?? '', after?.dueAt.slice(0, 10) ?? '')).toBe(20);
    });

    it('plans once, however often its event is relayed', async () => {
      const completed = await complete();
      const before = await planned();
      const same = { eventId: randomUUID(), subscriber: 'aftercare' };
      expect(await house.services.followUps.planAftercare(robin.ctx, same, completed.id)).toBe(true);
      expect(await house.services.followUps.planAftercare(robin.ctx, same, completed.id)).toBe(false);
      expect(await planned()).toEqual(before);
    });

    it('and its treatment closed, nothing stays planned', async () => {
      await complete();
      const [seen] = await house.services.treatments.byIds(robin.ctx, [treatment.id]);
      if (!seen) throw new Error('no treatment');
      await house.services.treatments.close(robin.ctx, { ...seen, reason: 'moved_away' });
      await house.services.followUps.cancelForTreatment(
        robin.ctx,
        { eventId: randomUUID(), subscriber: 'x' },
        treatment.id,
      );
      expect((await planned()).every((one) => one.endsWith('cancelled'))).toBe(true);
    });
  });
});
