import {
  type Complication,
  type ComplicationAction,
  type ComplicationFollowUp,
  type ComplicationKind,
  followUp,
  usuallySerious,
} from '@stipple/domain/complications';
import type { Zone } from '@stipple/domain/sessions';
import { type Day, dateOf, dayOf, instantOf } from '../calendar/calendar.ts';
import type { PassRow, RecallRow, SessionRow } from '../chain/rows.ts';
import type { ClinicWorld, World } from '../chain/world.ts';
import type { Chance } from '../chance/chance.ts';
import { hiddenTruth } from '../truth/hidden-truth.ts';
import { type Course, courses } from './courses.ts';

export interface ComplicationHistory {
  readonly complications: readonly Complication[];
  readonly followUps: readonly ComplicationFollowUp[];
}

/** What went wrong after sessions, more often after pigment that was recalled, and how each went on. */
export function inventComplications(world: World, recalls: readonly RecallRow[], chance: Chance): ComplicationHistory {
  const { sessions, passes, mixParts } = world.ledger;
  const clinics = new Map(world.clinics.map((clinic) => [clinic.row.id, clinic]));
  const recalled = new Set(recalls.map(({ productId, lotNumber }) => `${productId} ${lotNumber}`));
  const bad = new Set(
    mixParts.filter((part) => recalled.has(`${part.productId} ${part.lotNumber}`)).map(({ mixId }) => mixId),
  );
  const passesOf = Map.groupBy(passes, ({ sessionId }) => sessionId);
  const writer = new Writer(world);
  for (const session of sessions) {
    const clinic = clinics.get(session.clinicId);
    if (session.endedAt === null || !clinic) continue;
    const own = chance.fork(session.id);
    const done = passesOf.get(session.id) ?? [];
    const kind = drawKind(
      session,
      done.some(({ mixId }) => mixId !== null && bad.has(mixId)),
      own,
    );
    if (kind) writer.write(session, done, bad, { kind, clinic, chance: own });
  }
  return writer.rows;
}

function drawKind({ skinReaction }: SessionRow, badLot: boolean, chance: Chance): ComplicationKind | undefined {
  const { perSession, allergicByBadLot, swellingByReaction } = hiddenTruth.complications;
  let draw = chance.share();
  for (const [kind, share] of Object.entries(perSession) as [ComplicationKind, number][]) {
    const strong = skinReaction === 'severe' || skinReaction === 'moderate';
    const times =
      kind === 'allergic_reaction' && badLot
        ? allergicByBadLot
        : kind === 'swelling' && strong
          ? swellingByReaction
          : 1;
    draw -= share * times;
    if (draw < 0) return kind;
  }
  return undefined;
}

interface About {
  readonly kind: ComplicationKind;
  readonly clinic: ClinicWorld;
  readonly chance: Chance;
}

class Writer {
  readonly rows: { complications: Complication[]; followUps: ComplicationFollowUp[] } = {
    complications: [],
    followUps: [],
  };
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  write(session: SessionRow, passes: readonly PassRow[], bad: ReadonlySet<string>, about: About): void {
    const { kind, clinic, chance } = about;
    const course = courses[kind];
    const day = dayOf(session.startedOn) + chance.whole(...course.appears);
    const recorded = this.#recordedAt(clinic, day, chance);
    if (recorded === undefined) return;
    const severity = chance.weighted(course.severity);
    const pass = placeOf(passes, kind, bad, chance);
    const serious = usuallySerious(kind) || severity === 'severe';
    const complication: Complication = {
      id: chance.id(Date.parse(recorded)),
      clientId: session.clientId,
      treatmentId: session.treatmentId,
      clinicId: session.clinicId,
      sessionId: session.id,
      zone: pass.zone,
      mixId: pass.mixId,
      kind,
      severity,
      state: 'open',
      serious,
      seriousSince: serious ? recorded : null,
      firstSeenOn: dateOf(day),
      resolvedOn: null,
      notes: chance.pick(course.notes),
      actions: actionsOf(course, { severity, serious }, chance),
      recordedAt: recorded,
      recordedBy: session.practitionerId,
      version: 1,
    };
    this.rows.complications.push(this.#goOn(complication, course, day, about));
  }

  /** Looked at again, until it is over or today has come. */
  #goOn(first: Complication, course: Course, from: Day, { clinic, chance }: About): Complication {
    let [complication, day] = [first, from];
    const looks = chance.whole(1, 2);
    for (let look = 1; look <= looks; look++) {
      day += Math.max(1, Math.round(chance.whole(...course.lasts) / looks));
      const recordedAt = this.#recordedAt(clinic, day, chance);
      if (recordedAt === undefined || !chance.happens(look === looks ? 0.93 : 1)) return complication;
      const over = look === looks;
      const seen = {
        seenOn: dateOf(day),
        severity: over ? 'mild' : complication.severity,
        state: over ? 'resolved' : 'open',
        serious: complication.serious,
      } as const;
      this.rows.followUps.push({
        id: chance.id(Date.parse(recordedAt)),
        complicationId: complication.id,
        ...seen,
        notes: chance.pick(over ? course.ends : course.goesOn),
        actions: over ? [...course.finally] : ['looked_at_in_clinic'],
        recordedAt,
        recordedBy: complication.recordedBy,
      });
      complication = { ...followUp(complication, seen, recordedAt), version: complication.version + 1 };
    }
    return complication;
  }

  /** In the clinic's daytime of that day; undefined when it is still ahead. */
  #recordedAt(clinic: ClinicWorld, day: Day, chance: Chance): string | undefined {
    if (day >= clinic.today) return undefined;
    const at = clinic.clock.at(day, chance.whole(9 * 60, 17 * 60));
    return at < this.#world.now ? instantOf(at) : undefined;
  }
}

/** Pigment answers for a reaction or a colour: the mix of that zone, the recalled one where there is one. */
function placeOf(
  passes: readonly PassRow[],
  kind: ComplicationKind,
  bad: ReadonlySet<string>,
  chance: Chance,
): { readonly zone: Zone | null; readonly mixId: string | null } {
  if (passes.length === 0) return { zone: null, mixId: null };
  const suspect = passes.find(({ mixId }) => mixId !== null && bad.has(mixId));
  const { zone, mixId } = suspect ?? chance.pick(passes);
  return { zone, mixId: kind === 'allergic_reaction' || kind === 'colour_change' ? mixId : null };
}

function actionsOf(
  course: Course,
  { severity, serious }: Pick<Complication, 'severity' | 'serious'>,
  chance: Chance,
): readonly ComplicationAction[] {
  const more: ComplicationAction[] = severity === 'severe' ? ['sent_to_doctor'] : [];
  if (serious && chance.happens(0.85)) more.push('maker_informed');
  if (chance.happens(0.4)) more.push('work_postponed');
  return [...new Set([...course.first, ...more])];
}
