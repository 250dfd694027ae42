import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { aftercareDraftInput, handOverAftercareInput, saveAftercareInput } from '@stipple/domain/aftercare';
import { parseInput } from '@stipple/domain/input';
import { AftercareService } from '@stipple/server/modules/aftercare';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { parseId } from '../../edge/list.ts';
import type { Eventually } from '../../edge/relation.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { AftercareDraftInput, HandOverAftercareInput, SaveAftercareInput } from './aftercare.inputs.ts';
import { presentAftercare, presentHandOver, presentSessionAftercare } from './aftercare.presenter.ts';
import { AftercareHandOverType, AftercareVersionType, SessionAftercareType } from './aftercare.type.ts';

@Resolver(() => AftercareHandOverType)
export class AftercareResolver {
  constructor(private readonly aftercare: AftercareService) {}

  @Query(() => [AftercareVersionType], {
    name: 'aftercareVersions',
    description: 'Every version of the aftercare protocol, newest first: perhaps a draft, then the one in force.',
  })
  @Allow('record.read')
  async versions(@Context() { ctx }: ApiContext): Promise<AftercareVersionType[]> {
    return (await this.aftercare.versions(ctx)).map(presentAftercare);
  }

  @Query(() => SessionAftercareType, {
    name: 'aftercareOfSession',
    nullable: true,
    description: 'What the client of a session within reach is told.',
  })
  @Allow('record.read')
  async ofSession(
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Context() { ctx }: ApiContext,
  ): Promise<SessionAftercareType | null> {
    const found = await this.aftercare.ofSession(ctx, parseId(sessionId));
    return found && presentSessionAftercare(found);
  }

  @Mutation(() => AftercareHandOverType, {
    name: 'handOverAftercare',
    description: 'Keeps with the session that its client was given the aftercare.',
  })
  @Allow('sessions.log')
  async handOver(
    @Args('input') input: HandOverAftercareInput,
    @Context() { ctx }: ApiContext,
  ): Promise<AftercareHandOverType> {
    return presentHandOver(await this.aftercare.handOver(ctx, parseInput(handOverAftercareInput, input)));
  }

  @Mutation(() => AftercareVersionType, { name: 'saveAftercare', description: 'Saves the draft of the next version.' })
  @Allow('organization.edit')
  async save(@Args('input') input: SaveAftercareInput, @Context() { ctx }: ApiContext): Promise<AftercareVersionType> {
    return presentAftercare(await this.aftercare.saveDraft(ctx, parseInput(saveAftercareInput, input)));
  }

  @Mutation(() => AftercareVersionType, {
    name: 'publishAftercare',
    description: 'From now on clients get this version; it is never edited again.',
  })
  @Allow('organization.edit')
  async publish(
    @Args('input') input: AftercareDraftInput,
    @Context() { ctx }: ApiContext,
  ): Promise<AftercareVersionType> {
    return presentAftercare(await this.aftercare.publish(ctx, parseInput(aftercareDraftInput, input)));
  }

  @Mutation(() => Boolean, { name: 'discardAftercare', description: 'Throws the draft away.' })
  @Allow('organization.edit')
  discard(@Args('input') input: AftercareDraftInput, @Context() { ctx }: ApiContext): Promise<boolean> {
    return this.aftercare.discardDraft(ctx, parseInput(aftercareDraftInput, input));
  }

  @ResolveField(() => StaffMemberType, { nullable: true, description: 'Who handed it over.' })
  @Allow('staff.read')
  @Ahead()
  handedBy(handOver: AftercareHandOverType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, handOver.handedById);
  }
}
