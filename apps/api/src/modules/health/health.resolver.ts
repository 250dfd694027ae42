import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { healthAnswersInput } from '@stipple/domain/health';
import { parseInput } from '@stipple/domain/input';
import { HealthService } from '@stipple/server/modules/health';
import { OrganizationsService } from '@stipple/server/modules/organizations';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import type { Eventually } from '../../edge/relation.ts';
import { ClientType } from '../clients/client.type.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { AnswerHealthInput } from './health.inputs.ts';
import { healthAnswersOfClient, presentHealthAnswers } from './health.loader.ts';
import { HealthAnswersType } from './health.type.ts';

@Resolver(() => HealthAnswersType)
export class HealthResolver {
  constructor(
    private readonly health: HealthService,
    private readonly organizations: OrganizationsService,
  ) {}

  @Mutation(() => HealthAnswersType, {
    name: 'answerHealthQuestions',
    description: 'The client answers on the tablet; earlier answers stay.',
  })
  @Allow('record.write')
  async answer(@Args('input') input: AnswerHealthInput, @Context() { ctx }: ApiContext): Promise<HealthAnswersType> {
    const given = await this.health.answer(ctx, parseInput(healthAnswersInput, input));
    return presentHealthAnswers(given, await this.organizations.current(ctx));
  }

  @ResolveField(() => StaffMemberType, {
    nullable: true,
    description: 'On whose tablet; nobody through a link of the client.',
  })
  @Allow('staff.read')
  @Ahead()
  recordedBy({ recordedById }: HealthAnswersType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return recordedById === null ? null : context.follow(staffMemberById, recordedById);
  }
}

@Resolver(() => ClientType)
export class HealthOfClientResolver {
  @ResolveField(() => [HealthAnswersType], { description: 'Every set of health answers, the newest first.' })
  @Allow('record.read')
  @Ahead()
  healthAnswers(client: ClientType, _: unknown, context: ApiContext): Eventually<readonly HealthAnswersType[]> {
    return context.follow(healthAnswersOfClient, client.id);
  }
}
