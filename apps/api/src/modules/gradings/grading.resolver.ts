import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { closeGradingInput, gradePairInput, gradingList, startGradingInput } from '@stipple/domain/gradings';
import { parseInput } from '@stipple/domain/input';
import { GradingsService } from '@stipple/server/modules/gradings';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { type PageOf, pageOf, parseId, parseList } from '../../edge/list.ts';
import type { Eventually } from '../../edge/relation.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { CloseGradingInput, GradePairInput, GradingListArgs, StartGradingInput } from './grading.inputs.ts';
import { gradingById, progressOfGrading } from './grading.loader.ts';
import { presentGrading, presentResult, presentTask } from './grading.presenter.ts';
import { GradingPage, GradingProgressType, GradingResultType, GradingTaskType, GradingType } from './grading.type.ts';

@Resolver(() => GradingType)
export class GradingResolver {
  constructor(private readonly gradings: GradingsService) {}

  @Query(() => GradingPage, { name: 'gradings', description: 'Rounds of blinded grading, newest first.' })
  @Allow('gradings.grade')
  list(@Args() args: GradingListArgs, @Context() { ctx }: ApiContext): PageOf<GradingType> {
    const asked = parseList(gradingList, args);
    return pageOf(this.gradings.list(ctx, asked), presentGrading, () => this.gradings.count(ctx, asked));
  }

  @Query(() => GradingType, { name: 'grading', nullable: true, description: 'A round of blinded grading.' })
  @Allow('gradings.grade')
  byId(@Args('id', { type: () => ID }) id: string, @Context() context: ApiContext): Eventually<GradingType | null> {
    return context.follow(gradingById, parseId(id));
  }

  @Query(() => GradingTaskType, { name: 'gradingTask', description: 'The next pair for whoever asks.' })
  @Allow('gradings.grade')
  async task(@Args('id', { type: () => ID }) id: string, @Context() { ctx }: ApiContext): Promise<GradingTaskType> {
    return presentTask(await this.gradings.task(ctx, parseId(id)));
  }

  @Mutation(() => GradingType, { name: 'startGrading', description: 'Begins a round of blinded grading.' })
  @Allow('gradings.run')
  async start(@Args('input') input: StartGradingInput, @Context() { ctx }: ApiContext): Promise<GradingType> {
    return presentGrading(await this.gradings.start(ctx, parseInput(startGradingInput, input)));
  }

  @Mutation(() => GradingTaskType, { name: 'gradePair', description: 'Scores a pair, and gives the next.' })
  @Allow('gradings.grade')
  async grade(@Args('input') input: GradePairInput, @Context() { ctx }: ApiContext): Promise<GradingTaskType> {
    return presentTask(await this.gradings.grade(ctx, parseInput(gradePairInput, input)));
  }

  @Mutation(() => GradingType, { name: 'closeGrading', description: 'Ends a round; its result can be seen then.' })
  @Allow('gradings.run')
  async close(@Args('input') input: CloseGradingInput, @Context() { ctx }: ApiContext): Promise<GradingType> {
    return presentGrading(await this.gradings.close(ctx, parseInput(closeGradingInput, input)));
  }

  @ResolveField(() => GradingProgressType, { description: 'How far whoever asks is.' })
  @Allow('gradings.grade')
  @Ahead()
  progress(grading: GradingType, _: unknown, context: ApiContext): Eventually<GradingProgressType> {
    return context.follow(progressOfGrading, grading.id);
  }

  @ResolveField(() => StaffMemberType, { nullable: true, description: 'Who began it.' })
  @Allow('staff.read')
  @Ahead()
  createdBy(grading: GradingType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, grading.createdById);
  }

  @ResolveField(() => GradingResultType, { nullable: true, description: 'What was found; null while it is open.' })
  @Allow('gradings.run')
  async result(grading: GradingType, _: unknown, { ctx }: ApiContext): Promise<GradingResultType | null> {
    const found = await this.gradings.result(ctx, grading);
    return found && presentResult(found);
  }
}
