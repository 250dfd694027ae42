import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import { answerHealthByLinkInput, openLinkInput, signByLinkInput, withdrawByLinkInput } from '@stipple/domain/links';
import { VisitsService } from '@stipple/server/modules/links';
import { Public } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { knock } from './knock.ts';
import {
  AnswerHealthByLinkInput,
  OpenLinkInput,
  SignConsentByLinkInput,
  WithdrawConsentByLinkInput,
} from './link.inputs.ts';
import { presentVisit } from './link.presenter.ts';
import { LinkVisit } from './link-visit.type.ts';

const why = 'a client has no account: the token is the only key, opens one client, and guesses are throttled';

/** Mutations throughout: their tokens travel in the body of a POST and in no address or log. */
@Resolver()
export class LinkVisitResolver {
  constructor(private readonly visits: VisitsService) {}

  @Mutation(() => LinkVisit, { description: 'Opens a client’s link.' })
  @Public(why)
  async openLink(@Args('input') input: OpenLinkInput, @Context() context: ApiContext): Promise<LinkVisit> {
    const { token } = parseInput(openLinkInput, input);
    return presentVisit(await this.visits.open(knock(token, context)));
  }

  @Mutation(() => LinkVisit, { description: 'Answers the health questionnaire through a link.' })
  @Public(why)
  async answerHealthByLink(
    @Args('input') input: AnswerHealthByLinkInput,
    @Context() context: ApiContext,
  ): Promise<LinkVisit> {
    const { token, ...given } = parseInput(answerHealthByLinkInput, input);
    return presentVisit(await this.visits.answerHealth(knock(token, context), given));
  }

  @Mutation(() => LinkVisit, { description: 'Signs a consent through a link.' })
  @Public(why)
  async signConsentByLink(
    @Args('input') input: SignConsentByLinkInput,
    @Context() context: ApiContext,
  ): Promise<LinkVisit> {
    const { token, ...given } = parseInput(signByLinkInput, input);
    return presentVisit(await this.visits.sign(knock(token, context), given));
  }

  @Mutation(() => LinkVisit, { description: 'Takes a consent about photos back through a link.' })
  @Public(why)
  async withdrawConsentByLink(
    @Args('input') input: WithdrawConsentByLinkInput,
    @Context() context: ApiContext,
  ): Promise<LinkVisit> {
    const { token, purpose } = parseInput(withdrawByLinkInput, input);
    return presentVisit(await this.visits.withdraw(knock(token, context), purpose));
  }
}
