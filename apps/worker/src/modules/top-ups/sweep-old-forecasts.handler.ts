import { sweepOldForecasts } from '@stipple/domain/top-ups';
import { TopUpsService } from '@stipple/server/modules/top-ups';
import type { Context } from '@stipple/server/work';
import { Finds } from '../../edge/handler.ts';

@Finds(sweepOldForecasts)
export class SweepOldForecasts {
  constructor(private readonly topUps: TopUpsService) {}

  async find(ctx: Context) {
    return { items: (await this.topUps.forecastIsOld(ctx)) ? [{}] : [], next: undefined };
  }
}
