import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import { outcomeList, recordOutcomesInput } from '@stipple/domain/outcomes';
import { OutcomesService } from '@stipple/server/modules/outcomes';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { type PageOf, pageOf, parseId, parseList } from '../../edge/list.ts';
import { Reads } from '../../edge/reads.ts';
import type { Eventually } from '../../edge/relation.ts';
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
import { OutcomeListArgs, RecordOutcomesInput } from './outcome.inputs.ts';
import { outcomeById } from './outcome.loader.ts';
import { presentOutcome } from './outcome.presenter.ts';
import { OutcomePage, OutcomeType } from './outcome.type.ts';

@Resolver(() => OutcomeType)
export class OutcomeResolver {
  constructor(private readonly outcomes: OutcomesService) {}

  @Query(() => OutcomePage, { name: 'outcomes', description: 'Outcomes within reach.' })
  @Allow('record.read')
  list(@Args() args: OutcomeListArgs, @Context() { ctx }: ApiContext): PageOf<OutcomeType> {
    const asked = parseList(outcomeList, args);
    return pageOf(this.outcomes.list(ctx, asked), presentOutcome, () => this.outcomes.count(ctx, asked));
  }

  @Query(() => OutcomeType, { name: 'outcome', nullable: true, description: 'An outcome within reach.' })
  @Allow('record.read')
  @Reads('outcome')
  byId(@Args('id', { type: () => ID }) id: string, @Context() context: ApiContext): Eventually<OutcomeType | null> {
    return context.follow(outcomeById, parseId(id));
  }

  @Mutation(() => [OutcomeType], { name: 'recordOutcomes', description: 'Records the answers of one visit.' })
  @Allow('outcomes.record')
  async record(@Args('input') input: RecordOutcomesInput, @Context() { ctx }: ApiContext): Promise<OutcomeType[]> {
    return (await this.outcomes.record(ctx, parseInput(recordOutcomesInput, input))).map(presentOutcome);
  }

  @ResolveField(() => TreatmentType, { description: 'Which treatment it belongs to.' })
  @Allow('record.read')
  @Ahead()
  treatment(outcome: OutcomeType, _: unknown, context: ApiContext): Eventually<TreatmentType | null> {
    return context.follow(treatmentById, outcome.treatmentId);
  }

  @ResolveField(() => ClientType, { description: 'Who it is about.' })
  @Allow('clients.read')
  @Ahead()
  client(outcome: OutcomeType, _: unknown, context: ApiContext): Eventually<ClientType | null> {
    return context.follow(clientById, outcome.clientId);
  }

  @ResolveField(() => ClinicType, { description: 'Where.' })
  @Allow('clinics.read')
  @Ahead()
  clinic(outcome: OutcomeType, _: unknown, context: ApiContext): Eventually<ClinicType | null> {
    return context.follow(clinicById, outcome.clinicId);
  }

  @ResolveField(() => SessionType, { nullable: true, description: 'After which session, if after one.' })
  @Allow('record.read')
  @Ahead()
  session(outcome: OutcomeType, _: unknown, context: ApiContext): Eventually<SessionType | null> {
    return outcome.sessionId === null ? null : context.follow(sessionById, outcome.sessionId);
  }

  @ResolveField(() => StaffMemberType, {
    nullable: true,
    description: 'Who wrote it down; null when the client answered alone.',
  })
  @Allow('staff.read')
  @Ahead()
  recordedBy(outcome: OutcomeType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return outcome.recordedById === null ? null : context.follow(staffMemberById, outcome.recordedById);
  }
}
