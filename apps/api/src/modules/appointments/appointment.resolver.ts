import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  appointmentList,
  bookAppointmentInput,
  cancelAppointmentInput,
  changeAppointmentStateInput,
  missAppointmentInput,
  moveAppointmentInput,
  noteDepositInput,
  reopenAppointmentInput,
} from '@stipple/domain/appointments';
import { parseInput } from '@stipple/domain/input';
import { AppointmentsService } from '@stipple/server/modules/appointments';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { type PageOf, pageOf, parseId, parseList } from '../../edge/list.ts';
import { after, type Eventually } from '../../edge/relation.ts';
import { clientById } from '../clients/client.loader.ts';
import { ClientType } from '../clients/client.type.ts';
import { clinicById } from '../clinics/clinic.loader.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import { sessionOfAppointment } from '../sessions/session.loader.ts';
import { SessionType } from '../sessions/session.type.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { treatmentById } from '../treatments/treatment.loader.ts';
import { TreatmentType } from '../treatments/treatment.type.ts';
import {
  AppointmentListArgs,
  BookAppointmentInput,
  CancelAppointmentInput,
  ChangeAppointmentStateInput,
  MissAppointmentInput,
  MoveAppointmentInput,
  NoteDepositInput,
  ReopenAppointmentInput,
} from './appointment.inputs.ts';
import { appointmentById, missingAroundAppointment } from './appointment.loader.ts';
import { presentAppointment } from './appointment.presenter.ts';
import { AppointmentPage, AppointmentType } from './appointment.type.ts';
import { MissingThing } from './appointment.values.ts';

@Resolver(() => AppointmentType)
export class AppointmentResolver {
  constructor(private readonly appointments: AppointmentsService) {}

  @Query(() => AppointmentPage, { name: 'appointments', description: 'Appointments within reach.' })
  @Allow('diary.read')
  list(@Args() args: AppointmentListArgs, @Context() { ctx }: ApiContext): PageOf<AppointmentType> {
    const asked = parseList(appointmentList, args);
    return pageOf(this.appointments.list(ctx, asked), presentAppointment, () => this.appointments.count(ctx, asked));
  }

  @Query(() => AppointmentType, { name: 'appointment', nullable: true, description: 'An appointment within reach.' })
  @Allow('diary.read')
  byId(@Args('id', { type: () => ID }) id: string, @Context() context: ApiContext): Eventually<AppointmentType | null> {
    return context.follow(appointmentById, parseId(id));
  }

  @Mutation(() => AppointmentType, { name: 'bookAppointment', description: 'Books a free slot of a practitioner.' })
  @Allow('diary.edit')
  async book(@Args('input') input: BookAppointmentInput, @Context() { ctx }: ApiContext): Promise<AppointmentType> {
    return presentAppointment(await this.appointments.book(ctx, parseInput(bookAppointmentInput, input)));
  }

  @Mutation(() => AppointmentType, { name: 'confirmAppointment', description: 'The client has confirmed.' })
  @Allow('diary.edit')
  async confirm(
    @Args('input') input: ChangeAppointmentStateInput,
    @Context() { ctx }: ApiContext,
  ): Promise<AppointmentType> {
    return presentAppointment(await this.appointments.confirm(ctx, parseInput(changeAppointmentStateInput, input)));
  }

  @Mutation(() => AppointmentType, { name: 'arriveAppointment', description: 'The client is there.' })
  @Allow('diary.edit')
  async arrive(
    @Args('input') input: ChangeAppointmentStateInput,
    @Context() { ctx }: ApiContext,
  ): Promise<AppointmentType> {
    return presentAppointment(await this.appointments.arrive(ctx, parseInput(changeAppointmentStateInput, input)));
  }

  @Mutation(() => AppointmentType, { name: 'moveAppointment', description: 'Moves it: time, length, person or room.' })
  @Allow('diary.edit')
  async move(@Args('input') input: MoveAppointmentInput, @Context() { ctx }: ApiContext): Promise<AppointmentType> {
    return presentAppointment(await this.appointments.move(ctx, parseInput(moveAppointmentInput, input)));
  }

