import type { AftercareProtocol } from './aftercare.ts';

/**
 * What an organization starts with. First water on day 3, 4 or 5 by source, 4 here; no sun, pool or sauna for 28 to 30
 * days; shaving after about day 10; healed by day 28 to 42.
 */
export const usualAftercare: AftercareProtocol = {
  phases: [
    {
      from: 0,
      to: 2,
      happens: 'Red, a little tight, and darker than it will be.',
      advice: ['Keep the scalp dry.', 'Do not touch it.', 'Nothing that makes you sweat.'],
    },
    {
      from: 3,
      to: 5,
      happens: 'It flakes and may itch. The dots seem to fade; they are still there.',
      advice: ['Do not scratch or pick.', 'Lukewarm water only, and not before the day of the first water.'],
    },
    {
      from: 6,
      to: 10,
      happens: 'The scabs go and the dots look smaller.',
      advice: ['A gentle shampoo with the fingertips.', 'Moisturise thinly.', 'Let scabs fall by themselves.'],
    },
    {
      from: 11,
      to: 27,
      happens: 'The pigment settles and lightens a little.',
      advice: ['No sun or sunbed, no pool, no sauna.', 'Moisturise every day.'],
    },
    {
      from: 28,
      to: 42,
      happens: 'Healed. What you see now is the result.',
      advice: ['Come to your review: we look together and decide on the next step.'],
    },
    {
      from: 43,
      to: null,
      happens: 'The years after: slowly lighter, evenly.',
      advice: ['Sunscreen SPF 30 to 60 whenever the head is bare.', 'Moisturise.', 'Have it checked after a year.'],
    },
  ],
  firstWaterDay: 4,
  milestones: [
    { day: 10, words: 'You may shave again' },
    { day: 30, words: 'Sun, pool and sauna again, with sunscreen' },
  ],
  alarm:
    'Call the clinic the same day if redness spreads, if it swells, weeps or smells, if dots turn blue or run together. With fever, or if you find it hard to breathe, see a doctor at once.',
  checkInDays: [1, 3, 7, 14, 30],
};
