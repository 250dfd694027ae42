export { AftercareService } from './aftercare.service.ts';
