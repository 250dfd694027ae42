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
import type { ApiContext } from '../../edge/api-context.ts';
import { type PageOf, pageOf, parseId, parseList } from '../../edge/list.ts';
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
  async list(@Args() args: TreatmentListArgs, @Context() { ctx }: ApiContext): Promise<PageOf<TreatmentType>> {
    const asked = parseList(treatmentList, args);
    return pageOf(await this.treatments.list(ctx, asked), presentTreatment, () => this.treatments.count(ctx, asked));
  }

  @Query(() => TreatmentType, { name: 'treatment', nullable: true, description: 'A treatment within reach.' })
  @Allow('record.read')
  byId(@Args('id', { type: () => ID }) id: string, @Context() context: ApiContext): Promise<TreatmentType | null> {
    return context.load(treatmentById, parseId(id));
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
  client(treatment: TreatmentType, _: unknown, context: ApiContext): Promise<ClientType | null> {
    return context.load(clientById, treatment.clientId);
  }

  @ResolveField(() => ClinicType, { description: 'Where.' })
  @Allow('clinics.read')
  clinic(treatment: TreatmentType, _: unknown, context: ApiContext): Promise<ClinicType | null> {
    return context.load(clinicById, treatment.clinicId);
  }

  @ResolveField(() => StaffMemberType, { nullable: true, description: 'Who treats, if that is settled.' })
  @Allow('staff.read')
  practitioner(treatment: TreatmentType, _: unknown, context: ApiContext): Promise<StaffMemberType | null> | null {
    return treatment.practitionerId === null ? null : context.load(staffMemberById, treatment.practitionerId);
  }

  @ResolveField(() => String, { description: 'Currency of the price: that of the clinic.' })
  @Allow('record.read')
  currency(treatment: TreatmentType, _: unknown, context: ApiContext): Promise<string | null> {
    return context.load(clinicById, treatment.clinicId).then((clinic) => clinic?.currency ?? null);
  }

  @ResolveField(() => String, { nullable: true, description: 'Why the top-up is due when it is due, as a sentence.' })
  @Allow('record.read')
  topUpReason(treatment: TreatmentType): string | null {
    return topUpReasonOf(treatment);
  }

  @ResolveField(() => [SessionType], { description: 'Every session, in the order they were done.' })
  @Allow('record.read')
  sessions(treatment: TreatmentType, _: unknown, context: ApiContext): Promise<SessionType[]> {
    return context.load(sessionsOfTreatment, treatment.id);
  }

  @ResolveField(() => [OutcomeType], { description: 'Every outcome, oldest first.' })
  @Allow('record.read')
  outcomes(treatment: TreatmentType, _: unknown, context: ApiContext): Promise<OutcomeType[]> {
    return context.load(outcomesOfTreatment, treatment.id);
  }

  @ResolveField(() => [ReminderType], { description: 'Every reminder, by due time.' })
  @Allow('record.read')
  reminders(treatment: TreatmentType, _: unknown, context: ApiContext): Promise<ReminderType[]> {
    return context.load(remindersOfTreatment, treatment.id);
  }
}
