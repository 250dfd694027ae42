import { bookableSpans, covers, daysFrom, openingHoursOf, type WeekHours, workingHoursOf } from '@stipple/domain/diary';
import { threeChains } from '../chains/index.ts';
import { simulateChain } from '../simulate/index.ts';

const [small, ...others] = threeChains('2026-11-22T14:30:00.000Z');
if (!small) throw new Error('There are no chains');
const smallest = [small, ...others].reduce((a, b) => (b.sessionsWanted < a.sessionsWanted ? b : a));
// A Sunday, on which most are off, and Christmas, on which nobody works: today is full all the same.
const plans = ['2026-11-22T14:30:00.000Z', '2026-12-25T11:00:00.000Z'].map((now) => ({
  ...{ ...smallest, now, seed: `hours at ${now}`, fullToday: true },
}));

const weeksOf = <Row extends { readonly hours: string }>(rows: readonly Row[]) =>
  rows.map((row) => ({ ...row, hours: JSON.parse(row.hours) as WeekHours[] }));

describe.each(plans)('the hours of a history that ends at $now', (plan) => {
  const history = simulateChain(plan);
  const opening = weeksOf(history.openingHours);
  const working = weeksOf(history.workingHours);
  const stretch = <Row extends { readonly begins: string; readonly ends: string }>(row: Row) => ({
    ...{ ...row, from: row.begins, until: row.ends },
  });
  const clinics = history.clinics.map(({ id, zone }) => ({
    ...{ clinicId: id, zone, rooms: history.rooms.filter(({ clinicId }) => clinicId === id) },
    openingHours: openingHoursOf(
      id,
      opening.filter(({ clinicId }) => clinicId === id),
    ),
    closures: history.closures.filter(({ clinicId }) => clinicId === id).map(stretch),
  }));
  const days = daysFrom(
    plan.now.slice(0, 4).replace(/\d+/, (year) => `${Number(year) - plan.years - 1}-01-01`),
    '2027-04-01',
  );

  it('hold everything that was booked, in a room of its clinic', () => {
    const spans = new Map<string, ReturnType<typeof bookableSpans>>();
    const spansOf = (practitionerId: string, clinicId: string) => {
      const key = `${practitionerId} ${clinicId}`;
      const clinic = clinics.find((each) => each.clinicId === clinicId);
      if (!clinic) throw new Error('An appointment is at no clinic');
      const mine = <Row extends { readonly practitionerId: string }>(rows: readonly Row[]) =>
        rows.filter((row) => row.practitionerId === practitionerId);
      const who = {
        ...{ practitionerId, reach: 'everything' as const, workingDays: mine(history.workingDays) },
        workingHours: workingHoursOf({ practitionerId, weeks: mine(working), since: '2100-01-01', openingHours: [] }),
        timeOff: mine(history.timeOff).map(stretch),
      };
      const known = spans.get(key) ?? bookableSpans(who, clinic, days);
      spans.set(key, known);
      return known;
    };
    const outside = history.appointments.filter(({ practitionerId, clinicId, startsAt, endsAt }) => {
      const itself = { from: Date.parse(startsAt), until: Date.parse(endsAt) };
      return !covers(spansOf(practitionerId, clinicId), itself);
    });
    expect(history.appointments.length).toBeGreaterThan(500);
    expect(outside).toEqual([]);
    const roomsOf = new Map(history.rooms.map(({ id, clinicId }) => [id, clinicId]));
    expect(history.appointments.filter(({ roomId, clinicId }) => roomsOf.get(roomId ?? '') !== clinicId)).toEqual([]);
  });

  it('know who is away and when the clinics are closed', () => {
    expect(history.timeOff.length).toBeGreaterThan(history.workingHours.length);
    expect(history.closures.some(({ begins }) => begins > plan.now)).toBe(true);
    expect(history.workingDays.length > 0).toBe(plan.now.startsWith('2026-11-22'));
  });
});
