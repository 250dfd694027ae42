import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import { amendSessionInput } from '@stipple/domain/sessions';
import { SessionsService } from '@stipple/server/modules/sessions';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { after, type Eventually } from '../../edge/relation.ts';
import { amendmentsOfSession, anaestheticsOfSession, drawingsOfSession } from './session.loader.ts';
import { presentAmendment, presentNextStep } from './session.presenter.ts';
import { SessionType } from './session.type.ts';
import { AmendSessionInput } from './session-parts.inputs.ts';
import { AmendmentType, AnaestheticType, NextStepType, ScalpMarkType, SignOffType } from './session-parts.type.ts';

/** What hangs on a session, and what is added to it once it is completed. */
@Resolver(() => SessionType)
export class SessionRecordResolver {
  constructor(private readonly sessions: SessionsService) {}

  @Mutation(() => AmendmentType, {
    name: 'amendSession',
    description: 'Adds a signed amendment to a completed session; what it says stays as it is.',
  })
  @Allow('sessions.log')
  async amend(@Args('input') input: AmendSessionInput, @Context() { ctx }: ApiContext): Promise<AmendmentType> {
    return presentAmendment(await this.sessions.amend(ctx, parseInput(amendSessionInput, input)));
  }

  @ResolveField(() => [ScalpMarkType], { description: 'Scars and the hairline as they were drawn on the head.' })
  @Allow('record.read')
  @Ahead()
  marks(session: SessionType, _: unknown, context: ApiContext): Eventually<readonly ScalpMarkType[]> {
    return after(context.follow(drawingsOfSession, session.id), (drawings) => drawings?.marks ?? []);
  }

  @ResolveField(() => SignOffType, { nullable: true, description: 'The client’s signature, once it is given.' })
  @Allow('record.read')
  @Ahead()
  signOff(session: SessionType, _: unknown, context: ApiContext): Eventually<SignOffType | null> {
    return after(context.follow(drawingsOfSession, session.id), (drawings) => drawings?.signOff ?? null);
  }

  @ResolveField(() => [AnaestheticType], { description: 'In the order it was applied.' })
  @Allow('record.read')
  @Ahead()
  anaesthetics(session: SessionType, _: unknown, context: ApiContext): Eventually<readonly AnaestheticType[]> {
    return context.follow(anaestheticsOfSession, session.id);
  }

  @ResolveField(() => [AmendmentType], {
    description: 'What was added once it was completed, in the order of signing.',
  })
  @Allow('record.read')
  @Ahead()
  amendments(session: SessionType, _: unknown, context: ApiContext): Eventually<readonly AmendmentType[]> {
    return context.follow(amendmentsOfSession, session.id);
  }

  @ResolveField(() => NextStepType, {
    nullable: true,
    description: 'What is sensibly booked next; null for all but the last completed session of a treatment.',
  })
  @Allow('record.read')
  async nextStep(session: SessionType, _: unknown, { ctx }: ApiContext): Promise<NextStepType | null> {
    const step = await this.sessions.nextStep(ctx, session.head);
    return step && presentNextStep(step);
  }
}
