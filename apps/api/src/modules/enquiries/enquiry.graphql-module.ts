import { Module } from '@nestjs/common';
import { EnquiryResolver } from './enquiry.resolver.ts';
import { EnquiryPageResolver } from './enquiry-page.resolver.ts';

@Module({ providers: [EnquiryResolver, EnquiryPageResolver] })
export class EnquiriesModule {}
