import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { MessageActName as ActName } from '@stipple/domain/messages';
import type { ReminderPurpose as Purpose } from '@stipple/domain/reminders';
import { DateTime } from '../../edge/scalars.ts';
import { ReminderPurpose } from '../reminders/reminder.values.ts';
import { AttemptOutcome, MessageActName, MessageChannel, UnreachableWhy } from './message.values.ts';

@ObjectType('MessageAttempt', { description: 'One handing over of a message to a carrier.' })
export class MessageAttemptType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => MessageChannel, { description: 'The way it took.' })
  channel!: MessageChannel;

  @Field(() => String, { description: 'Who carried it: mailbox, smtp or sms.' })
  carrier!: string;

  @Field(() => String, { description: 'The address it went to.' })
  recipient!: string;

  @Field(() => String, { nullable: true, description: 'Subject of an e-mail.' })
  subject!: string | null;

  @Field(() => String, {
    description: 'What it said. Where its link stood, {{link}} is written: what is kept opens nothing.',
  })
  text!: string;

  @Field(() => Int, { description: 'Parts of an SMS; 1 for an e-mail.' })
  segments!: number;

  @Field(() => DateTime, { description: 'When it was handed over.' })
  startedAt!: string;

  @Field(() => AttemptOutcome, { nullable: true, description: 'What the carrier said; nothing yet when empty.' })
  outcome!: AttemptOutcome | null;

  @Field(() => String, { nullable: true, description: 'Code of a refusal.' })
  fault!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the carrier said that it arrived.' })
  deliveredAt!: string | null;
}

@ObjectType('MessageAct', { description: 'What somebody of the team did with a message.' })
export class MessageActType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => MessageActName, { description: 'What was done.' })
  act!: ActName;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => DateTime, { description: 'When.' })
  doneAt!: string;

  /** For the relation. */
  doneById!: string;
}

@ObjectType('MailboxMessage', {
  description: 'A message that stayed in this installation, because nobody carries its channel.',
})
export class MailboxMessageType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => MessageChannel, { description: 'The way it would have taken.' })
  channel!: MessageChannel;

  @Field(() => String, { description: 'The address it would have gone to.' })
  recipient!: string;

  @Field(() => String, { nullable: true, description: 'Subject of an e-mail.' })
  subject!: string | null;

  @Field(() => String, { description: 'What it says, its link included.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'The same as HTML, for an e-mail.' })
  html!: string | null;

  @Field(() => DateTime, { description: 'When it came in.' })
  receivedAt!: string;

  @Field(() => ID, { nullable: true, description: 'The reminder it was sent for; none for a test.' })
  reminderId!: string | null;

  /** For the relations. */
  clientId!: string;
  clinicId!: string;
}

@ObjectType({ description: 'A page of the mailbox.' })
export class MailboxPage {
  @Field(() => [MailboxMessageType], { description: 'The messages of this page, the latest first.' })
  items!: readonly MailboxMessageType[];

  @Field(() => Int, { description: 'All there are, counted only when asked for.' })
  total!: number;
}

@ObjectType('UnreachableClient', { description: 'A client whom the last message did not reach.' })
export class UnreachableClientType {
  @Field(() => UnreachableWhy, { description: 'Why.' })
  why!: string;

  @Field(() => Int, { description: 'Messages that did not reach them.' })
  messages!: number;

  @Field(() => DateTime, { description: 'The last one.' })
  lastAt!: string;

  /** For the relation. */
  clientId!: string;
}

@ObjectType('MessageSums', { description: 'What became of the messages of one purpose that were due in one month.' })
export class MessageSumsType {
  @Field(() => String, { description: 'Month of the clinic’s calendar, like 2026-11.' })
  month!: string;

  @Field(() => ReminderPurpose, { description: 'What they were for.' })
  purpose!: Purpose;

  @Field(() => Int, { description: 'All that were due; the following parts add up to it.' })
  due!: number;

  @Field(() => Int, { description: 'Sent, those that arrived included.' })
  sent!: number;

  @Field(() => Int, { description: 'Of those sent: the carrier says that they arrived.' })
  delivered!: number;

  @Field(() => Int, { description: 'Failed.' })
  failed!: number;

  @Field(() => Int, { description: 'Nobody knows.' })
  uncertain!: number;

  @Field(() => Int, { description: 'Not meant any more when they were due.' })
  notSent!: number;

  @Field(() => Int, { description: 'Due and not sent yet.' })
  waiting!: number;

  @Field(() => Int, { description: 'SMS segments handed over.' })
  segments!: number;

  @Field(() => Int, {
    description: 'What these cost by the price at the time, in minor units of the clinics’ currency.',
  })
  costMinor!: number;
}

@ObjectType('MessageChoice', { description: 'A client’s last word on messages of one purpose.' })
export class MessageChoiceType {
  @Field(() => ReminderPurpose, { description: 'Which messages.' })
  purpose!: Purpose;

  @Field(() => Boolean, { description: 'Whether they are wanted.' })
  wanted!: boolean;

  @Field(() => DateTime, { description: 'When that was said.' })
  chosenAt!: string;

  @Field(() => Boolean, {
    description: 'True when the client said it by a link; otherwise somebody of the team noted it.',
  })
  byClient!: boolean;
}
