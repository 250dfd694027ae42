import { randomUUID } from 'node:crypto';
import type { Appointment } from '@stipple/domain/appointments';
import type { Client } from '@stipple/domain/clients';
import type { Clinic } from '@stipple/domain/clinics';
import {
  type DomainEvent,
  messageOf,
  updateDayFigures,
  updateStateFigures,
  updateTopUpWaits,
} from '@stipple/domain/events';
import { sessionsOf } from '@stipple/domain/reports';
import { safetyCodes } from '@stipple/domain/safety';
import { type SessionKind, saveSessionInput, startSessionInput } from '@stipple/domain/sessions';
import type { Lot } from '@stipple/domain/stock';
import { addMinutes, type LocalDate } from '@stipple/domain/time';
import { closeReasons, sessionKindsThatFit, type Treatment } from '@stipple/domain/treatments';
import {
  aBooking,
  aClient,
  aClinic,
  aLot,
  aMix,
  aStaffMember,
  aTreatment,
  type Chain,
  type Person,
} from '@stipple/testing/builders';
import type pg from 'pg';

interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Numbers 0 to 1 from a seed (mulberry32), so that a history that fails can be had again. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A chain in which random things happen. */
export class History {
  readonly #chain: Chain;
  readonly #random: () => number;
  #clinics: Clinic[] = [];
  #lots: Lot[] = [];
  #clients: Client[] = [];
  #person!: Person;
  readonly #treatments: string[] = [];
  readonly #appointments: string[] = [];

  constructor(chain: Chain, random: () => number) {
    this.#chain = chain;
    this.#random = random;
  }

