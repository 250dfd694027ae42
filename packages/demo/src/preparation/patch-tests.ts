import type { PatchTest } from '@stipple/domain/patch-tests';
import { dateOf, daysOfMonth, instantOf, type Millis, millisOfDay, minute } from '../calendar/calendar.ts';
import type { AppointmentRow, ClientRow } from '../chain/rows.ts';
import type { ClinicWorld } from '../chain/world.ts';
import type { Chance } from '../chance/chance.ts';
import type { Work } from './work.ts';

const hour = 60 * minute;
/** A passed test holds six months; a little less, so that none runs out on the morning of a session. */
const holdsMs = 5.9 * daysOfMonth * millisOfDay;

/** What is asked before one piece of work. */
export interface Test {
  readonly client: ClientRow;
  readonly work: Work;
  readonly consultation: AppointmentRow;
  readonly now: Millis;
  /** Share that decides what is still open for somebody who is expected. */
  readonly fate: number;
}

/** The patch tests of a chain, written visit by visit. */
export class PatchTests {
  readonly rows: PatchTest[] = [];
  readonly #pigments = new Map<string, readonly string[]>();
  /** When the test of a client and pigment that was passed last was done. */
  readonly #passed = new Map<string, Millis>();
  readonly #clinics: ReadonlyMap<string, ClinicWorld>;
  readonly #chance: Chance;

  constructor(clinics: ReadonlyMap<string, ClinicWorld>, chance: Chance) {
    this.#clinics = clinics;
    this.#chance = chance;
  }

  planned(treatmentId: string, pigments: readonly string[]): void {
    this.#pigments.set(treatmentId, pigments);
  }

  /** Tests what the plan intends, unless a test holds. */
  before(test: Test): 'tested' | 'overridden' {
    const { client, work } = test;
    const pigments = (work.treatmentId !== null && this.#pigments.get(work.treatmentId)) || [];
    const due = pigments.filter((pigment) => {
      const passed = this.#passed.get(client.id + pigment);
      return passed === undefined || work.at - passed > holdsMs;
    });
    if (due.length === 0) return 'tested';
    const again = due.every((pigment) => this.#passed.has(client.id + pigment));
    if (work.sessionId === null) {
      this.#forBooking(test, due);
      return 'tested';
    }
    if (again && this.#chance.happens(0.12)) return 'overridden';
    for (const pigment of due) this.#passOne(test, pigment, work.at);
    return 'tested';
  }

  /** Most are ready days ahead; of the others nobody has tested or read it. */
  #forBooking(test: Test, pigments: readonly string[]): void {
    const { fate, now } = test;
    if (fate > 0.9) return;
    if (fate > 0.82) {
      for (const pigment of pigments) this.#write(test, pigment, now - this.#chance.whole(5, 90) * hour, null);
      return;
    }
    for (const pigment of pigments) this.#passOne(test, pigment, Math.min(test.work.at, now));
  }

  /** At the consultation where that was long enough ago, else some days before. */
  #passOne(test: Test, pigment: string, before: Millis): void {
    const consulted = Date.parse(test.consultation.endsAt);
    const fresh = before - consulted < holdsMs && before - consulted > 50 * hour;
    const doneAt = fresh ? consulted : before - this.#chance.whole(50, 130) * hour;
    this.#passed.set(test.client.id + pigment, doneAt);
    this.#write(test, pigment, doneAt, Math.min(doneAt + this.#chance.whole(49, 75) * hour, before - 15 * minute));
  }

  #write({ client, work }: Test, productId: string, doneAt: Millis, readAt: Millis | null): void {
    const clock = this.#clinics.get(work.clinicId)?.clock;
    if (!clock) return;
    this.rows.push({
      ...{ id: this.#chance.id(doneAt), clientId: client.id, clinicId: work.clinicId, productId },
      ...{ doneAt: instantOf(doneAt), doneOn: dateOf(clock.dayAt(doneAt)), doneBy: work.practitionerId },
      ...{ result: readAt === null ? null : 'passed', readAt: readAt === null ? null : instantOf(readAt) },
      ...{ readBy: readAt === null ? null : work.practitionerId, notes: 'Behind the left ear.' },
      version: readAt === null ? 1 : 2,
    });
  }
}
