import { reopenEnquiryWhenConsultationLost } from '@stipple/domain/events';
import { done, type PayloadOf, type Verdict } from '@stipple/domain/jobs';
import { EnquiriesService } from '@stipple/server/modules/enquiries';
import type { Context } from '@stipple/server/work';
import { answering } from '../../edge/answering.ts';
import { Handles } from '../../edge/handler.ts';

@Handles(reopenEnquiryWhenConsultationLost)
export class ReopenEnquiryWhenConsultationLost {
  constructor(private readonly enquiries: EnquiriesService) {}

  async handle(ctx: Context, event: PayloadOf<typeof reopenEnquiryWhenConsultationLost>): Promise<Verdict> {
    const answer = answering(reopenEnquiryWhenConsultationLost, event);
    await this.enquiries.loseConsultation(ctx, answer, event.appointmentId);
    return done;
  }
}
