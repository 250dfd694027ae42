import { updateTopUpWaits } from '@stipple/domain/events';
import { done, type PayloadOf, type Verdict } from '@stipple/domain/jobs';
import { TopUpsService } from '@stipple/server/modules/top-ups';
import type { Context } from '@stipple/server/work';
import { answering } from '../../edge/answering.ts';
import { Handles } from '../../edge/handler.ts';

@Handles(updateTopUpWaits)
export class UpdateTopUpWaits {
  constructor(private readonly topUps: TopUpsService) {}

  async handle(ctx: Context, event: PayloadOf<typeof updateTopUpWaits>): Promise<Verdict> {
    await this.topUps.updateWaits(ctx, answering(updateTopUpWaits, event), event);
    return done;
  }
}
