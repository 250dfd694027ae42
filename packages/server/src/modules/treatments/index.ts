export { TreatmentsService } from './treatments.service.ts';
