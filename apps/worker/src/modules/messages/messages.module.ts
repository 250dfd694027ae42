import { Module } from '@nestjs/common';
import { SendReminder } from './send-reminder.handler.ts';
import { SweepDueReminders } from './sweep-due-reminders.handler.ts';

/** Finds what is due and sends it. */
@Module({ providers: [SendReminder, SweepDueReminders] })
export class MessagesModule {}
