import { winEnquiryWhenTreatmentAgreed } from '@stipple/domain/events';
import { done, type PayloadOf, type Verdict } from '@stipple/domain/jobs';
import { EnquiriesService } from '@stipple/server/modules/enquiries';
import type { Context } from '@stipple/server/work';
import { answering } from '../../edge/answering.ts';
import { Handles } from '../../edge/handler.ts';

@Handles(winEnquiryWhenTreatmentAgreed)
export class WinEnquiryWhenTreatmentAgreed {
  constructor(private readonly enquiries: EnquiriesService) {}

  async handle(ctx: Context, event: PayloadOf<typeof winEnquiryWhenTreatmentAgreed>): Promise<Verdict> {
    await this.enquiries.winBy(ctx, answering(winEnquiryWhenTreatmentAgreed, event), event.treatmentId);
    return done;
  }
}
