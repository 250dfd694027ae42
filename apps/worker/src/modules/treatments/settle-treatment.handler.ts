import { done, type PayloadOf, skip, type Verdict } from '@stipple/domain/jobs';
import { settleTreatmentJob } from '@stipple/domain/treatments';
import { TreatmentsService } from '@stipple/server/modules/treatments';
import type { Context } from '@stipple/server/work';
import { Handles } from '../../edge/handler.ts';

@Handles(settleTreatmentJob)
export class SettleTreatment {
  constructor(private readonly treatments: TreatmentsService) {}

  async handle(ctx: Context, { treatmentId }: PayloadOf<typeof settleTreatmentJob>): Promise<Verdict> {
    return (await this.treatments.settle(ctx, treatmentId))
      ? done
      : skip('it is not settling any more, or not yet settled');
  }
}
