import { countDaysAhead, type DiaryFigures, daysAheadGroups, quantileOf } from '@stipple/domain/diary';
import type { DiaryReport } from '@stipple/server/modules/diary';
import type { Context } from '@stipple/server/work';
import { presentClinic } from '../clinics/clinic.presenter.ts';
import type { DiaryFiguresType, DiaryReportType } from './figures.type.ts';

export function presentDiaryReport(ctx: Context, report: DiaryReport): DiaryReportType {
  const mayName = ctx.may('staff.read');
  return {
    ...{ from: report.from, to: report.to, total: presentFigures(report.total) },
    clinics: report.clinics.map(({ clinic, figures }) => ({
      clinic: presentClinic(clinic),
      figures: presentFigures(figures),
    })),
    practitioners: report.practitioners.map(({ id, name, unsaid, figures }) => ({
      ...{ id, unsaid, name: mayName ? name : null, figures: presentFigures(figures) },
    })),
  };
}

function presentFigures(figures: DiaryFigures): DiaryFiguresType {
  const { utilisation, minutesOutside, noShows, unresolved, gapsTooShort, gapMinutes, daysAhead } = figures;
  const inGroups = countDaysAhead(daysAhead);
  return {
    ...{ hoursMinutes: utilisation.whole, bookedMinutes: utilisation.part, minutesOutside, unresolved },
    ...{ known: noShows.whole, noShows: noShows.part },
    ...{ gaps: gapsTooShort.whole, gapsTooShort: gapsTooShort.part, gapMinutes: gapMinutes.part },
    appointments: daysAhead.length,
    medianDaysAhead: quantileOf(daysAhead, 0.5),
    lowerDaysAhead: quantileOf(daysAhead, 0.25),
    upperDaysAhead: quantileOf(daysAhead, 0.75),
    daysAhead: daysAheadGroups.map((from, nth) => ({ from, appointments: inGroups[nth] ?? 0 })),
  };
}
