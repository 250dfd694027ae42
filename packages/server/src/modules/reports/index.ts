export { type Overview, ReportsService } from './reports.service.ts';
export { readScores, type ScoreReading } from './scores.ts';
