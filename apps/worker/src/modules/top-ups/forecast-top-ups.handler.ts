import { done, skip, type Verdict } from '@stipple/domain/jobs';
import { forecastTopUpsJob } from '@stipple/domain/top-ups';
import { TopUpsService } from '@stipple/server/modules/top-ups';
import type { Context } from '@stipple/server/work';
import { Handles } from '../../edge/handler.ts';

@Handles(forecastTopUpsJob)
export class ForecastTopUps {
  constructor(private readonly topUps: TopUpsService) {}

  async handle(ctx: Context): Promise<Verdict> {
    return (await this.topUps.forecast(ctx)) ? done : skip('the forecast is fresh');
  }
}
