import { daysBetween } from '@stipple/domain/time';
import type { KnownWait } from './windows.repository.ts';
import { learn, windowsFrom } from './windows.ts';

let count = 0;
const wait = (given: Partial<KnownWait>): KnownWait => ({
  ...{ treatmentId: `t${++count}`, clinicId: 'c', practitionerId: 'p', indication: 'pattern_baldness' },
  ...{ skin: 'normal', skinType: 3, number: 0, beganOn: '2024-01-01', days: 300, knownAfter: 0, endedBy: null },
  ...given,
});
/** Scars are topped up around three years, the rest around five. */
const history = [3, 5].flatMap((years) =>
  Array.from({ length: 60 }, (_, nth) =>
    wait({
      indication: years === 3 ? 'scar' : 'pattern_baldness',
      days: years * 365 + (nth % 12) * 30 - 180,
      endedBy: 'topped_up',
    }),
  ),
);

it('before any history a window is the stated prior, three to five years and wider', () => {
  const [window] = windowsFrom(learn([]), [wait({ days: 0 })]);
  const days = (on: string | undefined) => daysBetween('2024-01-01', on ?? '');
  expect(days(window?.likelyOn) / 365).toBeGreaterThan(3);
  expect(days(window?.likelyOn) / 365).toBeLessThan(5);
  expect(days(window?.lateOn)).toBeGreaterThan(days(window?.earlyOn) * 2);
  expect(window?.because).toEqual([]);
});

it('learns what fades sooner and says so', () => {
  const model = learn(history);
  const [scar, other] = windowsFrom(model, [wait({ indication: 'scar' }), wait({})]);
  expect((scar?.lateOn ?? '') < (other?.likelyOn ?? '')).toBe(true);
  expect(scar?.because[0]).toMatchObject({ factor: 'indication', level: 'scar' });
  expect(scar?.because[0]?.times).toBeLessThan(0.9);
  expect(model.events).toBe(120);
  expect(model.ownShare).toBeGreaterThan(0.5);
});

it('expects whoever has waited longer later, and in any case from now on', () => {
  const model = learn(history);
  const windows = [300, 1500, 2400].map((days) => windowsFrom(model, [wait({ days })])[0]);
  const likely = windows.map((window) => window?.likelyOn ?? '');
  expect([...likely].sort()).toEqual(likely);
  expect(daysBetween('2024-01-01', windows[2]?.earlyOn ?? '')).toBeGreaterThanOrEqual(2400);
});

it('is for those who wait', () => {
  expect(windowsFrom(learn(history), history)).toEqual([]);
});
