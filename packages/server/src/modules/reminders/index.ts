export { RemindersService } from './reminders.service.ts';
