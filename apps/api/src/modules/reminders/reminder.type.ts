import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../edge/scalars.ts';
import { ReminderPurpose, ReminderState } from './reminder.values.ts';

@ObjectType('Reminder', { description: 'One message due at one moment.' })
export class ReminderType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => ReminderPurpose, { description: 'What it is for.' })
  purpose!: ReminderPurpose;

  @Field(() => String, { description: 'Which one of its series, such as day-3.' })
  slot!: string;

  @Field(() => DateTime, { description: 'When it is due.' })
  dueAt!: string;

  @Field(() => ReminderState, { description: 'Where it stands.' })
  state!: ReminderState;

  @Field(() => String, { description: 'Why it exists or why it is no longer meant, as a sentence.' })
  reason!: string;

  /** For the relations. */
  clientId!: string;
  clinicId!: string;
  treatmentId!: string | null;
}

@ObjectType({ description: 'A page of reminders.' })
export class ReminderPage {
  @Field(() => [ReminderType], { description: 'The reminders of this page.' })
  items!: readonly ReminderType[];

  @Field(() => Int, { description: 'All that fit, counted only when asked for.' })
  total!: number;
}
