import { usualMinutes } from '@stipple/domain/appointments';
import type { Indication } from '@stipple/domain/treatments';
import { type Day, millisOfDay, minute } from '../calendar/calendar.ts';
import { hiddenTruth } from '../truth/hidden-truth.ts';
import { liveOn } from './aftermath.ts';
import { bookedMinutes, drawCourse, drawGap } from './course.ts';
import { Story } from './story.ts';
import { type Visit, visit } from './visit.ts';
import type { Walk } from './walk.ts';

/** Whoever stays away is given up after so many days. */
const closedAfterDays = 60;

/** Where the initial course has got to. */
type Progress = 'completed' | 'next_visit_booked' | 'waiting' | 'over';

/** A treatment from its consultation to the end of the history, if the client wants it. */
export function treat(walk: Walk, enquiredOn: Day, not?: Indication): Story | undefined {
  const home = walk.clinic;
  const earliest = enquiredOn + 1;
  const from = enquiredOn + walk.chance.whole(2, 16);
  const consultation = visit(walk, {
    kind: 'consultation',
    earliest,
    from,
    minutes: usualMinutes.consultation,
    treatmentId: null,
  });
  if (consultation === 'later' || consultation === 'away' || consultation.when !== 'past') return undefined;
  const story = new Story(
    walk,
    drawCourse(home.plan.coursePriceMinor, walk.chance, not),
    consultation.endsAt - 5 * minute,
  );
  const progress = decide(walk, story, consultation) ? runCourse(walk, story, consultation.slot.day) : 'waiting';
  const booked = progress === 'completed' ? liveOn(walk, story) : progress === 'next_visit_booked';
  walk.clinic = home;
  story.end(booked);
  return story;
}

/** True once the client has agreed; some take their time, some never do. */
function decide({ world, chance }: Walk, story: Story, consultation: Visit): boolean {
  const { agrees, notSuitable } = hiddenTruth.course;
  if (chance.happens(notSuitable)) {
    story.close('not_suitable', consultation.endsAt);
    return false;
  }
  const willing = chance.happens(agrees / (1 - notSuitable));
  const days = willing ? (chance.happens(0.6) ? 0 : chance.whole(1, 12)) : chance.whole(14, 45);
  const decidedAt = consultation.endsAt + days * millisOfDay + chance.whole(1, 20) * minute;
  if (decidedAt > world.now) return false;
  if (willing) story.agree(decidedAt);
  else story.close('client_withdrew', decidedAt);
  return willing;
}

/** Patch test and sessions, until the course is done or the history ends. */
function runCourse(walk: Walk, story: Story, consulted: Day): Progress {
  const { chance, world } = walk;
  let last = Math.max(consulted, agreedOn(walk, story));
  if (chance.happens(0.45)) {
    const test = patchTest(walk, story, last);
    if (test === 'away') return giveUp(walk, story, last);
    if (test === 'later') return 'waiting';
    if (test.when !== 'past') return 'next_visit_booked';
    last = test.slot.day + 1;
  }
  for (let number = 1; number <= story.course.sessions; number++) {
    const first = number === 1;
    const earliest = last + (first ? 1 : world.settings.healingDays);
    const from = last + (first ? chance.whole(3, 24) : drawGap(world.settings.healingDays, chance));
    if (!story.fits('session', from)) break;
    const minutes = bookedMinutes('session', story.course, first, chance);
    const next = visit(walk, { kind: 'session', earliest, from, minutes, treatmentId: story.treatment.id });
    if (next === 'away') return giveUp(walk, story, last);
    if (next === 'later') return 'waiting';
    if (next.when === 'ahead') return bookAnother(walk, story, { number, last: next.slot.day });
    if (!story.fits('session', next.slot.day)) break;
    story.work('session', next);
    if (next.open) return 'next_visit_booked';
    last = next.slot.day;
    if (number < story.course.plannedSessions && chance.happens(hiddenTruth.course.givesUp))
      return giveUp(walk, story, last);
  }
  return story.treatment.courseCompletedAt === null ? 'waiting' : 'completed';
}

function agreedOn({ clinic }: Walk, { treatment }: Story): Day {
  return treatment.agreedAt === null ? 0 : clinic.clock.dayAt(Date.parse(treatment.agreedAt));
}

function patchTest(walk: Walk, story: Story, last: Day): ReturnType<typeof visit> {
  const from = last + walk.chance.whole(1, 8);
  return visit(walk, {
    kind: 'patch_test',
    earliest: last + 1,
    from,
    minutes: usualMinutes.patch_test,
    treatmentId: story.treatment.id,
  });
}

/** Who stays away is closed, though not the next morning. */
function giveUp({ clinic }: Walk, story: Story, last: Day): Progress {
  if (last > clinic.today - closedAfterDays) return 'waiting';
  story.closeOn('client_withdrew', last + closedAfterDays);
  return 'over';
}

/** Some book the session after the next one at the same time. */
function bookAnother(
  walk: Walk,
  story: Story,
  { number, last }: { readonly number: number; readonly last: Day },
): Progress {
  const { chance, world } = walk;
  if (number < story.course.plannedSessions && chance.happens(0.5)) {
    const { healingDays } = world.settings;
    const minutes = bookedMinutes('session', story.course, false, chance);
    const from = last + drawGap(healingDays, chance);
    visit(walk, { kind: 'session', earliest: from, from, minutes, treatmentId: story.treatment.id });
  }
  return 'next_visit_booked';
}
