/** A clock that stands still until it is moved. */
export interface FakeClock {
  /** The instant it shows, ISO-8601 in UTC with milliseconds. */
  now(): string;
  /** Moves it on; days are 24 hours, for clinic days use the zone. */
  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number; milliseconds?: number }): void;
  /** Puts it to an instant. */
  set(instant: string): void;
}

/** @param start where it stands at first, an ISO-8601 instant in UTC. */
export function aClock(start = '2026-11-22T12:00:00.000Z'): FakeClock {
  let epochMs = Date.parse(start);
  return {
    now: () => new Date(epochMs).toISOString(),
    advance: ({ days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }) => {
      epochMs += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
    },
    set: (instant) => {
      epochMs = Date.parse(instant);
    },
  };
}
