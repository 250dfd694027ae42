import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  appointmentList,
  bookAppointmentInput,
  cancelAppointmentInput,
  changeAppointmentStateInput,
} from '@stipple/domain/appointments';
import { parseInput } from '@stipple/domain/input';
import { AppointmentsService } from '@stipple/server/modules/appointments';
import { Allow } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { type PageOf, pageOf, parseId, parseList } from '../../edge/list.ts';
import { clientById } from '../clients/client.loader.ts';
import { ClientType } from '../clients/client.type.ts';
import { clinicById } from '../clinics/clinic.loader.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import { sessionsOfAppointment } from '../sessions/session.loader.ts';
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
  async list(@Args() args: AppointmentListArgs, @Context() { ctx }: ApiContext): Promise<PageOf<AppointmentType>> {
    const asked = parseList(appointmentList, args);
    return pageOf(await this.appointments.list(ctx, asked), presentAppointment, () =>
      this.appointments.count(ctx, asked),
    );
  }

  @Query(() => AppointmentType, { name: 'appointment', nullable: true, description: 'An appointment within reach.' })
  @Allow('diary.read')
  byId(@Args('id', { type: () => ID }) id: string, @Context() context: ApiContext): Promise<AppointmentType | null> {
    return context.load(appointmentById, parseId(id));
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

  @Mutation(() => AppointmentType, { name: 'missAppointment', description: 'The client did not come.' })
  @Allow('diary.edit')
  async miss(
    @Args('input') input: ChangeAppointmentStateInput,
    @Context() { ctx }: ApiContext,
  ): Promise<AppointmentType> {
    return presentAppointment(await this.appointments.miss(ctx, parseInput(changeAppointmentStateInput, input)));
  }

  @Mutation(() => AppointmentType, { name: 'cancelAppointment', description: 'The slot is free again.' })
  @Allow('diary.edit')
  async cancel(@Args('input') input: CancelAppointmentInput, @Context() { ctx }: ApiContext): Promise<AppointmentType> {
    return presentAppointment(await this.appointments.cancel(ctx, parseInput(cancelAppointmentInput, input)));
  }

  @ResolveField(() => ClientType, { description: 'Who it is about.' })
  @Allow('clients.read')
  client(appointment: AppointmentType, _: unknown, context: ApiContext): Promise<ClientType | null> {
    return context.load(clientById, appointment.clientId);
  }

  @ResolveField(() => ClinicType, { description: 'Where.' })
  @Allow('clinics.read')
  clinic(appointment: AppointmentType, _: unknown, context: ApiContext): Promise<ClinicType | null> {
    return context.load(clinicById, appointment.clinicId);
  }

  @ResolveField(() => StaffMemberType, { description: 'Who is there for the client.' })
  @Allow('staff.read')
  practitioner(appointment: AppointmentType, _: unknown, context: ApiContext): Promise<StaffMemberType | null> {
    return context.load(staffMemberById, appointment.practitionerId);
  }

  @ResolveField(() => TreatmentType, { nullable: true, description: 'For which treatment, if any.' })
  @Allow('record.read')
  treatment(appointment: AppointmentType, _: unknown, context: ApiContext): Promise<TreatmentType | null> | null {
    return appointment.treatmentId === null ? null : context.load(treatmentById, appointment.treatmentId);
  }

  @ResolveField(() => String, { nullable: true, description: 'Name of the staff member who took the cancellation.' })
  @Allow('staff.read')
  cancelledBy(appointment: AppointmentType, _: unknown, context: ApiContext): Promise<string | null> | null {
    return nameOf(appointment.cancelledById, context);
  }

  @ResolveField(() => [MissingThing], { description: 'What still has to be done around this appointment.' })
  @Allow('diary.read')
  missing(appointment: AppointmentType, _: unknown, context: ApiContext): Promise<MissingThing[]> {
    return context.load(missingAroundAppointment, appointment.id);
  }

  @ResolveField(() => SessionType, { nullable: true, description: 'The session logged for it, if any.' })
  @Allow('record.read')
  session(appointment: AppointmentType, _: unknown, context: ApiContext): Promise<SessionType | null> {
    return context.load(sessionsOfAppointment, appointment.id).then(([session]) => session ?? null);
  }
}

function nameOf(staffMemberId: string | null, context: ApiContext): Promise<string | null> | null {
  if (staffMemberId === null) return null;
  return context.load(staffMemberById, staffMemberId).then((staffMember) => staffMember?.name ?? null);
}
