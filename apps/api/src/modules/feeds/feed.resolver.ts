import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { makeFeedInput, revokeFeedInput } from '@stipple/domain/feeds';
import { parseInput } from '@stipple/domain/input';
import { FeedsService } from '@stipple/server/modules/feeds';
import { Allow } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import type { Eventually } from '../../edge/relation.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { MakeFeedInput, RevokeFeedInput } from './feed.inputs.ts';
import { presentFeed } from './feed.presenter.ts';
import { FeedType, MadeFeed } from './feed.type.ts';

@Resolver(() => FeedType)
export class FeedResolver {
  constructor(private readonly feeds: FeedsService) {}

  @Query(() => FeedType, { nullable: true, description: 'One’s own calendar feed, if one stands.' })
  @Allow('feeds.own')
  async ownFeed(@Context() { ctx }: ApiContext): Promise<FeedType | null> {
    const feed = await this.feeds.own(ctx);
    return feed && presentFeed(feed);
  }

  @Query(() => [FeedType], { description: 'Calendar feeds that stand, of colleagues at one’s clinics.' })
  @Allow('feeds.revoke')
  async calendarFeeds(@Context() { ctx }: ApiContext): Promise<readonly FeedType[]> {
    return (await this.feeds.ofColleagues(ctx)).map(presentFeed);
  }

  @Mutation(() => MadeFeed, { description: 'Makes one’s own calendar feed. Its token is told this once.' })
  @Allow('feeds.own')
  async makeFeed(@Args('input') input: MakeFeedInput, @Context() { ctx }: ApiContext): Promise<MadeFeed> {
    const { feed, token } = await this.feeds.make(ctx, parseInput(makeFeedInput, input));
    return { feed: presentFeed(feed), token };
  }

  @Mutation(() => FeedType, { description: 'Closes a calendar feed at once: one’s own, or a colleague’s.' })
  @Allow('feeds.own')
  async revokeFeed(@Args('input') input: RevokeFeedInput, @Context() { ctx }: ApiContext): Promise<FeedType> {
    return presentFeed(await this.feeds.revoke(ctx, parseInput(revokeFeedInput, input)));
  }

  @ResolveField(() => StaffMemberType, { description: 'Whose appointments it shows.' })
  @Allow('staff.read')
  staffMember(feed: FeedType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, feed.staffMemberId);
  }
}
