import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import { acceptOfferInput, declineOfferInput, openOfferInput } from '@stipple/domain/waitlist';
import { OfferVisitsService } from '@stipple/server/modules/waitlist';
import { Public } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { OpenByLinkInput } from '../appointment-links/appointment-link.inputs.ts';
import { knock } from '../links/knock.ts';
import { OfferVisit } from './offer-visit.type.ts';
import { AcceptOfferInput, DeclineOfferInput } from './waitlist.inputs.ts';
import { presentOfferVisit } from './waitlist.presenter.ts';

const why = 'a client has no account: the token is the only key, opens one offer, and guesses are throttled';

/** Mutations throughout: their tokens travel in the body of a POST and in no address or log. */
@Resolver()
export class OfferVisitResolver {
  constructor(private readonly visits: OfferVisitsService) {}

  @Mutation(() => OfferVisit, { description: 'Opens the link of an offered time.' })
  @Public(why)
  async openOffer(@Args('input') input: OpenByLinkInput, @Context() context: ApiContext): Promise<OfferVisit> {
    const { token } = parseInput(openOfferInput, input);
    return presentOfferVisit(await this.visits.open(knock(token, context)));
  }

  @Mutation(() => OfferVisit, { description: 'Books the offered time; who comes second sees what else is free.' })
  @Public(why)
  async acceptOffer(@Args('input') input: AcceptOfferInput, @Context() context: ApiContext): Promise<OfferVisit> {
    const { token, ...given } = parseInput(acceptOfferInput, input);
    return presentOfferVisit(await this.visits.accept(knock(token, context), given));
  }

  @Mutation(() => OfferVisit, { description: 'Says no to the offered time.' })
  @Public(why)
  async declineOffer(@Args('input') input: DeclineOfferInput, @Context() context: ApiContext): Promise<OfferVisit> {
    const { token, ...given } = parseInput(declineOfferInput, input);
    return presentOfferVisit(await this.visits.decline(knock(token, context), given));
  }
}
