export { ClinicsService } from './clinics.service.ts';
