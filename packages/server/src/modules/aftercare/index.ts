export { type AftercareOfSession, AftercareService } from './aftercare.service.ts';
