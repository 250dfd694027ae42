/** As much of a point as decides whether a start is clear. */
interface Point {
  readonly code: string;
}

export interface Override {
  readonly code: string;
  readonly reason: string;
}

/** A reason that says something; shorter ones are refused. */
export const leastReason = 10;

export const isReason = (reason: string | undefined): boolean => (reason ?? '').trim().length >= leastReason;

/** Several points may have one code, such as two pigments without a test: one override covers them. */
export const codesOf = (points: readonly Point[]): string[] => [...new Set(points.map(({ code }) => code))];

/** The overrides to send, once every point that is left has one; null until then. */
export function overridesFor(points: readonly Point[], reasons: Readonly<Record<string, string>>): Override[] | null {
  const codes = codesOf(points);
  if (!codes.every((code) => isReason(reasons[code]))) return null;
  return codes.map((code) => ({ code, reason: (reasons[code] ?? '').trim() }));
}
