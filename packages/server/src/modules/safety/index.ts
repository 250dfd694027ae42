export { type Ask, askOf, type Booking, type PreCheck, SafetyService } from './safety.service.ts';
