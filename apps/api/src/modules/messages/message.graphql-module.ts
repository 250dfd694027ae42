import { Module } from '@nestjs/common';
import { MessageResolver } from './message.resolver.ts';
import { MessageChoiceResolver } from './message-choice.resolver.ts';
import { MailboxMessageResolver, MessageActResolver, UnreachableClientResolver } from './message-relations.resolver.ts';
import { SmsCallbackController } from './sms-callback.controller.ts';

@Module({
  controllers: [SmsCallbackController],
  providers: [
    MessageResolver,
    MessageChoiceResolver,
    MailboxMessageResolver,
    MessageActResolver,
    UnreachableClientResolver,
  ],
})
export class MessagesModule {}
