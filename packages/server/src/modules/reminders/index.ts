export { type DueReminder, type Ledger, type LedgerRow, stuckAfterMinutes } from './ledger.repository.ts';
export { RemindersService } from './reminders.service.ts';
