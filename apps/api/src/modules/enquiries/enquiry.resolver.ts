import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  addEnquiryInput,
  bookEnquiryInput,
  changeEnquiryInput,
  convertEnquiryInput,
  enquiryFilter,
  enquiryPeriod,
  moveEnquiryInput,
} from '@stipple/domain/enquiries';
import { parseInput } from '@stipple/domain/input';
import { EnquiriesService } from '@stipple/server/modules/enquiries';
import { Allow } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import type { Eventually } from '../../edge/relation.ts';
import { LocalDate } from '../../edge/scalars.ts';
import { appointmentById } from '../appointments/appointment.loader.ts';
import { AppointmentType } from '../appointments/appointment.type.ts';
import { clientById } from '../clients/client.loader.ts';
import { presentClient } from '../clients/client.presenter.ts';
import { ClientType } from '../clients/client.type.ts';
import { clinicById } from '../clinics/clinic.loader.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import {
  AddEnquiryInput,
  BookEnquiryInput,
  ChangeEnquiryInput,
  ConvertEnquiryInput,
  EnquiryFilter,
  MoveEnquiryInput,
} from './enquiry.inputs.ts';
import { presentEnquiry } from './enquiry.presenter.ts';
import { EnquiryCell, EnquiryColumn, EnquiryType } from './enquiry.type.ts';

@Resolver(() => EnquiryType)
export class EnquiryResolver {
  constructor(private readonly enquiries: EnquiriesService) {}

  @Query(() => [EnquiryColumn], { description: 'The board of enquiries: a column for each state.' })
  @Allow('enquiries.read')
  async enquiryBoard(
    @Args('filter', { type: () => EnquiryFilter, nullable: true }) filter: EnquiryFilter | null,
    @Context() { ctx }: ApiContext,
  ): Promise<readonly EnquiryColumn[]> {
    const given = Object.fromEntries(Object.entries(filter ?? {}).filter(([, value]) => value !== null));
    const columns = await this.enquiries.board(ctx, parseInput(enquiryFilter, given));
    return columns.map(({ state, total, enquiries }) => ({ state, total, enquiries: enquiries.map(presentEnquiry) }));
  }

  @Query(() => EnquiryType, { nullable: true, description: 'One enquiry.' })
  @Allow('enquiries.read')
  async enquiry(
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
    @Context() { ctx }: ApiContext,
  ): Promise<EnquiryType | null> {
    const [enquiry] = await this.enquiries.byIds(ctx, [id]);
    return enquiry ? presentEnquiry(enquiry) : null;
  }

  @Query(() => [EnquiryCell], { description: 'How far the enquiries of a period came, by clinic and source.' })
  @Allow('reports.read')
  enquiryFigures(
    @Args('clinicIds', { type: () => [ID], nullable: true, description: 'Only at these clinics.' })
    clinicIds: string[] | null,
    @Args('firstDay', { type: () => LocalDate, description: 'Received from this day of the clinic on.' })
    firstDay: string,
    @Args('lastDay', { type: () => LocalDate, description: 'Until this one.' }) lastDay: string,
    @Context() { ctx }: ApiContext,
  ): Promise<readonly EnquiryCell[]> {
    const period = parseInput(enquiryPeriod, { ...(clinicIds && { clinicIds }), firstDay, lastDay });
    return this.enquiries.cells(ctx, period);
  }

  @Mutation(() => EnquiryType, { description: 'Writes down somebody who called or came by.' })
  @Allow('enquiries.work')
  async addEnquiry(@Args('input') input: AddEnquiryInput, @Context() { ctx }: ApiContext): Promise<EnquiryType> {
    return presentEnquiry(await this.enquiries.add(ctx, parseInput(addEnquiryInput, input)));
  }

  @Mutation(() => EnquiryType, { description: 'Notes, and who sees to it.' })
  @Allow('enquiries.work')
  async changeEnquiry(@Args('input') input: ChangeEnquiryInput, @Context() { ctx }: ApiContext): Promise<EnquiryType> {
    return presentEnquiry(await this.enquiries.change(ctx, parseInput(changeEnquiryInput, input)));
  }

  @Mutation(() => EnquiryType, { description: 'Puts an enquiry into another column by hand.' })
  @Allow('enquiries.work')
  async moveEnquiry(@Args('input') input: MoveEnquiryInput, @Context() { ctx }: ApiContext): Promise<EnquiryType> {
    return presentEnquiry(await this.enquiries.move(ctx, parseInput(moveEnquiryInput, input)));
  }

  @Mutation(() => EnquiryType, { description: 'Makes a client of it: a new one, or one a person has recognised.' })
  @Allow('enquiries.work')
  async convertEnquiry(
    @Args('input') input: ConvertEnquiryInput,
    @Context() { ctx }: ApiContext,
  ): Promise<EnquiryType> {
    return presentEnquiry(await this.enquiries.convert(ctx, parseInput(convertEnquiryInput, input)));
  }

  @Mutation(() => EnquiryType, { description: 'Books the consultation of an enquiry that has a client.' })
  @Allow('enquiries.work')
  async bookEnquiry(@Args('input') input: BookEnquiryInput, @Context() { ctx }: ApiContext): Promise<EnquiryType> {
    return presentEnquiry(await this.enquiries.book(ctx, parseInput(bookEnquiryInput, input)));
  }

  @ResolveField(() => ClinicType, { description: 'Which clinic was asked.' })
  @Allow('clinics.read')
  clinic(enquiry: EnquiryType, _: unknown, context: ApiContext): Eventually<ClinicType | null> {
    return context.follow(clinicById, enquiry.clinicId);
  }

  @ResolveField(() => StaffMemberType, { nullable: true, description: 'Who sees to it.' })
  @Allow('staff.read')
  assignedTo(enquiry: EnquiryType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return enquiry.assignedToId === null ? null : context.follow(staffMemberById, enquiry.assignedToId);
  }

  @ResolveField(() => ClientType, { nullable: true, description: 'Who they are on the record, once they are.' })
  @Allow('clients.read')
  client(enquiry: EnquiryType, _: unknown, context: ApiContext): Eventually<ClientType | null> {
    return enquiry.clientId === null ? null : context.follow(clientById, enquiry.clientId);
  }

  @ResolveField(() => AppointmentType, { nullable: true, description: 'The consultation that was booked.' })
  @Allow('diary.read')
  appointment(enquiry: EnquiryType, _: unknown, context: ApiContext): Eventually<AppointmentType | null> {
    return enquiry.appointmentId === null ? null : context.follow(appointmentById, enquiry.appointmentId);
  }

  @ResolveField(() => [ClientType], {
    description: 'Others on the record with the same e-mail address or phone number.',
  })
  @Allow('clients.read')
  async alike(enquiry: EnquiryType, _: unknown, { ctx }: ApiContext): Promise<readonly ClientType[]> {
    return (await this.enquiries.alike(ctx, enquiry.id)).map((client) => presentClient(client, ctx));
  }
}
