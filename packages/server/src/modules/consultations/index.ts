export { ConsultationsService } from './consultations.service.ts';
