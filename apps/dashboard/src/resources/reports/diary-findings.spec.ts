import {
  type DiaryFigures,
  type DiaryReport,
  daysAheadFinding,
  daysAheadNote,
  gapNote,
  groupWords,
  noShowNote,
  utilisationFinding,
  utilisationNote,
} from './diary-findings.ts';

const nothing: DiaryFigures = {
  ...{ hoursMinutes: 0, bookedMinutes: 0, minutesOutside: 0, known: 0, noShows: 0, unresolved: 0 },
  ...{ gaps: 0, gapsTooShort: 0, gapMinutes: 0, appointments: 0, daysAhead: [] },
  ...{ medianDaysAhead: null, lowerDaysAhead: null, upperDaysAhead: null },
};
const worked = (bookedMinutes: number, hoursMinutes: number): DiaryFigures => ({
  ...nothing,
  bookedMinutes,
  hoursMinutes,
});
const report = (...clinics: DiaryFigures[]) => {
  const sum = (of: 'bookedMinutes' | 'hoursMinutes') => clinics.reduce((so, each) => so + each[of], 0);
  const total = worked(sum('bookedMinutes'), sum('hoursMinutes'));
  return { total, clinics: clinics.map((figures) => ({ figures })) } as DiaryReport;
};

describe('what the figures of a diary say', () => {
  it('is what they are of', () => {
    expect(utilisationNote({ ...worked(600, 1200), minutesOutside: 60 })).toBe(
      '10 h booked of 20 h worked; 1 h more outside the hours',
    );
    expect(noShowNote({ ...nothing, known: 41, noShows: 3 })).toBe('3 of 41 appointments that ended either way');
    expect(gapNote({ ...nothing, gaps: 2, gapsTooShort: 1, gapMinutes: 90 })).toBe(
      '2 h in 2 gaps; 1 too short to book',
    );
    const ahead = { medianDaysAhead: 9, lowerDaysAhead: 2.5, upperDaysAhead: 21, appointments: 40 };
    expect(daysAheadNote({ ...nothing, ...ahead })).toBe('half of 40 appointments: 2.5 to 21 days');
    expect(daysAheadFinding({ ...nothing, ...ahead })).toBe('Half of the appointments were booked within 9 days');
  });

  it('is said of nothing too', () => {
    expect([utilisationNote(nothing), noShowNote(nothing), gapNote(nothing), daysAheadNote(nothing)]).toEqual([
      'Nobody had hours in this period',
      'Nothing is over yet in this period',
      'No gap between two appointments',
      'No appointment in this period',
    ]);
    expect(utilisationFinding(report(nothing))).toBe('Nobody had hours in this period');
  });

  it('is how far clinics are apart', () => {
    expect(utilisationFinding(report(worked(30, 60)))).toBe('50 % of the hours were booked');
    expect(utilisationFinding(report(worked(30, 60), worked(15, 60)))).toBe(
      '38 % of the hours were booked: 25 % to 50 % by clinic',
    );
    expect(utilisationFinding(report(worked(30, 60), worked(30, 60)))).toMatch(/alike/);
  });

  it('names each group of days', () =>
    expect([groupWords(0, 1), groupWords(1, 8), groupWords(57, undefined)]).toEqual([
      'The same day',
      '1 to 7 days',
      '57 days and more',
    ]));
});
