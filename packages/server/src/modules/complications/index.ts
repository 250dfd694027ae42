export { ComplicationsService } from './complications.service.ts';
