import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import {
  agreeTreatmentInput,
  closeTreatmentInput,
  proposeTreatmentInput,
  treatmentList,
} from '@stipple/domain/treatments';
import { TreatmentsService } from '@stipple/server/modules/treatments';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { type PageOf, pageOf, parseId, parseList } from '../../edge/list.ts';
import { Reads } from '../../edge/reads.ts';
import { after, type Eventually } from '../../edge/relation.ts';
import { clientById } from '../clients/client.loader.ts';
import { ClientType } from '../clients/client.type.ts';
import { clinicById } from '../clinics/clinic.loader.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import { outcomesOfTreatment } from '../outcomes/outcome.loader.ts';
import { OutcomeType } from '../outcomes/outcome.type.ts';
import { remindersOfTreatment } from '../reminders/reminder.loader.ts';
import { ReminderType } from '../reminders/reminder.type.ts';
import { sessionsOfTreatment } from '../sessions/session.loader.ts';
import { SessionType } from '../sessions/session.type.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import {
  AgreeTreatmentInput,
  CloseTreatmentInput,
  ProposeTreatmentInput,
  TreatmentListArgs,
} from './treatment.inputs.ts';
import { treatmentById } from './treatment.loader.ts';
import { presentTreatment, topUpReasonOf } from './treatment.presenter.ts';
import { TreatmentPage, TreatmentType } from './treatment.type.ts';

@Resolver(() => TreatmentType)
export class TreatmentResolver {
  constructor(private readonly treatments: TreatmentsService) {}

  @Query(() => TreatmentPage, { name: 'treatments', description: 'Treatments within reach.' })
  @Allow('record.read')
  list(@Args() args: TreatmentListArgs, @Context() { ctx }: ApiContext): PageOf<TreatmentType> {
    const asked = parseList(treatmentList, args);
    return pageOf(this.treatments.list(ctx, asked), presentTreatment, () => this.treatments.count(ctx, asked));
  }

  @Query(() => TreatmentType, { name: 'treatment', nullable: true, description: 'A treatment within reach.' })
  @Allow('record.read')
  @Reads('treatment')
  byId(@Args('id', { type: () => ID }) id: string, @Context() context: ApiContext): Eventually<TreatmentType | null> {
    return context.follow(treatmentById, parseId(id));
  }

  @Mutation(() => TreatmentType, { name: 'proposeTreatment', description: 'A new treatment, not agreed yet.' })
  @Allow('treatments.edit')
  async propose(@Args('input') input: ProposeTreatmentInput, @Context() { ctx }: ApiContext): Promise<TreatmentType> {
    return presentTreatment(await this.treatments.propose(ctx, parseInput(proposeTreatmentInput, input)));
  }

  @Mutation(() => TreatmentType, { name: 'agreeTreatment', description: 'The client agrees: sessions may be logged.' })
  @Allow('treatments.edit')
  async agree(@Args('input') input: AgreeTreatmentInput, @Context() { ctx }: ApiContext): Promise<TreatmentType> {
    return presentTreatment(await this.treatments.agree(ctx, parseInput(agreeTreatmentInput, input)));
  }

  @Mutation(() => TreatmentType, {
    name: 'closeTreatment',
    description: 'The treatment ends; what was planned is taken back.',
  })
  @Allow('treatments.edit')
  async close(@Args('input') input: CloseTreatmentInput, @Context() { ctx }: ApiContext): Promise<TreatmentType> {
    return presentTreatment(await this.treatments.close(ctx, parseInput(closeTreatmentInput, input)));
  }

  @ResolveField(() => ClientType, { description: 'Who it is about.' })
  @Allow('clients.read')
  @Ahead()
  client(treatment: TreatmentType, _: unknown, context: ApiContext): Eventually<ClientType | null> {
    return context.follow(clientById, treatment.clientId);
  }

  @ResolveField(() => ClinicType, { description: 'Where.' })
  @Allow('clinics.read')
  @Ahead()
  clinic(treatment: TreatmentType, _: unknown, context: ApiContext): Eventually<ClinicType | null> {
    return context.follow(clinicById, treatment.clinicId);
  }

  @ResolveField(() => StaffMemberType, { nullable: true, description: 'Who treats, if that is settled.' })
  @Allow('staff.read')
  @Ahead()
  practitioner(treatment: TreatmentType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return treatment.practitionerId === null ? null : context.follow(staffMemberById, treatment.practitionerId);
  }

  @ResolveField(() => String, { description: 'Currency of the price: that of the clinic.' })
  @Allow('record.read')
  @Ahead()
  currency(treatment: TreatmentType, _: unknown, context: ApiContext): Eventually<string | null> {
    return after(context.follow(clinicById, treatment.clinicId), (clinic) => clinic?.currency ?? null);
  }

  @ResolveField(() => String, { nullable: true, description: 'Why the top-up is due when it is due, as a sentence.' })
  @Allow('record.read')
  topUpReason(treatment: TreatmentType): string | null {
    return topUpReasonOf(treatment);
  }

  @ResolveField(() => [SessionType], { description: 'Every session, in the order they were done.' })
  @Allow('record.read')
  @Ahead()
  sessions(treatment: TreatmentType, _: unknown, context: ApiContext): Eventually<readonly SessionType[]> {
    return context.follow(sessionsOfTreatment, treatment.id);
  }

  @ResolveField(() => [OutcomeType], { description: 'Every outcome, oldest first.' })
  @Allow('record.read')
  @Ahead()
  outcomes(treatment: TreatmentType, _: unknown, context: ApiContext): Eventually<readonly OutcomeType[]> {
    return context.follow(outcomesOfTreatment, treatment.id);
  }

  @ResolveField(() => [ReminderType], { description: 'Every reminder, by due time.' })
  @Allow('record.read')
  @Ahead()
  reminders(treatment: TreatmentType, _: unknown, context: ApiContext): Eventually<readonly ReminderType[]> {
    return context.follow(remindersOfTreatment, treatment.id);
  }
}
