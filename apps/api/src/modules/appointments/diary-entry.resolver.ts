import { Args, Context, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { bookingProposalInput, diaryEntriesInput, freeSlotsInput } from '@stipple/domain/appointments';
import { parseInput } from '@stipple/domain/input';
import { AppointmentsService } from '@stipple/server/modules/appointments';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { parseId } from '../../edge/list.ts';
import { after, type Eventually } from '../../edge/relation.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { presentEntry, presentFreeSlot, presentMove, presentProposal } from './appointment.presenter.ts';
import { AppointmentMove, BookingProposal, DiaryEntry, FreeSlot } from './diary-entry.type.ts';
import { BookingProposalArgs, DiaryEntriesArgs, FreeSlotsInput } from './slots.inputs.ts';

@Resolver(() => AppointmentMove)
export class DiaryEntryResolver {
  constructor(private readonly appointments: AppointmentsService) {}

  @Query(() => [DiaryEntry], { name: 'diaryEntries', description: 'Appointments on these days, at most 5,000.' })
  @Allow('diary.read')
  async entries(@Args() args: DiaryEntriesArgs, @Context() { ctx }: ApiContext): Promise<DiaryEntry[]> {
    return (await this.appointments.entries(ctx, parseInput(diaryEntriesInput, args))).map(presentEntry);
  }

  @Query(() => [FreeSlot], { name: 'freeSlots', description: 'Times that can be booked, by start.' })
  @Allow('diary.read')
  async freeSlots(@Args('input') input: FreeSlotsInput, @Context() { ctx }: ApiContext): Promise<FreeSlot[]> {
    return (await this.appointments.freeSlots(ctx, parseInput(freeSlotsInput, input))).map(presentFreeSlot);
  }

  @Query(() => BookingProposal, {
    name: 'bookingProposal',
    nullable: true,
    description: 'What to book next, if anything.',
  })
  @Allow('diary.edit')
  async proposal(@Args() args: BookingProposalArgs, @Context() { ctx }: ApiContext): Promise<BookingProposal | null> {
    const proposal = await this.appointments.proposal(ctx, parseInput(bookingProposalInput, args));
    return proposal && presentProposal(proposal);
  }

  @Query(() => [AppointmentMove], { name: 'appointmentMoves', description: 'Moves of an appointment, first to last.' })
  @Allow('diary.read')
  async moves(
    @Args('appointmentId', { type: () => ID }) appointmentId: string,
    @Context() { ctx }: ApiContext,
  ): Promise<AppointmentMove[]> {
    return (await this.appointments.moves(ctx, parseId(appointmentId))).map(presentMove);
  }

  @ResolveField(() => String, { nullable: true, description: 'Who moved it; null when the client did by a link.' })
  @Allow('staff.read')
  @Ahead()
  movedBy({ movedById }: AppointmentMove, _: unknown, context: ApiContext): Eventually<string | null> {
    if (movedById === null) return null;
    return after(context.follow(staffMemberById, movedById), (staffMember) => staffMember?.name ?? null);
  }
}
