export { PlansService } from './plans.service.ts';
export { TreatmentsService } from './treatments.service.ts';
