export { Clinics } from './clinics.repository.ts';
export { ClinicsService } from './clinics.service.ts';
