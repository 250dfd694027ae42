import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ReminderPurpose as Purpose } from '@stipple/domain/reminders';
import { PageInput } from '../../edge/list.ts';
import { ReminderPurpose } from '../reminders/reminder.values.ts';

@ArgsType()
export class MailboxArgs {
  @Field(() => [ID], { nullable: true, description: 'Of these clinics; all in reach when left out.' })
  clinicIds?: readonly string[] | null;

  @Field(() => PageInput, { nullable: true, description: 'Which part; the latest 25 when left out.' })
  page?: PageInput | null;
}

@ArgsType()
export class MessageFiguresArgs {
  @Field(() => String, { description: 'The first month, like 2026-06.' })
  firstMonth!: string;

  @Field(() => Int, { description: 'How many months, 1 to 24.' })
  months!: number;

  @Field(() => [ID], { nullable: true, description: 'Of these clinics; all in reach when left out.' })
  clinicIds?: readonly string[] | null;
}

@InputType({ description: 'Which message, and why.' })
export class MessageActInput {
  @Field(() => ID, { description: 'The reminder.' })
  id!: string;

  @Field(() => String, { description: 'Why, 3 to 300 characters; kept with the message.' })
  reason!: string;
}

@InputType({ description: 'What became of a message nobody could know about.' })
export class SettleMessageInput extends MessageActInput {
  @Field(() => Boolean, { description: 'Whether it arrived.' })
  arrived!: boolean;
}

@InputType({ description: 'What a client wants or does not want to hear.' })
export class ChooseMessagesInput {
  @Field(() => ID, { description: 'Whose choice.' })
  clientId!: string;

  @Field(() => ReminderPurpose, { description: 'Which messages.' })
  purpose!: Purpose;

  @Field(() => Boolean, { description: 'Whether they are wanted.' })
  wanted!: boolean;
}

@InputType({ description: 'A client’s choice at their link.' })
export class ChooseMessagesByLinkInput {
  @Field(() => String, { description: 'The token of the link.' })
  token!: string;

  @Field(() => ReminderPurpose, { description: 'Which messages.' })
  purpose!: Purpose;

  @Field(() => Boolean, { description: 'Whether they are wanted.' })
  wanted!: boolean;
}
