import { Module } from '@nestjs/common';
import { ReopenEnquiryWhenConsultationLost } from './reopen-enquiry-when-consultation-lost.subscriber.ts';
import { WinEnquiryWhenTreatmentAgreed } from './win-enquiry-when-treatment-agreed.subscriber.ts';

/** Enquiries follow what comes of them. */
@Module({ providers: [ReopenEnquiryWhenConsultationLost, WinEnquiryWhenTreatmentAgreed] })
export class EnquiriesModule {}
