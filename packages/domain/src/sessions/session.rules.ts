import { type Finding, Problem, refuseOn } from '../problems/index.ts';
import { findInLot, findInMix, type KnownMixes } from '../stock/index.ts';
import { type Instant, localDate, minutesBetween } from '../time/index.ts';
import { findInBreaks, openBreak, workMinutes } from './break.ts';
import { findInCourse } from './course.rules.ts';
import type { SaveSessionInput } from './session.inputs.ts';
import type { Anaesthetic, ExtraReason, Pass, Session, SessionKind } from './session.ts';

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
  readonly plannedSessions: number;
  readonly completedSessions: number;
  readonly extraReason: ExtraReason | null;
  /** End of the last session or top-up; a perfecting visit is neither. */
  readonly lastWorkAt: Instant | null;
  /** Another session of this treatment that is not completed yet. */
  readonly openSessionId: string | null;
}

/** Why a session does not fit into its course, all reasons at once. Whether it is safe is asked of `findUnsafe`. */
export function findAtStart(facts: StartFacts, now: Instant): Finding[] {
  const findings = findInStartTime(facts.startedAt, now);
  if (facts.kindsThatFit.length === 0) findings.push({ code: 'SESSION.TREATMENT_NOT_AGREED', field: 'treatmentId' });
  else if (!facts.kindsThatFit.includes(facts.kind))
    findings.push({ code: 'SESSION.KIND_DOES_NOT_FIT', field: 'kind' });
  else findings.push(...findInCourse(facts));
  if (facts.openSessionId !== null) findings.push({ code: 'SESSION.ALREADY_OPEN', field: 'treatmentId' });
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
  const { endedAt } = input;
  if (endedAt !== null && minutesBetween(startedAt, endedAt) <= 0) {
    throw new Problem('SESSION.END_BEFORE_START', { field: 'endedAt' });
  }
  const { zones, marks, breaks, passes, anaesthetics, skinReaction, bleeding, pain, notes, signOff } = input;
  const entered = { zones, marks, breaks, passes, anaesthetics, skinReaction, bleeding, pain, notes, signOff };
  const state = openBreak(breaks) ? 'paused' : 'in_progress';
  return { ...session, ...entered, state, startedAt, endedAt, startedOn: localDate(startedAt, zone) };
}

/** What keeps a session from being completed, and what is merely unusual. Every mix named by a pass must be in `known`. */
export function findAtCompletion(session: Session, known: KnownMixes, now: Instant): Finding[] {
  const findings = [...findInDuration(session, now), ...findInBreaks(session)];
  if (session.zones.length === 0) findings.push({ code: 'SESSION.NO_ZONE', field: 'zones' });
  if (session.passes.length === 0) findings.push({ code: 'SESSION.NO_PASS', field: 'passes' });
  session.passes.forEach((pass, index) => {
    findings.push(
      ...findInPass(pass, session, known).map((found) => ({ ...found, field: `passes.${index}.${found.field}` })),
    );
  });
  session.anaesthetics.forEach((each, index) => {
    const found = findInAnaesthetic(each, session, known);
    findings.push(...found.map((one) => ({ ...one, field: `anaesthetics.${index}.${one.field}` })));
  });
  if (session.skinReaction === null) findings.push({ code: 'SESSION.REACTION_MISSING', field: 'skinReaction' });
  if (session.signOff === null) findings.push({ code: 'SESSION.NOT_SIGNED_OFF', field: 'signOff', warning: true });
  return findings;
}

function findInAnaesthetic({ lotId, amount }: Anaesthetic, session: Session, { lots }: KnownMixes): Finding[] {
  const findings: Finding[] = [];
  if (amount === null) findings.push({ code: 'SESSION.ANAESTHETIC_WITHOUT_AMOUNT', field: 'amount' });
  const lot = lotId === null ? undefined : lots.get(lotId);
  if (!lot) return [...findings, { code: 'SESSION.ANAESTHETIC_WITHOUT_LOT', field: 'lotId' }];
  return [...findings, ...findInLot(lot, session.clinicId, session.startedOn)];
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
  return [...findings, ...findInWork(session, now)];
}

/** Passes are done within the work: the session without its breaks. */
function findInWork(session: Session, now: Instant): Finding[] {
  const work = Math.floor(workMinutes(session, now));
  const tooLong = session.passes.flatMap(({ minutes }, index) => ((minutes ?? 0) > work ? [index] : []));
  if (tooLong.length > 0) {
    const code = 'SESSION.PASS_LONGER_THAN_SESSION';
    return tooLong.map((index) => ({ code, field: `passes.${index}.minutes`, params: { work } }));
  }
  const worked = session.passes.reduce((sum, pass) => sum + (pass.minutes ?? 0), 0);
  return worked > work ? [{ code: 'SESSION.PASSES_LONGER_THAN_SESSION', field: 'passes', params: { worked } }] : [];
}

function findInPass(pass: Pass, session: Session, { mixes, lots }: KnownMixes): Finding[] {
  const findings: Finding[] = [];
  if (!session.zones.includes(pass.zone)) findings.push({ code: 'SESSION.PASS_OUTSIDE_ZONES', field: 'zone' });
  if (pass.needle === null) findings.push({ code: 'SESSION.PASS_WITHOUT_NEEDLE', field: 'needle' });
  if (pass.speed !== null && pass.speedUnit === null)
    findings.push({ code: 'SESSION.SPEED_WITHOUT_UNIT', field: 'speedUnit' });
  const cartridge = pass.cartridgeLotId === null ? undefined : lots.get(pass.cartridgeLotId);
  if (cartridge) {
    const found = findInLot(cartridge, session.clinicId, session.startedOn);
    findings.push(...found.map((one) => ({ ...one, field: 'cartridgeLotId' })));
  }
  const mix = pass.mixId === null ? undefined : mixes.get(pass.mixId);
  if (!mix) findings.push({ code: 'SESSION.PASS_WITHOUT_MIX', field: 'mixId' });
  else findings.push(...findInMix(mix, lots, session.startedOn).map((found) => ({ ...found, field: 'mixId' })));
  return findings;
}

/** The completed session. @throws Problem of the first finding that blocks. */
export function completeSession(
  session: Session,
  facts: { readonly known: KnownMixes; readonly completedBefore: number },
  now: Instant,
): Session & { readonly endedAt: Instant } {
  if (session.state === 'completed') throw new Problem('SESSION.COMPLETED', { field: 'id' });
  refuseOn(findAtCompletion(session, facts.known, now));
  if (session.endedAt === null) throw new Problem('SESSION.END_MISSING', { field: 'endedAt' });
  const { endedAt } = session;
  return { ...session, state: 'completed', number: facts.completedBefore + 1, endedAt, completedAt: now };
}
