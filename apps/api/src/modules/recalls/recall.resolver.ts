import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import {
  closeRecallInput,
  recallClientList,
  recallList,
  recordRecallAttemptInput,
  startRecallInput,
  tracedLot,
} from '@stipple/domain/recalls';
import { RecallsService } from '@stipple/server/modules/recalls';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { type PageOf, pageOf, parseId, parseList } from '../../edge/list.ts';
import type { Eventually } from '../../edge/relation.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { productById } from '../stock/lot.loader.ts';
import { ProductType } from '../stock/lot.type.ts';
import {
  CloseRecallInput,
  RecallClientListArgs,
  RecallListArgs,
  RecordRecallAttemptInput,
  StartRecallInput,
  TracedLotArgs,
} from './recall.inputs.ts';
import { progressOfRecall, recallById } from './recall.loader.ts';
import { presentAttempt, presentRecall, presentRecallClient, presentTraced } from './recall.presenter.ts';
import {
  RecallAttemptType,
  RecallClientPage,
  RecallClientType,
  RecallPage,
  RecallProgressType,
  RecallType,
  TracedClientType,
} from './recall.type.ts';

@Resolver(() => RecallType)
export class RecallResolver {
  constructor(private readonly recalls: RecallsService) {}

  @Query(() => RecallPage, { name: 'recalls', description: 'Recalls, open ones first, then the newest.' })
  @Allow('stock.read')
  list(@Args() args: RecallListArgs, @Context() { ctx }: ApiContext): PageOf<RecallType> {
    const asked = parseList(recallList, args);
    return pageOf(this.recalls.list(ctx, asked), presentRecall, () => this.recalls.count(ctx));
  }

  @Query(() => RecallType, { name: 'recall', nullable: true, description: 'A recall.' })
  @Allow('stock.read')
  byId(@Args('id', { type: () => ID }) id: string, @Context() context: ApiContext): Eventually<RecallType | null> {
    return context.follow(recallById, parseId(id));
  }

  @Query(() => [TracedClientType], {
    description:
      'Everybody within reach who was treated with a lot number, through mixes and at every clinic; treated last comes first.',
  })
  @Allow('recalls.run')
  async tracedClients(@Args() args: TracedLotArgs, @Context() { ctx }: ApiContext): Promise<TracedClientType[]> {
    return (await this.recalls.trace(ctx, parseInput(tracedLot, args))).map(presentTraced);
  }

  @Query(() => RecallClientPage, { description: 'The work list of a recall: who is still to be reached comes first.' })
  @Allow('recalls.run')
  recallClients(@Args() args: RecallClientListArgs, @Context() { ctx }: ApiContext): PageOf<RecallClientType> {
    const asked = parseList(recallClientList, args);
    return pageOf(this.recalls.clients(ctx, asked), presentRecallClient, () => this.recalls.countClients(ctx, asked));
  }

  @Mutation(() => RecallType, {
    name: 'startRecall',
    description: 'From this moment on nobody in the chain may use this lot number, or a mix of it.',
  })
  @Allow('recalls.run')
  async start(@Args('input') input: StartRecallInput, @Context() { ctx }: ApiContext): Promise<RecallType> {
    return presentRecall(await this.recalls.start(ctx, parseInput(startRecallInput, input)));
  }

  @Mutation(() => RecallAttemptType, { description: 'Somebody tried to reach a client.' })
  @Allow('recalls.run')
  async recordRecallAttempt(
    @Args('input') input: RecordRecallAttemptInput,
    @Context() { ctx }: ApiContext,
  ): Promise<RecallAttemptType> {
    return presentAttempt(await this.recalls.record(ctx, parseInput(recordRecallAttemptInput, input)));
  }

  @Mutation(() => RecallType, { name: 'closeRecall', description: 'Ends the work on a recall, with a summary.' })
  @Allow('recalls.run')
  async close(@Args('input') input: CloseRecallInput, @Context() { ctx }: ApiContext): Promise<RecallType> {
    return presentRecall(await this.recalls.close(ctx, parseInput(closeRecallInput, input)));
  }

  @ResolveField(() => ProductType, { description: 'What the lot is a batch of.' })
  @Allow('stock.read')
  @Ahead()
  product(recall: RecallType, _: unknown, context: ApiContext): Eventually<ProductType | null> {
    return context.follow(productById, recall.productId);
  }

  @ResolveField(() => RecallProgressType, { description: 'How far it has come, over the clients within reach.' })
  @Allow('recalls.run')
  progress(recall: RecallType, _: unknown, context: ApiContext): Eventually<RecallProgressType | null> {
    return context.follow(progressOfRecall, recall.id);
  }

  @ResolveField(() => StaffMemberType, { nullable: true, description: 'Who started it, where that was noted.' })
  @Allow('staff.read')
  startedBy(recall: RecallType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return recall.startedById === null ? null : context.follow(staffMemberById, recall.startedById);
  }

  @ResolveField(() => StaffMemberType, { nullable: true, description: 'Who closed it.' })
  @Allow('staff.read')
  closedBy(recall: RecallType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return recall.closedById === null ? null : context.follow(staffMemberById, recall.closedById);
  }
}