  async begin(): Promise<void> {
    this.#clinics = [
      await aClinic(this.#chain),
      await aClinic(this.#chain, { name: 'LA', zone: 'America/Los_Angeles' }),
    ];
    this.#lots = await Promise.all(this.#clinics.map((at) => aLot(this.#chain, { at, expiresOn: '2099-01-01' })));
    this.#person = await aStaffMember(this.#chain, { at: this.#clinics });
    for (const at of this.#clinics)
      this.#clients.push(await aClient(this.#chain, { at }), await aClient(this.#chain, { at }));
  }

  async step(): Promise<void> {
    this.#chain.house.clock.advance({ hours: Math.ceil(this.#random() * 200) });
    const acts = [
      this.#propose,
      this.#log,
      this.#log,
      this.#log,
      this.#assess,
      this.#book,
      this.#changeAppointment,
      this.#close,
      this.#timePasses,
    ];
    await this.#pick(acts).call(this);
  }

  /**
   * Now and then hands all events since the last time to their subscribers, out of order and some of them twice.
   *
   * @returns false when this was not the time
   */
  async answerSooner(admin: pg.Client): Promise<boolean> {
    if (this.#random() < 0.4) return false;
    const { organizationId, owner, services } = this.#chain;
    const { rows } = await admin.query<DomainEvent>(
      `with answered as (update outbox set relayed_at = now() where organization_id = $1 and relayed_at is null returning *)
       select id, name, organization_id as "organizationId", occurred_at as "occurredAt", payload from answered`,
      [organizationId],
    );
    const shuffled = [...rows, ...rows.filter(() => this.#random() < 0.3)].sort(() => this.#random() - 0.5);
    for (const row of shuffled) {
      const message = messageOf({ ...row, occurredAt: new Date(row.occurredAt).toISOString() });
      const day = updateDayFigures.payload.safeParse(message);
      const states = updateStateFigures.payload.safeParse(message);
      const waits = updateTopUpWaits.payload.safeParse(message);
      const answer = (subscriber: string) => ({ eventId: row.id, subscriber });
      if (day.success) {
        await services.reports.updateDay(owner.ctx, answer('update-day-figures'), day.data.clinicId, day.data.day);
      }
      if (waits.success) await services.topUps.updateWaits(owner.ctx, answer('update-top-up-waits'), waits.data);
      if (states.success) {
        await services.reports.updateStates(owner.ctx, answer('update-state-figures'), states.data.clinicId);
      }
    }
    return true;
  }

  rebuild(): Promise<void> {
    return this.#chain.services.reports.rebuild(this.#chain.owner.ctx);
  }

  /** Total = clinics = months = the rows one drills down to. */
  async expectSumsToReconcile(period: Period): Promise<void> {
    const { services, owner } = this.#chain;
    const overview = await services.reports.overview(owner.ctx, period);
    const months = overview.months.reduce((sum, month) => sum + sessionsOf(month.figures), 0);
    const rows = await services.sessions.count(owner.ctx, { filter: { ...period, states: ['completed'] } });
    expect([sessionsOf(overview.total), months]).toEqual([rows, rows]);
    for (const { clinic, figures } of overview.clinics) {
      const filter = { ...period, clinicIds: [clinic.id] };
      expect(sessionsOf(figures)).toBe(
        await services.sessions.count(owner.ctx, { filter: { ...filter, states: ['completed'] } }),
      );
      expect(figures.treatments.closed).toBe(
        await services.treatments.count(owner.ctx, { filter: { clinicIds: [clinic.id], states: ['closed'] } }),
      );
      expect(figures.scores.satisfaction.answers).toBe(
        await services.outcomes.count(owner.ctx, { filter: { ...filter, instrument: 'satisfaction' } }),
      );
    }
  }

  async #propose(): Promise<void> {
    const plannedSessions = 1 + Math.floor(this.#random() * 3);
    const agreed = this.#random() < 0.9;
    const treatment = await aTreatment(this.#chain, {
      of: this.#pick(this.#clients),
      at: this.#pick(this.#clinics),
      plannedSessions,
      agreed,
    });
    this.#treatments.push(treatment.id);
  }

  async #log(): Promise<void> {
    const treatment = await this.#someTreatment();
    const fits = treatment && sessionKindsThatFit(treatment);
    if (!treatment || !fits || fits.length === 0) return this.#propose();
    this.#chain.house.clock.advance({ days: 15 });
    const at = Math.floor(this.#random() * this.#clinics.length);
    const late = await this.#tooLateToPerfect(treatment);
    const kinds = fits.filter((kind) => kind !== 'perfecting' || !late);
    if (kinds.length > 0) await this.#logSession(treatment, this.#pick(kinds), at);
  }

  /** A perfecting visit is included for 90 days after the work it refines. */
  async #tooLateToPerfect({ id }: Treatment): Promise<boolean> {
    const { house, services, owner } = this.#chain;
    const sessions = await services.sessions.ofTreatments(owner.ctx, [id]);
    const work = sessions.filter(({ kind, state }) => kind !== 'perfecting' && state === 'completed').at(-1);
    return !work?.endedAt || work.endedAt < addMinutes(house.clock.now(), -85 * 1440);
  }

  async #logSession(treatment: Treatment, kind: SessionKind, at: number): Promise<void> {
    const { sessions } = this.#chain.services;
    const { ctx } = this.#person;
    const now = this.#chain.house.clock.now();
    const clinicId = this.#clinics[at]?.id;
    const start = { id: randomUUID(), treatmentId: treatment.id, kind, clinicId, startedAt: addMinutes(now, -180) };
    // Years pass in this history; what has run out meanwhile is not what it is about.
    const overrides = safetyCodes.map((code) => ({ code, reason: 'A history made at random.' }));
    const started = await sessions.start(
      ctx,
      startSessionInput.parse({ ...start, overrides, extraReason: 'too_light' }),
    );
    if (this.#random() < 0.1) return void (await sessions.discard(ctx, started));
    const lot = this.#lots[at];
    const mixes = lot ? [aMix(lot)] : [];
    const pass = { id: randomUUID(), zone: 'crown', mixId: mixes[0]?.id, needle: '3RL', minutes: 60 };
    const log = { ...start, version: 1, endedAt: now, zones: ['crown'], skinReaction: 'none', mixes, passes: [pass] };
    await sessions.complete(ctx, await sessions.save(ctx, saveSessionInput.parse(log)));
  }

  async #assess(): Promise<void> {
    const treatment = await this.#someTreatment();
    if (!treatment) return;
    const value = Math.floor(this.#random() * 11);
    const instruments = [{ instrument: 'satisfaction', version: 1, answers: [{ item: 'value', value }] }];
    const input = {
      id: randomUUID(),
      treatmentId: treatment.id,
      sessionId: null,
      assessedAt: this.#chain.house.clock.now(),
      instruments,
    };
    await this.#chain.services.outcomes.record(this.#person.ctx, input);
  }

  async #book(): Promise<void> {
    const appointment = await this.#chain.services.appointments.book(
      this.#chain.owner.ctx,
      aBooking(this.#chain, { of: this.#pick(this.#clients), with: this.#person, at: this.#pick(this.#clinics) }),
    );
    this.#appointments.push(appointment.id);
  }

  async #changeAppointment(): Promise<void> {
    const { appointments } = this.#chain.services;
    const { ctx } = this.#chain.owner;
    const [appointment] = this.#appointments.length
      ? await appointments.byIds(ctx, [this.#pick(this.#appointments)])
      : [];
    if (appointment?.state !== 'booked') return this.#book();
    const moves: ((seen: Appointment) => Promise<unknown>)[] = [
      (seen) => appointments.arrive(ctx, seen),
      (seen) => appointments.miss(ctx, { ...seen, reason: 'no_word', words: null }),
      (seen) => appointments.cancel(ctx, { ...seen, cancelledFor: 'client', reason: 'ill', words: null }),
    ];
    await this.#pick(moves)(appointment);
  }

  async #close(): Promise<void> {
    const treatment = await this.#someTreatment();
    if (!treatment || treatment.state === 'closed' || this.#random() < 0.5) return;
    await this.#chain.services.treatments.close(this.#chain.owner.ctx, {
      ...treatment,
      reason: this.#pick(closeReasons),
    });
  }

  /** What the sweeps would find. */
  async #timePasses(): Promise<void> {
    const { treatments } = this.#chain.services;
    const { ctx } = this.#chain.owner;
    this.#chain.house.clock.advance({ days: 50 });
    const first = '00000000-0000-0000-0000-000000000000';
    for (const id of await treatments.ready(ctx, 'settling', first, 100)) await treatments.settle(ctx, id);
    for (const id of await treatments.ready(ctx, 'maintained', first, 100)) await treatments.markDue(ctx, id);
  }

  async #someTreatment(): Promise<Treatment | undefined> {
    if (this.#treatments.length === 0) return undefined;
    const [treatment] = await this.#chain.services.treatments.byIds(this.#chain.owner.ctx, [
      this.#pick(this.#treatments),
    ]);
    return treatment;
  }

  #pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.#random() * from.length)] as T;
  }
}
