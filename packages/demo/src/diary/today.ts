import { type AppointmentKind, sessionKindOf } from '@stipple/domain/appointments';
import type { Day } from '../calendar/calendar.ts';
import type { Practitioner } from '../chain/practitioner.ts';
import type { Slot } from './find-slot.ts';
import { opensAt, slotMinutes } from './working-days.ts';

/** A part of Today that the reception fills from the coming weeks. */
interface Opening {
  readonly kind: AppointmentKind;
  readonly slot: Slot;
}

/** Kind, first half hour after nine, half hours. */
type Pattern = readonly (readonly [AppointmentKind, number, number])[];

const patterns: readonly Pattern[] = [
  [
    ['session', 0, 6],
    ['review', 6, 1],
    ['consultation', 8, 2],
    ['session', 10, 6],
    ['consultation', 16, 2],
  ],
  [
    ['session', 0, 7],
    ['consultation', 8, 2],
    ['perfecting', 10, 4],
    ['patch_test', 14, 1],
    ['consultation', 15, 2],
  ],
];

/** Days back in which somebody may have forgotten to complete a log. */
const forgottenWithin = 3;

/** The openings of one day, kept apart from the ordinary search so that every practitioner's day gets full. */
export class Today {
  #openings: Opening[] = [];
  /** Half hours of the day that have begun, by practitioner. */
  readonly #begun = new Map<Practitioner, number>();
  readonly #forgot = new Set<Practitioner>();

  /**
   * Lays a pattern over the practitioner's day and keeps everything else out of it.
   *
   * @param minutesNow minutes after local midnight
   */
  open(practitioner: Practitioner, today: Day, minutesNow: number): void {
    practitioner.days.block(today);
    this.#begun.set(practitioner, (minutesNow - opensAt) / slotMinutes);
    for (const [kind, start, slots] of patternOf(practitioner)) {
      this.#openings.push({ kind, slot: { practitioner, day: today, start, slots } });
    }
  }

  /** Clinic of an opening still to be filled; undefined when the day is full. */
  nextClinic(): number | undefined {
    return this.#openings[0]?.slot.practitioner.clinic;
  }

  /** Leaves an opening that nobody fits. */
  giveUp(): void {
    this.#openings = this.#openings.slice(1);
  }

  /** Takes an opening of this kind at a clinic, if there is one. */
  take(kind: AppointmentKind, clinic: number): Slot | undefined {
    const index = this.#openings.findIndex(
      (opening) => opening.kind === kind && opening.slot.practitioner.clinic === clinic,
    );
    return index < 0 ? undefined : this.#openings.splice(index, 1)[0]?.slot;
  }

  /**
   * True for work that is over but not yet completed in the log: the afternoon's last, and one of the days before
   * that each practitioner forgot.
   */
  leavesOpen(kind: AppointmentKind, { practitioner, day, start }: Slot, today: Day): boolean {
    const begun = this.#begun.get(practitioner);
    if (begun === undefined || sessionKindOf(kind) === null) return false;
    if (day === today) return start > 0 && !laterWork(practitioner, start, begun);
    if (day < today - forgottenWithin || this.#forgot.has(practitioner)) return false;
    this.#forgot.add(practitioner);
    return true;
  }

  /** True for the last consultation of the day: nobody asked yet how this client can be reached. */
  missesContact(kind: AppointmentKind, { practitioner, start }: Slot): boolean {
    return this.#begun.has(practitioner) && kind === 'consultation' && start >= 15;
  }
}

function patternOf(practitioner: Practitioner): Pattern {
  return patterns[practitioner.seat % patterns.length] ?? [];
}

function laterWork(practitioner: Practitioner, after: number, begun: number): boolean {
  return patternOf(practitioner).some(
    ([kind, start]) => start > after && start <= begun && sessionKindOf(kind) !== null,
  );
}
