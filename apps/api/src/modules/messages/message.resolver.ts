import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import {
  type MessageActName as ActName,
  actsOpen,
  mailboxAsked,
  messageFigures,
  resendReminderInput,
  settleReminderInput,
  stopReminderInput,
} from '@stipple/domain/messages';
import { addMonths } from '@stipple/domain/time';
import { MessagesService } from '@stipple/server/modules/messages';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { type PageOf, pageOf, withoutNulls } from '../../edge/list.ts';
import type { Eventually } from '../../edge/relation.ts';
import { reminderById } from '../reminders/reminder.loader.ts';
import { ReminderType } from '../reminders/reminder.type.ts';
import { MailboxArgs, MessageActInput, MessageFiguresArgs, SettleMessageInput } from './message.inputs.ts';
import { actsOnReminder, attemptsOfReminder } from './message.loader.ts';
import { presentMailbox, presentSums, presentUnreachable, ruleOf } from './message.presenter.ts';
import {
  type MailboxMessageType,
  MailboxPage,
  MessageActType,
  MessageAttemptType,
  MessageSumsType,
  UnreachableClientType,
} from './message.type.ts';
import { MessageActName } from './message.values.ts';

/** What became of messages, and what people do about it. */
@Resolver(() => ReminderType)
export class MessageResolver {
  constructor(private readonly messages: MessagesService) {}

  @Query(() => MailboxPage, { description: 'Messages that stayed in this installation, the latest first.' })
  @Allow('messages.read')
  mailbox(@Args() args: MailboxArgs, @Context() { ctx }: ApiContext): PageOf<MailboxMessageType> {
    const asked = parseInput(mailboxAsked, withoutNulls(args));
    return pageOf(this.messages.mailbox(ctx, asked), presentMailbox, () => this.messages.mailboxCount(ctx, asked));
  }

  @Query(() => [UnreachableClientType], { description: 'Clients whom the last message did not reach, at most 500.' })
  @Allow('messages.read')
  async unreachableClients(
    @Args('clinicIds', { type: () => [ID], nullable: true, description: 'Of these clinics.' }) clinicIds:
      | string[]
      | null,
    @Context() { ctx }: ApiContext,
  ): Promise<readonly UnreachableClientType[]> {
    const asked = parseInput(mailboxAsked, { clinicIds: clinicIds ?? undefined });
    return (await this.messages.unreachable(ctx, asked.clinicIds)).map(presentUnreachable);
  }

  @Query(() => [MessageSumsType], {
    description: 'What became of what was due, by month and purpose, the latest first.',
  })
  @Allow('messages.read')
  async messageFigures(
    @Args() args: MessageFiguresArgs,
    @Context() { ctx }: ApiContext,
  ): Promise<readonly MessageSumsType[]> {
    const { firstMonth, months, clinicIds } = parseInput(messageFigures, withoutNulls(args));
    const last = addMonths(`${firstMonth}-01`, months - 1).slice(0, 7);
    return (await this.messages.sums(ctx, firstMonth, last, clinicIds)).map(presentSums);
  }

  @Mutation(() => ReminderType, { description: 'Stops a planned message.' })
  @Allow('messages.act')
  async stopMessage(
    @Args('input') input: MessageActInput,
    @Context() context: ApiContext,
  ): Promise<ReminderType | null> {
    const given = parseInput(stopReminderInput, input);
    await this.messages.stop(context.ctx, given);
    return context.follow(reminderById, given.id);
  }

  @Mutation(() => ReminderType, { description: 'Sends a message once more: a new one, with a key of its own.' })
  @Allow('messages.act')
  async resendMessage(
    @Args('input') input: MessageActInput,
    @Context() context: ApiContext,
  ): Promise<ReminderType | null> {
    const given = parseInput(resendReminderInput, input);
    await this.messages.resend(context.ctx, given);
    return context.follow(reminderById, given.id);
  }

  @Mutation(() => ReminderType, { description: 'Says what became of an uncertain message.' })
  @Allow('messages.act')
  async settleMessage(
    @Args('input') input: SettleMessageInput,
    @Context() context: ApiContext,
  ): Promise<ReminderType | null> {
    const given = parseInput(settleReminderInput, input);
    await this.messages.settle(context.ctx, given);
    return context.follow(reminderById, given.id);
  }

  @ResolveField(() => String, { description: 'Why it exists: what happened, and the rule that followed.' })
  @Allow('messages.read')
  rule(@Parent() reminder: ReminderType): string {
    return ruleOf(reminder);
  }

  @ResolveField(() => [MessageActName], { description: 'What somebody of the team may do with it as it stands.' })
  @Allow('messages.read')
  open(@Parent() { state }: ReminderType): ActName[] {
    return actsOpen(state);
  }

  @ResolveField(() => [MessageAttemptType], { description: 'Handings over, in the order they were made.' })
  @Allow('messages.read')
  @Ahead()
  attempts(@Parent() { id }: ReminderType, @Context() context: ApiContext): Eventually<readonly MessageAttemptType[]> {
    return context.follow(attemptsOfReminder, id);
  }

  @ResolveField(() => [MessageActType], { description: 'What somebody of the team did with it.' })
  @Allow('messages.read')
  @Ahead()
  acts(@Parent() { id }: ReminderType, @Context() context: ApiContext): Eventually<readonly MessageActType[]> {
    return context.follow(actsOnReminder, id);
  }
}
