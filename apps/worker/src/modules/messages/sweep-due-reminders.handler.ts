import { sweepDueReminders } from '@stipple/domain/messages';
import { RemindersService } from '@stipple/server/modules/reminders';
import type { Context } from '@stipple/server/work';
import { Finds, type Page } from '../../edge/handler.ts';

@Finds(sweepDueReminders)
export class SweepDueReminders {
  constructor(private readonly reminders: RemindersService) {}

  async find(ctx: Context, { after, limit }: Page) {
    const due = await this.reminders.due(ctx, after, limit);
    return {
      items: due.map(({ id, claim }) => ({ reminderId: id, claim })),
      next: due.length < limit ? undefined : due.at(-1)?.id,
    };
  }
}
