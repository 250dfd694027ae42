export { type Answering, RemindersService } from './reminders.service.ts';
