export { AppointmentLinksService } from './appointment-links.service.ts';
export { type AppointmentVisit, AppointmentVisitsService, type FreeTime } from './appointment-visits.service.ts';
