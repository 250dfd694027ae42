export { LicencesService } from './licences.service.ts';
