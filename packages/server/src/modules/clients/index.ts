export { ClientsService } from './clients.service.ts';
