import { type Finding, Problem, refuseOn } from '../problems/index.ts';
import { findInLot, type Lot } from '../stock/index.ts';
import { addDays, type Instant, localDate, minutesBetween } from '../time/index.ts';
import type { SaveSessionInput } from './session.inputs.ts';
import type { Pass, Session, SessionKind } from './session.ts';

/** Half an hour to six hours are accepted, above four a warning says so: sources name 2 to 6 h a session. */
export const sessionMinutes = { least: 30, most: 360, warnAbove: 240 } as const;

/** A log may be written up to so many days after the work. */
export const mostDaysLate = 30;

/** What decides whether a session may start. */
export interface StartFacts {
  readonly kind: SessionKind;
  readonly startedAt: Instant;
  readonly zone: string;
  /** Kinds that fit the treatment in its state. */
  readonly kindsThatFit: readonly SessionKind[];
  readonly lastSessionAt: Instant | null;
  readonly healingDays: number;
  /** Another session of this treatment that is not completed yet. */
  readonly openSessionId: string | null;
}

/** Why a session may not start, all reasons at once; empty when it may. */
export function findAtStart(facts: StartFacts, now: Instant): Finding[] {
  const findings = findInStartTime(facts.startedAt, now);
  if (facts.kindsThatFit.length === 0) findings.push({ code: 'SESSION.TREATMENT_NOT_AGREED', field: 'treatmentId' });
  else if (!facts.kindsThatFit.includes(facts.kind))
    findings.push({ code: 'SESSION.KIND_DOES_NOT_FIT', field: 'kind' });
  if (facts.openSessionId !== null) findings.push({ code: 'SESSION.ALREADY_OPEN', field: 'treatmentId' });
  if (facts.lastSessionAt !== null) {
    const healedOn = addDays(localDate(facts.lastSessionAt, facts.zone), facts.healingDays);
    if (localDate(facts.startedAt, facts.zone) < healedOn) {
      findings.push({ code: 'SESSION.NOT_HEALED', field: 'startedAt', params: { healedOn } });
    }
  }
  return findings;
}

/** A session is logged when it is done: not ahead of time, and not months later. */
export function findInStartTime(startedAt: Instant, now: Instant): Finding[] {
  if (minutesBetween(now, startedAt) > 15) return [{ code: 'SESSION.IN_FUTURE', field: 'startedAt' }];
  if (minutesBetween(startedAt, now) > mostDaysLate * 1440) {
    return [{ code: 'SESSION.TOO_OLD', field: 'startedAt', params: { days: mostDaysLate } }];
  }
  return [];
}

/**
 * The draft with what was entered. It may have gaps, but no times that cannot be.
 *
 * @throws Problem SESSION.COMPLETED, SESSION.IN_FUTURE, SESSION.TOO_OLD, SESSION.END_BEFORE_START.
 */
export function saveSession(session: Session, input: SaveSessionInput, zone: string, now: Instant): Session {
  if (session.state === 'completed') throw new Problem('SESSION.COMPLETED', { field: 'id' });
  const startedAt = input.startedAt ?? session.startedAt;
  refuseOn(findInStartTime(startedAt, now));
  const state = session.state === 'draft' ? 'in_progress' : session.state;
  const { zones, passes, skinReaction, notes, endedAt } = input;
  if (endedAt !== null && minutesBetween(startedAt, endedAt) <= 0) {
    throw new Problem('SESSION.END_BEFORE_START', { field: 'endedAt' });
  }
  return {
    ...session,
    state,
    startedAt,
    startedOn: localDate(startedAt, zone),
    zones,
    passes,
    skinReaction,
    notes,
    endedAt,
  };
}

/** What keeps a session from being completed, and what is merely unusual. Every lot named by a pass must be in `lots`. */
export function findAtCompletion(session: Session, lots: ReadonlyMap<string, Lot>, now: Instant): Finding[] {
  const findings = findInDuration(session, now);
  if (session.zones.length === 0) findings.push({ code: 'SESSION.NO_ZONE', field: 'zones' });
  if (session.passes.length === 0) findings.push({ code: 'SESSION.NO_PASS', field: 'passes' });
  session.passes.forEach((pass, index) => {
    findings.push(
      ...findInPass(pass, session, lots).map((found) => ({ ...found, field: `passes.${index}.${found.field}` })),
    );
  });
  if (session.skinReaction === null) findings.push({ code: 'SESSION.REACTION_MISSING', field: 'skinReaction' });
  return findings;
}

function findInDuration(session: Session, now: Instant): Finding[] {
  if (session.endedAt === null) return [{ code: 'SESSION.END_MISSING', field: 'endedAt' }];
  const minutes = minutesBetween(session.startedAt, session.endedAt);
  if (minutes <= 0) return [{ code: 'SESSION.END_BEFORE_START', field: 'endedAt' }];
  if (minutesBetween(now, session.endedAt) > 15) return [{ code: 'SESSION.IN_FUTURE', field: 'endedAt' }];
  const { least, most, warnAbove } = sessionMinutes;
  if (minutes < least) return [{ code: 'SESSION.TOO_SHORT', field: 'endedAt', params: { least } }];
  if (minutes > most) return [{ code: 'SESSION.TOO_LONG', field: 'endedAt', params: { most: most / 60 } }];
  const findings: Finding[] = [];
  if (minutes > warnAbove) {
    findings.push({ code: 'SESSION.LONG', field: 'endedAt', params: { usual: warnAbove / 60 }, warning: true });
  }
  const worked = session.passes.reduce((sum, pass) => sum + (pass.minutes ?? 0), 0);
  if (worked > minutes)
    findings.push({ code: 'SESSION.PASSES_LONGER_THAN_SESSION', field: 'passes', params: { worked } });
  return findings;
}

function findInPass(pass: Pass, session: Session, lots: ReadonlyMap<string, Lot>): Finding[] {
  const findings: Finding[] = [];
  if (!session.zones.includes(pass.zone)) findings.push({ code: 'SESSION.PASS_OUTSIDE_ZONES', field: 'zone' });
  if (pass.needle === null) findings.push({ code: 'SESSION.PASS_WITHOUT_NEEDLE', field: 'needle' });
  if (pass.speed !== null && pass.speedUnit === null)
    findings.push({ code: 'SESSION.SPEED_WITHOUT_UNIT', field: 'speedUnit' });
  const lot = pass.lotId === null ? undefined : lots.get(pass.lotId);
  if (!lot) findings.push({ code: 'SESSION.PASS_WITHOUT_LOT', field: 'lotId' });
  else
    findings.push(
      ...findInLot(lot, session.clinicId, session.startedOn).map((found) => ({ ...found, field: 'lotId' })),
    );
  return findings;
}

/** The completed session. @throws Problem of the first finding that blocks. */
export function completeSession(
  session: Session,
  facts: { readonly lots: ReadonlyMap<string, Lot>; readonly completedBefore: number },
  now: Instant,
): Session & { readonly endedAt: Instant } {
  if (session.state === 'completed') throw new Problem('SESSION.COMPLETED', { field: 'id' });
  refuseOn(findAtCompletion(session, facts.lots, now));
  if (session.endedAt === null) throw new Problem('SESSION.END_MISSING', { field: 'endedAt' });
  const { endedAt } = session;
  return { ...session, state: 'completed', number: facts.completedBefore + 1, endedAt, completedAt: now };
}
