import { Module } from '@nestjs/common';
import { FreedSlotResolver, WaitlistOfferResolver } from './freed-slot.resolver.ts';
import { OfferVisitResolver } from './offer-visit.resolver.ts';
import { ClientWaitlistResolver, WaitlistResolver } from './waitlist.resolver.ts';

@Module({
  providers: [WaitlistResolver, ClientWaitlistResolver, FreedSlotResolver, WaitlistOfferResolver, OfferVisitResolver],
})
export class WaitlistModule {}
