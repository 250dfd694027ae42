import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import {
  addToWaitlistInput,
  changeWaitlistEntryInput,
  seenWaitlistEntryInput,
  waitlistQuery,
} from '@stipple/domain/waitlist';
import { WaitlistService } from '@stipple/server/modules/waitlist';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { type PageOf, pageOf, parseId, parseList } from '../../edge/list.ts';
import type { Eventually } from '../../edge/relation.ts';
import { appointmentById } from '../appointments/appointment.loader.ts';
import { AppointmentType } from '../appointments/appointment.type.ts';
import { clientById } from '../clients/client.loader.ts';
import { ClientType } from '../clients/client.type.ts';
import { clinicById } from '../clinics/clinic.loader.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { AddToWaitlistInput, ChangeWaitlistEntryInput, SeenOnWaitlistInput, WaitlistArgs } from './waitlist.inputs.ts';
import { offersOfEntry, waitlistEntryById, waitlistOfClient } from './waitlist.loader.ts';
import { presentWaitlistEntry } from './waitlist.presenter.ts';
import { WaitlistEntryType, WaitlistOfferType, WaitlistPage } from './waitlist.type.ts';

@Resolver(() => WaitlistEntryType)
export class WaitlistResolver {
  constructor(private readonly waitlist: WaitlistService) {}

  @Query(() => WaitlistPage, { name: 'waitlist', description: 'Who waits, within reach.' })
  @Allow('waitlist.read')
  list(@Args() args: WaitlistArgs, @Context() { ctx }: ApiContext): PageOf<WaitlistEntryType> {
    const asked = parseList(waitlistQuery, args);
    return pageOf(this.waitlist.list(ctx, asked), presentWaitlistEntry, () => this.waitlist.count(ctx, asked));
  }

  @Query(() => WaitlistEntryType, { nullable: true, description: 'A place on the waitlist within reach.' })
  @Allow('waitlist.read')
  waitlistEntry(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: ApiContext,
  ): Eventually<WaitlistEntryType | null> {
    return context.follow(waitlistEntryById, parseId(id));
  }

  @Mutation(() => WaitlistEntryType, { description: 'Puts somebody on the waitlist.' })
  @Allow('waitlist.edit')
  async addToWaitlist(
    @Args('input') input: AddToWaitlistInput,
    @Context() { ctx }: ApiContext,
  ): Promise<WaitlistEntryType> {
    return presentWaitlistEntry(await this.waitlist.add(ctx, parseInput(addToWaitlistInput, input)));
  }

  @Mutation(() => WaitlistEntryType, { description: 'Changes what somebody waits for.' })
  @Allow('waitlist.edit')
  async changeWaitlistEntry(
    @Args('input') input: ChangeWaitlistEntryInput,
    @Context() { ctx }: ApiContext,
  ): Promise<WaitlistEntryType> {
    return presentWaitlistEntry(await this.waitlist.change(ctx, parseInput(changeWaitlistEntryInput, input)));
  }

  @Mutation(() => WaitlistEntryType, { description: 'They do not wait any more; what they were offered is over.' })
  @Allow('waitlist.edit')
  async withdrawWaitlistEntry(
    @Args('input') input: SeenOnWaitlistInput,
    @Context() { ctx }: ApiContext,
  ): Promise<WaitlistEntryType> {
    return presentWaitlistEntry(await this.waitlist.withdraw(ctx, parseInput(seenWaitlistEntryInput, input)));
  }

  @Mutation(() => WaitlistEntryType, { description: 'Takes a withdrawal back: they keep the place they had.' })
  @Allow('waitlist.edit')
  async restoreWaitlistEntry(
    @Args('input') input: SeenOnWaitlistInput,
    @Context() { ctx }: ApiContext,
  ): Promise<WaitlistEntryType> {
    return presentWaitlistEntry(await this.waitlist.restore(ctx, parseInput(seenWaitlistEntryInput, input)));
  }

  @ResolveField(() => ClientType, { description: 'Who waits.' })
  @Allow('clients.read')
  @Ahead()
  client(entry: WaitlistEntryType, _: unknown, context: ApiContext): Eventually<ClientType | null> {
    return context.follow(clientById, entry.clientId);
  }

  @ResolveField(() => [ClinicType], { description: 'Where they would come to.' })
  @Allow('clinics.read')
  async clinics(entry: WaitlistEntryType, _: unknown, context: ApiContext): Promise<readonly ClinicType[]> {
    const clinics = await Promise.all(entry.clinicIds.map((id) => context.follow(clinicById, id)));
    return clinics.filter((clinic) => clinic !== null);
  }

  @ResolveField(() => StaffMemberType, { nullable: true, description: 'Whom they ask for; null: anybody.' })
  @Allow('staff.read')
  @Ahead()
  practitioner(entry: WaitlistEntryType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return entry.practitionerId === null ? null : context.follow(staffMemberById, entry.practitionerId);
  }

  @ResolveField(() => StaffMemberType, { description: 'Who put them on the waitlist.' })
  @Allow('staff.read')
  @Ahead()
  addedBy(entry: WaitlistEntryType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, entry.addedById);
  }

  @ResolveField(() => AppointmentType, { nullable: true, description: 'What they have got.' })
  @Allow('diary.read')
  @Ahead()
  appointment(entry: WaitlistEntryType, _: unknown, context: ApiContext): Eventually<AppointmentType | null> {
    return entry.appointmentId === null ? null : context.follow(appointmentById, entry.appointmentId);
  }

  @ResolveField(() => [WaitlistOfferType], { description: 'What they were offered, the newest first.' })
  @Allow('waitlist.read')
  @Ahead()
  offers(entry: WaitlistEntryType, _: unknown, context: ApiContext): Eventually<readonly WaitlistOfferType[]> {
    return context.follow(offersOfEntry, entry.id);
  }
}

/** What a client's own page asks of the waitlist. */
@Resolver(() => ClientType)
export class ClientWaitlistResolver {
  @ResolveField(() => [WaitlistEntryType], { description: 'What they wait or waited for, the newest first.' })
  @Allow('waitlist.read')
  @Ahead()
  waitlist(client: ClientType, _: unknown, context: ApiContext): Eventually<readonly WaitlistEntryType[]> {
    return context.follow(waitlistOfClient, client.id);
  }
}
