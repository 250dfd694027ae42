export { AppointmentsService } from './appointments.service.ts';
