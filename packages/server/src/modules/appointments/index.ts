export { AppointmentsService } from './appointments.service.ts';
export type { BookingProposal } from './free-times.ts';
