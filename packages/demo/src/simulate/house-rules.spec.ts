import { findAtCompletion, findInCourse, passInput } from '@stipple/domain/sessions';
import { daysBetween, localDate } from '@stipple/domain/time';
import { hasFallenDue, hasSettled, topUpDueOn } from '@stipple/domain/treatments';
import { threeChains } from '../chains/index.ts';
import { type ChainHistory, simulateChain } from './index.ts';

const now = '2026-11-22T17:30:00.000Z';
const histories = threeChains(now).map((plan) => simulateChain({ ...plan, sessionsWanted: plan.sessionsWanted / 10 }));
const byId = <T extends { readonly id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));
const zoneIn = (history: ChainHistory) => {
  const clinics = byId(history.clinics);
  return (clinicId: string) => clinics.get(clinicId)?.zone ?? 'none';
};
const wallClock = (zone: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

describe.each(histories.map((history) => [history.organization.name, history] as const))('%s', (_, history) => {
  const zone = zoneIn(history);

  it('works from nine to six by each clinic’s clock, over every change of it', () => {
    const clocks = new Map(history.clinics.map((clinic) => [clinic.id, wallClock(clinic.zone)]));
    const outside = (clinicId: string, from: string, to: string) => {
      const clock = clocks.get(clinicId) as Intl.DateTimeFormat;
      return clock.format(Date.parse(from)) < '09:00' || clock.format(Date.parse(to)) > '18:00';
    };
    const { appointments, sessions } = history;
    expect(appointments.filter(({ clinicId, startsAt, endsAt }) => outside(clinicId, startsAt, endsAt))).toEqual([]);
    expect(appointments.filter((row) => localDate(row.startsAt, zone(row.clinicId)) !== row.startsOn)).toEqual([]);
    const done = sessions.filter(({ endedAt }) => endedAt !== null);
    expect(done.filter((row) => outside(row.clinicId, row.startedAt, row.endedAt ?? ''))).toEqual([]);
  });

  it.each(['practitionerId', 'clientId'] as const)('has no %s in two places', (who) => {
    const held = history.appointments.filter(({ state }) => state !== 'cancelled' && state !== 'no_show');
    const overlapping = [...Map.groupBy(held, (appointment) => appointment[who]).values()].flatMap((own) => {
      const inOrder = own.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
      return inOrder.filter(({ startsAt }, index) => (inOrder[index - 1]?.endsAt ?? '') > startsAt);
    });
    expect(overlapping).toEqual([]);
  });

  it('moves appointments to where they are, between their booking and the earlier of both times', () => {
    const appointments = byId(history.appointments);
    expect(history.appointmentMoves.length).toBeGreaterThan(0);
    for (const move of history.appointmentMoves) {
      const { startsAt, endsAt, movedCount, createdAt = '' } = appointments.get(move.appointmentId) ?? {};
      expect([move.toStartsAt, move.toEndsAt, 1]).toEqual([startsAt, endsAt, movedCount]);
      expect(createdAt < move.movedAt && move.movedAt < move.fromStartsAt && move.movedAt < move.toStartsAt).toBe(true);
      expect(move.movedAt <= now).toBe(true);
    }
  });

  it('keeps practitioners and rooms free while they are cleaned', () => {
    const held = history.appointments.filter(({ state }) => state !== 'cancelled' && state !== 'no_show');
    const buffered = held.map(({ endsAt, bufferAfter, ...row }) => {
      return { ...row, until: new Date(Date.parse(endsAt) + bufferAfter * 60_000).toISOString() };
    });
    expect(held.some(({ bufferAfter }) => bufferAfter > 0)).toBe(true);
    for (const what of ['practitionerId', 'roomId'] as const) {
      for (const own of Map.groupBy(buffered, (row) => row[what]).values()) {
        const inOrder = own.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
        expect(inOrder.filter(({ startsAt }, index) => (inOrder[index - 1]?.until ?? '') > startsAt)).toEqual([]);
      }
    }
  });

  it('logs sessions the product would have let pass, with pigment in date', () => {
    const lots = byId(history.lots.map((lot) => ({ ...lot, recalledAt: null })));
    const parts = Map.groupBy(history.mixParts, ({ mixId }) => mixId);
    const mixes = byId(history.mixes.map((mix) => ({ ...mix, parts: parts.get(mix.id) ?? [] })));
    const known = { lots, mixes };
    const passesOf = Map.groupBy(history.passes, ({ sessionId }) => sessionId);
    const findings = history.sessions
      .filter(({ state }) => state === 'completed')
      .flatMap((session) =>
        findAtCompletion({ ...session, passes: passesOf.get(session.id) ?? [], anaesthetics: [] }, known, now),
      );
    expect(findings.filter(({ warning }) => !warning)).toEqual([]);
    expect(history.passes.filter(({ sessionId, position, ...pass }) => !passInput.safeParse(pass).success)).toEqual([]);
  });

  it('gives a reason for every extra session, and perfects nothing after its 90 days', () => {
    const treatments = byId(history.treatments);
    const done = history.sessions.filter(({ state }) => state === 'completed');
    let [extra, perfected] = [0, 0];
    for (const [treatmentId, own] of Map.groupBy(done, (session) => session.treatmentId)) {
      const { plannedSessions } = treatments.get(treatmentId) ?? { plannedSessions: 0 };
      let [completedSessions, lastWorkAt] = [0, null as string | null];
      for (const session of own.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1))) {
        const facts = { ...session, zone: zone(session.clinicId), plannedSessions, completedSessions, lastWorkAt };
        expect(findInCourse(facts)).toEqual([]);
        if (session.extraReason) extra++;
        if (session.kind === 'perfecting') perfected++;
        else lastWorkAt = session.endedAt;
        if (session.kind === 'session') completedSessions++;
      }
    }
    expect(extra).toBeGreaterThan(0);
    expect(perfected).toBeGreaterThan(0);
  });

  it('lets the skin heal between sessions, and comes back within weeks while the course lasts', () => {
    const { healingDays } = history.organization;
    const done = history.sessions.filter(({ state }) => state === 'completed');
    const gaps: number[] = [];
    for (const own of Map.groupBy(done, ({ treatmentId }) => treatmentId).values()) {
      const inOrder = own.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
      inOrder.forEach((session, index) => {
        expect(session.number).toBe(index + 1);
        const before = inOrder[index - 1];
        if (!before) return;
        const gap = daysBetween(before.startedOn, session.startedOn);
        expect(gap).toBeGreaterThanOrEqual(healingDays);
        if (session.kind === 'session') gaps.push(gap);
      });
    }
    expect(gaps.filter((gap) => gap <= 30).length / gaps.length).toBeGreaterThan(0.8);
  });

  it('has treatments in the state the rules imply', () => {
    const settings = history.organization;
    for (const treatment of history.treatments) {
      const place = zone(treatment.clinicId);
      const today = localDate(now, place);
      expect(hasSettled(treatment, today, place, settings)).toBe(false);
      expect(hasFallenDue(treatment, today)).toBe(false);
      if (treatment.state === 'due') expect((treatment.topUpDueOn ?? '') <= today).toBe(true);
      if (treatment.state === 'closed') expect(treatment.topUpDueOn).toBeNull();
      if (treatment.courseCompletedAt && treatment.topUps === 0 && treatment.state !== 'closed') {
        expect(treatment.topUpDueOn).toBe(topUpDueOn(localDate(treatment.courseCompletedAt, place), settings));
      }
      // Nobody is left behind in the middle of a course.
      if (treatment.state === 'in_progress') expect((treatment.lastSessionAt ?? '') > '2026-07').toBe(true);
    }
  });

  it('points only to rows of its own', () => {
    const known = new Set(
      [history.clinics, history.staff, history.clients, history.treatments, history.appointments]
        .flat()
        .map(({ id }) => id),
    );
    const ids = [...history.sessions, ...history.appointments, ...history.outcomes, ...history.treatments].flatMap(
      (row) =>
        Object.entries(row).flatMap(([key, value]) =>
          /^(client|clinic|practitioner|treatment|appointment)Id$/.test(key) && value !== null ? [value] : [],
        ),
    );
    expect(ids.filter((id) => !known.has(String(id)))).toEqual([]);
  });
});
