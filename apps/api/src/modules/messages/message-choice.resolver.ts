import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import { chooseMessagesByLinkInput, chooseMessagesInput, openMessagesInput } from '@stipple/domain/messages';
import { MessageTextsService } from '@stipple/server/modules/messages';
import { Allow, Public } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { ClientType } from '../clients/client.type.ts';
import { knock } from '../links/knock.ts';
import { OpenLinkInput } from '../links/link.inputs.ts';
import { ChooseMessagesByLinkInput, ChooseMessagesInput } from './message.inputs.ts';
import { presentChoice } from './message.presenter.ts';
import { MessageChoiceType } from './message.type.ts';

const why = 'a client has no account: the token is the only key, opens one client, and guesses are throttled';

/** What clients want to hear, said to the clinic or by themselves. */
@Resolver(() => ClientType)
export class MessageChoiceResolver {
  constructor(private readonly texts: MessageTextsService) {}

  @ResolveField(() => [MessageChoiceType], {
    description: 'What the client said about messages; of what is not here they get all.',
  })
  @Allow('messages.read')
  async messageChoices(client: ClientType, _: unknown, { ctx }: ApiContext): Promise<readonly MessageChoiceType[]> {
    return (await this.texts.choicesOf(ctx, client.id)).map(presentChoice);
  }

  @Mutation(() => [MessageChoiceType], { description: 'Notes what a client wants or does not want to hear.' })
  @Allow('messages.act')
  async chooseMessages(
    @Args('input') input: ChooseMessagesInput,
    @Context() { ctx }: ApiContext,
  ): Promise<readonly MessageChoiceType[]> {
    return (await this.texts.choose(ctx, parseInput(chooseMessagesInput, input))).map(presentChoice);
  }

  @Mutation(() => [MessageChoiceType], { description: 'What a client at their link said about messages.' })
  @Public(why)
  async openMessagesByLink(
    @Args('input') input: OpenLinkInput,
    @Context() context: ApiContext,
  ): Promise<readonly MessageChoiceType[]> {
    const { token } = parseInput(openMessagesInput, input);
    return (await this.texts.choicesByLink(knock(token, context))).map(presentChoice);
  }

  @Mutation(() => [MessageChoiceType], { description: 'A client at their link wants messages, or wants them no more.' })
  @Public(why)
  async chooseMessagesByLink(
    @Args('input') input: ChooseMessagesByLinkInput,
    @Context() context: ApiContext,
  ): Promise<readonly MessageChoiceType[]> {
    const { token, ...choice } = parseInput(chooseMessagesByLinkInput, input);
    return (await this.texts.chooseByLink(knock(token, context), choice)).map(presentChoice);
  }
}
