import { type AppointmentKind, usualMinutes } from '@stipple/domain/appointments';
import { type Day, daysOfMonth } from '../calendar/calendar.ts';
import { drawMonthsToExit, drawMonthsToTopUp } from '../fading/fading.ts';
import {
  answerAtReview,
  answerFromHome,
  daysOfQuestions,
  type Phase,
  responseAt,
} from '../outcomes/record-outcomes.ts';
import { hiddenTruth } from '../truth/hidden-truth.ts';
import { bookedMinutes } from './course.ts';
import type { Story } from './story.ts';
import { daysAhead, type Visit, visit } from './visit.ts';
import type { Walk } from './walk.ts';

/**
 * The years after the course: perfecting visits, reviews, answers, and again and again the race between fading and
 * leaving for good.
 *
 * @returns true when a next visit is booked
 */
export function liveOn(walk: Walk, story: Story): boolean {
  const { chance, clinic } = walk;
  const monthsToExit = drawMonthsToExit(chance);
  const finished = dayOfLastSession(walk, story);
  const exit = Math.round(finished + monthsToExit * daysOfMonth);
  if (chance.happens(hiddenTruth.clients.wandering)) changeClinic(walk, finished);
  for (let from = finished; ; from = dayOfLastSession(walk, story)) {
    const phase = beginPhase(walk, story, from);
    if (story.treatment.topUps === 0) tellTruth(walk, phase, monthsToExit);
    const topUp = Math.round(from + phase.monthsToTopUp * daysOfMonth);
    const until = Math.min(topUp, exit, clinic.today);
    const booked = followUp(walk, story, phase, until);
    answerQuestions(walk, phase, until);
    if (exit <= Math.min(topUp, clinic.today)) return leave(walk, story, Math.max(exit, from));
    if (booked || topUp > clinic.today + daysAhead) return booked;
    const visited = topUpVisit(walk, story, topUp);
    if (visited === 'away') return leave(walk, story, topUp);
    if (visited === 'later') return false;
    if (visited.when === 'ahead' || visited.open) return true;
  }
}

function beginPhase({ traits, chance, lead }: Walk, story: Story, from: Day): Phase {
  const { indication, topUps, id } = story.treatment;
  const { mean, deviation, scar } = hiddenTruth.outcomes.density;
  return {
    treatmentId: id,
    sessionId: story.lastSession?.id ?? id,
    from,
    // Nobody is topped up before the course has settled.
    monthsToTopUp: Math.max(
      5,
      drawMonthsToTopUp({ traits, indication, practitionerEffect: lead?.fading ?? 0, topUps }, chance),
    ),
    density: chance.normal(mean + (indication === 'scar' ? scar : 0) + (lead?.density ?? 0), deviation),
    reaction: story.lastSession?.skinReaction ?? null,
  };
}

function tellTruth({ world, traits, lead }: Walk, { treatmentId, monthsToTopUp }: Phase, monthsToExit: number): void {
  world.ledger.courses.push({ treatmentId, practitionerId: lead?.id ?? '', traits, monthsToTopUp, monthsToExit });
}

/** Perfecting visits of the first phase and reviews of every phase, in the order of their days. @returns true when one is ahead. */
function followUp(walk: Walk, story: Story, phase: Phase, until: Day): boolean {
  const { chance, clinic } = walk;
  const { perfecting, review } = hiddenTruth.course;
  const wishes: [AppointmentKind, number, number][] = [];
  if (story.treatment.topUps === 0 && chance.happens(perfecting.first))
    wishes.push(['perfecting', 21, chance.whole(27, 38)]);
  if (chance.happens(review.afterSettling)) wishes.push(['review', 42, chance.whole(44, 60)]);
  if (wishes[0]?.[0] === 'perfecting' && chance.happens(perfecting.second))
    wishes.push(['perfecting', 62, chance.whole(72, 88)]);
  if (chance.happens(review.afterYear)) wishes.push(['review', 340, chance.whole(350, 390)]);
  for (const [kind, earliest, from] of wishes) {
    if (phase.from + from > until + (until === clinic.today ? daysAhead : 0)) return false;
    const pending =
      kind === 'review'
        ? reviewVisit(walk, phase, from, earliest)
        : perfect(walk, story, phase.from + from, phase.from + earliest);
    if (pending) return true;
  }
  return false;
}

function perfect(walk: Walk, story: Story, from: Day, earliest: Day): boolean {
  const { chance, world } = walk;
  const healed = Math.max(earliest, dayOfLastSession(walk, story) + world.settings.healingDays);
  const minutes = bookedMinutes('perfecting', story.course, false, chance);
  const wanted = {
    kind: 'perfecting',
    earliest: healed,
    from: Math.max(from, healed),
    minutes,
    treatmentId: story.treatment.id,
  } as const;
  const visited = visit(walk, wanted);
  if (visited === 'later' || visited === 'away') return false;
  if (visited.when === 'ahead') return true;
  if (story.fits('perfecting', visited.slot.day)) story.work('perfecting', visited);
  return visited.open;
}

function reviewVisit(walk: Walk, phase: Phase, from: number, earliest: number): boolean {
  const days = { earliest: phase.from + earliest, from: phase.from + from };
  const visited = visit(walk, {
    kind: 'review',
    ...days,
    minutes: usualMinutes.review,
    treatmentId: phase.treatmentId,
  });
  if (visited === 'later' || visited === 'away') return false;
  // Of today's, one in two is still to be written down.
  const written = visited.when === 'past' && (visited.slot.day < walk.clinic.today || walk.chance.happens(0.5));
  if (written)
    answerAtReview(walk, phase, { endsAt: visited.endsAt, day: visited.slot.day, by: visited.slot.practitioner.id });
  return visited.when === 'ahead';
}

function answerQuestions(walk: Walk, phase: Phase, until: Day): void {
  for (const day of daysOfQuestions(until - phase.from)) {
    if (walk.chance.happens(responseAt(day))) answerFromHome(walk, phase, phase.from + day + walk.chance.whole(0, 6));
  }
}

function topUpVisit(walk: Walk, story: Story, on: Day): Visit | 'later' | 'away' {
  const minutes = bookedMinutes('top_up', story.course, false, walk.chance);
  const from = Math.max(on, dayOfLastSession(walk, story) + walk.world.settings.settlingDays);
  const visited = visit(walk, { kind: 'top_up', earliest: from, from, minutes, treatmentId: story.treatment.id });
  if (visited !== 'later' && visited !== 'away' && visited.when !== 'ahead') {
    if (story.fits('top_up', visited.slot.day)) story.work('top_up', visited);
  }
  return visited;
}

function leave({ chance }: Walk, story: Story, on: Day): boolean {
  story.closeOn(chance.weighted(hiddenTruth.exit.reasons), on);
  return false;
}

function changeClinic(walk: Walk, day: Day): void {
  const others = walk.world.clinics.filter((other) => other !== walk.clinic && other.opens < day);
  if (others.length > 0) walk.clinic = walk.chance.pick(others);
}

function dayOfLastSession({ clinic }: Walk, { treatment }: Story): Day {
  return treatment.lastSessionAt === null ? clinic.today : clinic.clock.dayAt(Date.parse(treatment.lastSessionAt));
}
