import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  complicationList,
  followUpComplicationInput,
  recordComplicationInput,
  usReportBy,
} from '@stipple/domain/complications';
import { parseInput } from '@stipple/domain/input';
import { ComplicationsService } from '@stipple/server/modules/complications';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { type PageOf, pageOf, parseId, parseList } from '../../edge/list.ts';
import { after, type Eventually } from '../../edge/relation.ts';
import { LocalDate } from '../../edge/scalars.ts';
import { clientById } from '../clients/client.loader.ts';
import { ClientType } from '../clients/client.type.ts';
import { clinicById } from '../clinics/clinic.loader.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import { sessionById } from '../sessions/session.loader.ts';
import { SessionType } from '../sessions/session.type.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { treatmentById } from '../treatments/treatment.loader.ts';
import { TreatmentType } from '../treatments/treatment.type.ts';
import { ComplicationListArgs, FollowUpComplicationInput, RecordComplicationInput } from './complication.inputs.ts';
import { complicationById, followUpsOfComplication } from './complication.loader.ts';
import { presentComplication } from './complication.presenter.ts';
import { ComplicationFollowUpType, ComplicationPage, ComplicationType } from './complication.type.ts';

@Resolver(() => ComplicationType)
export class ComplicationResolver {
  constructor(private readonly complications: ComplicationsService) {}

  @Query(() => ComplicationPage, { name: 'complications', description: 'Complications within reach.' })
  @Allow('record.read')
  list(@Args() args: ComplicationListArgs, @Context() { ctx }: ApiContext): PageOf<ComplicationType> {
    const asked = parseList(complicationList, args);
    return pageOf(this.complications.list(ctx, asked), presentComplication, () => this.complications.count(ctx, asked));
  }

  @Query(() => ComplicationType, { name: 'complication', nullable: true, description: 'A complication within reach.' })
  @Allow('record.read')
  byId(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: ApiContext,
  ): Eventually<ComplicationType | null> {
    return context.follow(complicationById, parseId(id));
  }

  @Mutation(() => ComplicationType, { name: 'recordComplication', description: 'Records what was seen first.' })
  @Allow('complications.record')
  async record(
    @Args('input') input: RecordComplicationInput,
    @Context() { ctx }: ApiContext,
  ): Promise<ComplicationType> {
    return presentComplication(await this.complications.record(ctx, parseInput(recordComplicationInput, input)));
  }

  @Mutation(() => ComplicationType, {
    name: 'followUpComplication',
    description: 'Adds what was seen and done later; what was written before stays.',
  })
  @Allow('complications.record')
  async followUp(
    @Args('input') input: FollowUpComplicationInput,
    @Context() { ctx }: ApiContext,
  ): Promise<ComplicationType> {
    return presentComplication(await this.complications.followUp(ctx, parseInput(followUpComplicationInput, input)));
  }

  @ResolveField(() => [ComplicationFollowUpType], { description: 'In the order they were added.' })
  @Allow('record.read')
  @Ahead()
  followUps(
    { id }: ComplicationType,
    _: unknown,
    context: ApiContext,
  ): Eventually<readonly ComplicationFollowUpType[]> {
    return context.follow(followUpsOfComplication, id);
  }

  @ResolveField(() => LocalDate, {
    nullable: true,
    description:
      'Until when a serious one has to be reported where the clinic is in the United States: 15 business days (21 U.S.C. 364a(b)).',
  })
  @Allow('record.read')
  @Ahead()
  reportBy(complication: ComplicationType, _: unknown, context: ApiContext): Eventually<string | null> {
    return after(
      context.follow(clinicById, complication.clinicId),
      (clinic) => clinic && usReportBy(complication, clinic),
    );
  }

  @ResolveField(() => ClientType, { nullable: true, description: 'Who has it.' })
  @Allow('clients.read')
  @Ahead()
  client({ clientId }: ComplicationType, _: unknown, context: ApiContext): Eventually<ClientType | null> {
    return context.follow(clientById, clientId);
  }

  @ResolveField(() => TreatmentType, { nullable: true, description: 'In which treatment.' })
  @Allow('record.read')
  @Ahead()
  treatment({ treatmentId }: ComplicationType, _: unknown, context: ApiContext): Eventually<TreatmentType | null> {
    return context.follow(treatmentById, treatmentId);
  }

  @ResolveField(() => ClinicType, { nullable: true, description: 'Where the work was done.' })
  @Allow('clinics.read')
  @Ahead()
  clinic({ clinicId }: ComplicationType, _: unknown, context: ApiContext): Eventually<ClinicType | null> {
    return context.follow(clinicById, clinicId);
  }

  @ResolveField(() => SessionType, { nullable: true, description: 'After which session, if it can be told.' })
  @Allow('record.read')
  @Ahead()
  session({ sessionId }: ComplicationType, _: unknown, context: ApiContext): Eventually<SessionType | null> {
    return sessionId === null ? null : context.follow(sessionById, sessionId);
  }

  @ResolveField(() => StaffMemberType, { nullable: true, description: 'Who wrote it down.' })
  @Allow('staff.read')
  @Ahead()
  recordedBy({ recordedById }: ComplicationType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, recordedById);
  }
}

@Resolver(() => ComplicationFollowUpType)
export class ComplicationFollowUpResolver {
  @ResolveField(() => StaffMemberType, { nullable: true, description: 'Who wrote it down.' })
  @Allow('staff.read')
  @Ahead()
  recordedBy(
    { recordedById }: ComplicationFollowUpType,
    _: unknown,
    context: ApiContext,
  ): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, recordedById);
  }
}
