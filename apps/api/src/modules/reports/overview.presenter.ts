import { type Figures, sessionsOf } from '@stipple/domain/reports';
import { treatmentStates } from '@stipple/domain/treatments';
import { type Overview, readScores } from '@stipple/server/modules/reports';
import { presentClinic } from '../clinics/clinic.presenter.ts';
import type { FiguresType, OverviewType } from './overview.type.ts';

export function presentOverview({ from, to, updatedAt, total, clinics, months }: Overview): OverviewType {
  return {
    ...{ from, to, updatedAt },
    total: presentFigures(total),
    clinics: clinics.map(({ clinic, figures }) => ({
      clinic: presentClinic(clinic),
      figures: presentFigures(figures),
    })),
    months: months.map(({ month, figures }) => ({
      month,
      sessions: figures.initialSessions,
      perfecting: figures.perfectingSessions,
      topUps: figures.topUpSessions,
    })),
  };
}

function presentFigures(figures: Figures): FiguresType {
  const { initialSessions, perfectingSessions, topUpSessions, minutes, appointments, noShows, treatments, scores } =
    figures;
  return {
    ...{ initialSessions, perfectingSessions, topUpSessions, minutes, appointments, noShows },
    sessions: sessionsOf(figures),
    treatments: treatmentStates.map((state) => ({ state, count: treatments[state] })),
    topUpsDue: treatments.due,
    satisfaction: readScores(scores.satisfaction),
    confidence: readScores(scores.confidence),
    visualDensity: readScores(scores.visual_density),
  };
}