  @Mutation(() => AppointmentType, {
    name: 'reopenAppointment',
    description: 'Booked again, if its time is still free.',
  })
  @Allow('diary.edit')
  async reopen(@Args('input') input: ReopenAppointmentInput, @Context() { ctx }: ApiContext): Promise<AppointmentType> {
    return presentAppointment(await this.appointments.reopen(ctx, parseInput(reopenAppointmentInput, input)));
  }

  @Mutation(() => AppointmentType, { name: 'missAppointment', description: 'The client did not come.' })
  @Allow('diary.edit')
  async miss(@Args('input') input: MissAppointmentInput, @Context() { ctx }: ApiContext): Promise<AppointmentType> {
    return presentAppointment(await this.appointments.miss(ctx, parseInput(missAppointmentInput, input)));
  }

  @Mutation(() => AppointmentType, { name: 'noteDeposit', description: 'What has become of the deposit.' })
  @Allow('diary.edit')
  async noteDeposit(@Args('input') input: NoteDepositInput, @Context() { ctx }: ApiContext): Promise<AppointmentType> {
    return presentAppointment(await this.appointments.noteDeposit(ctx, parseInput(noteDepositInput, input)));
  }

  @Mutation(() => AppointmentType, { name: 'cancelAppointment', description: 'The slot is free again.' })
  @Allow('diary.edit')
  async cancel(@Args('input') input: CancelAppointmentInput, @Context() { ctx }: ApiContext): Promise<AppointmentType> {
    return presentAppointment(await this.appointments.cancel(ctx, parseInput(cancelAppointmentInput, input)));
  }

  @ResolveField(() => ClientType, { description: 'Who it is about.' })
  @Allow('clients.read')
  @Ahead()
  client(appointment: AppointmentType, _: unknown, context: ApiContext): Eventually<ClientType | null> {
    return context.follow(clientById, appointment.clientId);
  }

  @ResolveField(() => ClinicType, { description: 'Where.' })
  @Allow('clinics.read')
  @Ahead()
  clinic(appointment: AppointmentType, _: unknown, context: ApiContext): Eventually<ClinicType | null> {
    return context.follow(clinicById, appointment.clinicId);
  }

  @ResolveField(() => StaffMemberType, { description: 'Who is there for the client.' })
  @Allow('staff.read')
  @Ahead()
  practitioner(appointment: AppointmentType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, appointment.practitionerId);
  }

  @ResolveField(() => TreatmentType, { nullable: true, description: 'For which treatment, if any.' })
  @Allow('record.read')
  @Ahead()
  treatment(appointment: AppointmentType, _: unknown, context: ApiContext): Eventually<TreatmentType | null> {
    return appointment.treatmentId === null ? null : context.follow(treatmentById, appointment.treatmentId);
  }

  @ResolveField(() => String, { nullable: true, description: 'Name of the staff member who took the cancellation.' })
  @Allow('staff.read')
  @Ahead()
  cancelledBy({ cancelledById }: AppointmentType, _: unknown, context: ApiContext): Eventually<string | null> {
    if (cancelledById === null) return null;
    return after(context.follow(staffMemberById, cancelledById), (staffMember) => staffMember?.name ?? null);
  }

  @ResolveField(() => [MissingThing], { description: 'What still has to be done around this appointment.' })
  @Allow('diary.read')
  @Ahead()
  missing(appointment: AppointmentType, _: unknown, context: ApiContext): Eventually<readonly MissingThing[]> {
    return context.follow(missingAroundAppointment, appointment.id);
  }

  @ResolveField(() => SessionType, { nullable: true, description: 'The session logged for it, if any.' })
  @Allow('record.read')
  @Ahead()
  session(appointment: AppointmentType, _: unknown, context: ApiContext): Eventually<SessionType | null> {
    return context.follow(sessionOfAppointment, appointment.id);
  }
}
