import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { idList, parseInput } from '@stipple/domain/input';
import { bookFromWaitlistInput, freedSlotInput, offerSlotInput, withdrawOfferInput } from '@stipple/domain/waitlist';
import { OffersService, WaitlistService } from '@stipple/server/modules/waitlist';
import { z } from 'zod';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { parseId } from '../../edge/list.ts';
import type { Eventually } from '../../edge/relation.ts';
import { presentAppointment } from '../appointments/appointment.presenter.ts';
import { AppointmentType } from '../appointments/appointment.type.ts';
import { clinicById } from '../clinics/clinic.loader.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { BookFromWaitlistInput, FreedSlotInput, OfferFreedSlotInput, SeenOnWaitlistInput } from './waitlist.inputs.ts';
import { presentOffer, presentRanked, presentSlot } from './waitlist.presenter.ts';
import { FreedSlotType, FreedTime, MadeOffer, RankedSlot, WaitlistOfferType } from './waitlist.type.ts';

const clinicsAsked = z.object({ clinicIds: idList.nullish() });

@Resolver(() => FreedSlotType)
export class FreedSlotResolver {
  constructor(
    private readonly waitlist: WaitlistService,
    private readonly offers: OffersService,
  ) {}

  @Query(() => FreedSlotType, { nullable: true, description: 'The time an appointment has left, if it is free.' })
  @Allow('waitlist.read')
  async freedSlot(
    @Args('appointmentId', { type: () => ID }) appointmentId: string,
    @Context() { ctx }: ApiContext,
  ): Promise<FreedSlotType | null> {
    const slot = await this.waitlist.freedBy(ctx, parseId(appointmentId));
    return slot && presentSlot(slot);
  }

  @Query(() => [FreedTime], { description: 'Times of the next two weeks that are free again and fit somebody.' })
  @Allow('waitlist.read')
  async freedTimes(
    @Context() { ctx }: ApiContext,
    @Args('clinicIds', { type: () => [ID], nullable: true }) clinicIds?: readonly string[],
  ): Promise<FreedTime[]> {
    const asked = parseInput(clinicsAsked, { clinicIds });
    const freed = await this.waitlist.freedLately(ctx, asked.clinicIds ?? undefined);
    return freed.map(({ slot, appointmentId, fitting }) => ({ slot: presentSlot(slot), appointmentId, fitting }));
  }

  @Query(() => RankedSlot, { description: 'Whom of the waitlist a time fits, and why.' })
  @Allow('waitlist.read')
  async rankedSlot(@Args('input') input: FreedSlotInput, @Context() { ctx }: ApiContext): Promise<RankedSlot> {
    return presentRanked(await this.waitlist.rank(ctx, parseInput(freedSlotInput, input)));
  }

  @Mutation(() => MadeOffer, { description: 'Offers somebody a free time by a link, whose token is told this once.' })
  @Allow('waitlist.edit')
  async offerFreedSlot(@Args('input') input: OfferFreedSlotInput, @Context() { ctx }: ApiContext): Promise<MadeOffer> {
    const { offer, token } = await this.offers.offer(ctx, parseInput(offerSlotInput, input));
    return { offer: presentOffer(offer, this.offers.stateOf(offer)), token };
  }

  @Mutation(() => WaitlistOfferType, { description: 'The time is not offered to them any more.' })
  @Allow('waitlist.edit')
  async withdrawOffer(
    @Args('input') input: SeenOnWaitlistInput,
    @Context() { ctx }: ApiContext,
  ): Promise<WaitlistOfferType> {
    const offer = await this.offers.withdraw(ctx, parseInput(withdrawOfferInput, input));
    return presentOffer(offer, this.offers.stateOf(offer));
  }

  @Mutation(() => AppointmentType, { description: 'Books a free time for somebody who waits.' })
  @Allow('diary.edit')
  async bookFromWaitlist(
    @Args('input') input: BookFromWaitlistInput,
    @Context() { ctx }: ApiContext,
  ): Promise<AppointmentType> {
    return presentAppointment(await this.offers.book(ctx, parseInput(bookFromWaitlistInput, input)));
  }

  @ResolveField(() => ClinicType, { description: 'Where.' })
  @Allow('clinics.read')
  @Ahead()
  clinic(slot: FreedSlotType, _: unknown, context: ApiContext): Eventually<ClinicType | null> {
    return context.follow(clinicById, slot.clinicId);
  }

  @ResolveField(() => StaffMemberType, { description: 'Whose time.' })
  @Allow('staff.read')
  @Ahead()
  practitioner(slot: FreedSlotType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, slot.practitionerId);
  }
}

@Resolver(() => WaitlistOfferType)
export class WaitlistOfferResolver {
  @ResolveField(() => ClinicType, { description: 'Where.' })
  @Allow('clinics.read')
  @Ahead()
  clinic(offer: WaitlistOfferType, _: unknown, context: ApiContext): Eventually<ClinicType | null> {
    return context.follow(clinicById, offer.clinicId);
  }

  @ResolveField(() => StaffMemberType, { description: 'With whom.' })
  @Allow('staff.read')
  @Ahead()
  practitioner(offer: WaitlistOfferType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, offer.practitionerId);
  }
}
