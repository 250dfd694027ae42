import { done, type PayloadOf, skip, type Verdict } from '@stipple/domain/jobs';
import { sendReminderJob } from '@stipple/domain/messages';
import { SendingService } from '@stipple/server/modules/messages';
import type { Context } from '@stipple/server/work';
import { Handles } from '../../edge/handler.ts';

@Handles(sendReminderJob)
export class SendReminder {
  constructor(private readonly sending: SendingService) {}

  async handle(ctx: Context, { reminderId, claim }: PayloadOf<typeof sendReminderJob>): Promise<Verdict> {
    const end = await this.sending.send(ctx, { id: reminderId, claim });
    return end === 'handed over' ? done : skip(end);
  }
}
