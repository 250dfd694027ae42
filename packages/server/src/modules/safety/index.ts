export { type Ask, type Booking, type PreCheck, SafetyService } from './safety.service.ts';
