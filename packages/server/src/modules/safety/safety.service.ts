import type { Appointment } from '@stipple/domain/appointments';
import type { Finding } from '@stipple/domain/problems';
import {
  decideClearance,
  findUnsafe,
  inOrder,
  type OverrideInput,
  type PreCheckInput,
  type SafetyMoment,
  type SafetyOverride,
  safetyOverridden,
} from '@stipple/domain/safety';
import { type LocalDate, localDate } from '@stipple/domain/time';
import type { Treatment } from '@stipple/domain/treatments';
import { v7 as uuidv7 } from 'uuid';
import type { Context, Tx, Work } from '../../work/index.ts';
import { type Ask, factsOf, type Neighbours } from './facts.ts';
import { Overrides } from './overrides.repository.ts';
import { SafetyOverrideEntity } from './safety-override.entity.ts';

export type { Ask } from './facts.ts';

/** As much of a booking as decides whether it is safe. */
export type Booking = Pick<Appointment, 'id' | 'clientId' | 'clinicId' | 'practitionerId' | 'treatmentId' | 'startsOn'>;

/** What a session is checked for before it starts. */
export interface PreCheck {
  readonly on: LocalDate;
  readonly clinicId: string;
  readonly findings: readonly Finding[];
}

/** Whether somebody may be treated, and who let a rule be. */
export class SafetyService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  /** What keeps a session of this treatment from starting now, by whoever asks; empty when nothing does. */
  preCheck(ctx: Context, input: PreCheckInput): Promise<PreCheck> {
    return this.#work.read(ctx, async (tx) => {
      const treatment = await this.#neighbours.treatments.byIdIn(tx, input.treatmentId);
      const clinicId = input.clinicId ?? treatment.clinicId;
      const { zone } = await this.#neighbours.clinics.byIdIn(tx, clinicId);
      const on = localDate(tx.now, zone);
      const practitionerId = ctx.staffMemberId;
      const ask = { clientId: treatment.clientId, treatmentId: treatment.id, clinicId, practitionerId, on };
      const [findings = []] = await this.#find(tx, 'start', [ask]);
      return { on, clinicId, findings };
    });
  }

  /** What would keep a session from starting today, by treatment, at its own clinic. */
  ofTreatments(ctx: Context, treatments: readonly Treatment[]): Promise<ReadonlyMap<string, readonly Finding[]>> {
    return this.#work.read(ctx, async (tx) => {
      const clinics = await this.#neighbours.clinics.byIdsIn(
        tx,
        treatments.map(({ clinicId }) => clinicId),
      );
      const asks = treatments.map(({ id, clientId, clinicId, practitionerId }): Ask => {
        const zone = clinics.find((clinic) => clinic.id === clinicId)?.zone ?? 'UTC';
        return { clientId, clinicId, practitionerId, treatmentId: id, on: localDate(tx.now, zone) };
      });
      const found = await this.#find(tx, 'start', asks);
      return new Map(treatments.map(({ id }, index) => [id, found[index] ?? []]));
    });
  }

  /** What is open for the day of each of these bookings, and what cannot be put right by then. */
  ofBookings(ctx: Context, bookings: readonly Booking[]): Promise<ReadonlyMap<string, readonly Finding[]>> {
    return this.#work.read(ctx, async (tx) => {
      const found = await this.#find(tx, 'booking', bookings.map(askOf));
      return new Map(bookings.map(({ id }, index) => [id, found[index] ?? []]));
    });
  }

  /** Every override about these clients, the newest first. */
  overridesOf(ctx: Context, clientIds: readonly string[]): Promise<SafetyOverride[]> {
    return this.#work.read(ctx, (tx) => tx.get(Overrides).ofClients(clientIds));
  }

  overridesOfSessions(ctx: Context, sessionIds: readonly string[]): Promise<SafetyOverride[]> {
    return this.#work.read(ctx, (tx) => tx.get(Overrides).ofSessions(sessionIds));
  }

  /**
   * For a booking or a start, in its transaction: nothing blocks, or somebody who may has overridden it.
   *
   * @returns the overrides that were needed, to be kept by `keepIn` once the session or appointment is stored
   * @throws Problem of the first rule that blocks, SAFETY.NOT_CLEARED for roles that may know no more,
   *   SAFETY.OVERRIDE_NOT_ALLOWED
   */
  async checkAt(
    tx: Tx,
    moment: SafetyMoment,
    ask: Ask,
    overrides: readonly OverrideInput[],
  ): Promise<readonly OverrideInput[]> {
    const [findings = []] = await this.#find(tx, moment, [ask]);
    return decideClearance(findings, overrides, tx.ctx.role);
  }

  /** Keeps overrides with what they let happen: a session, or an appointment. */
  async keepIn(
    tx: Tx,
    ask: Ask,
    of: { readonly sessionId: string } | { readonly appointmentId: string },
    overrides: readonly OverrideInput[],
  ): Promise<void> {
    const { role } = tx.ctx;
    if (overrides.length === 0 || role === null) return;
    const { staffMemberId } = tx.ctx;
    const { clientId, clinicId, treatmentId } = ask;
    const kept = overrides.map(
      ({ code, reason }): SafetyOverride => ({
        ...{ id: uuidv7(), clientId, clinicId, treatmentId, sessionId: null, appointmentId: null, ...of },
        ...{ code, reason, role, overriddenBy: staffMemberId, overriddenAt: tx.now },
      }),
    );
    await tx.insert(SafetyOverrideEntity, kept);
    for (const { id } of kept) tx.tell(safetyOverridden, { safetyOverrideId: id, clientId, clinicId });
    tx.announce('safety');
  }

  async #find(tx: Tx, moment: SafetyMoment, asks: readonly Ask[]): Promise<Finding[][]> {
    if (asks.length === 0) return [];
    const facts = await factsOf(tx, this.#neighbours, moment, asks);
    return facts.map((known) => (known === null ? [] : inOrder(findUnsafe(known))));
  }
}

/** What is asked about a booking. */
export function askOf({ clientId, clinicId, practitionerId, treatmentId, startsOn }: Omit<Booking, 'id'>): Ask {
  return { clientId, clinicId, practitionerId, treatmentId, on: startsOn };
}
