export { type Overview, ReportsService } from './reports.service.ts';
