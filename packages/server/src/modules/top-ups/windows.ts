import { dueWindow, type FadingModel, fitFading } from '@stipple/analytics/fading';
import { type DueWindow, dayAfterMonths, daysInMonth, reasonsToTell } from '@stipple/domain/top-ups';
import type { KnownWait } from './windows.repository.ts';

/** What may hasten or slow fading and is on record. */
const factorsOf = (wait: KnownWait) => ({
  indication: wait.indication,
  skin: wait.skin,
  skin_type: wait.skinType === null ? null : String(wait.skinType),
  round: wait.number === 0 ? 'first' : 'later',
  practitioner: wait.practitionerId,
});
type Factor = keyof ReturnType<typeof factorsOf>;
const factors: readonly Factor[] = ['indication', 'skin', 'skin_type', 'round', 'practitioner'];

/** How long colour lasts here: from the stated prior to the organization's own waits. */
export function learn(waits: readonly KnownWait[]): FadingModel {
  const levels = waits.map(factorsOf);
  return fitFading({
    time: waits.map(({ days }) => days / daysInMonth),
    event: waits.map(({ endedBy }) => endedBy === 'topped_up'),
    entry: waits.map(({ knownAfter }) => knownAfter / daysInMonth),
    exit: waits.map(({ endedBy }) => endedBy === 'left'),
    factors: Object.fromEntries(factors.map((factor) => [factor, levels.map((each) => each[factor])])),
  });
}

/** When each client who waits is to be expected. */
export function windowsFrom(
  model: FadingModel,
  waits: readonly KnownWait[],
): (Omit<DueWindow, 'madeAt'> & { readonly clinicId: string })[] {
  return waits
    .filter(({ endedBy }) => endedBy === null)
    .flatMap((wait) => {
      const window = dueWindow(model, { age: wait.days / daysInMonth, levels: factorsOf(wait) });
      if (!window) return [];
      const { treatmentId, clinicId, beganOn } = wait;
      const because = window.because.map(({ factor, level, times }) => ({ factor, level, times: times.value }));
      return [
        {
          ...{ treatmentId, clinicId },
          earlyOn: dayAfterMonths(beganOn, window.early),
          likelyOn: dayAfterMonths(beganOn, window.likely),
          lateOn: dayAfterMonths(beganOn, window.late),
          withinYear: Math.min(1, Math.max(0, window.withinYear)),
          because: reasonsToTell(because),
        },
      ];
    });
}
