import { Module } from '@nestjs/common';
import { ReminderResolver } from './reminder.resolver.ts';

@Module({ providers: [ReminderResolver] })
export class RemindersModule {}
