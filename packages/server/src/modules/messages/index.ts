export type { KeptAttempt, MessageAct } from './message-attempts.repository.ts';
export { type MessagePreview, MessageTextsService } from './message-texts.service.ts';
export type { MailboxAsked, MailboxMessage, Unreachable } from './messages.repository.ts';
export { MessagesService } from './messages.service.ts';
export { SendingService } from './sending.service.ts';
