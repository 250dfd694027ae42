import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import { makeLinkInput, revokeLinkInput } from '@stipple/domain/links';
import { LinksService } from '@stipple/server/modules/links';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import type { Eventually } from '../../edge/relation.ts';
import { ClientType } from '../clients/client.type.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { MakeLinkInput, RevokeLinkInput } from './link.inputs.ts';
import { linksOfClient } from './link.loader.ts';
import { presentLink } from './link.presenter.ts';
import { ClientLinkType, MadeLink } from './link.type.ts';

@Resolver(() => ClientLinkType)
export class LinkResolver {
  constructor(private readonly links: LinksService) {}

  @Mutation(() => MadeLink, {
    description: 'A new link for a client’s phone. Nothing sends it; its token is told this once.',
  })
  @Allow('links.send')
  async makeLink(@Args('input') input: MakeLinkInput, @Context() { ctx }: ApiContext): Promise<MadeLink> {
    const { link, token } = await this.links.make(ctx, parseInput(makeLinkInput, input));
    return { link: presentLink(link, this.links.stateOf(link)), token };
  }

  @Mutation(() => ClientLinkType, { description: 'Closes a link at once.' })
  @Allow('links.send')
  async revokeLink(@Args('input') input: RevokeLinkInput, @Context() { ctx }: ApiContext): Promise<ClientLinkType> {
    const link = await this.links.revoke(ctx, parseInput(revokeLinkInput, input));
    return presentLink(link, this.links.stateOf(link));
  }

  @ResolveField(() => StaffMemberType, {
    nullable: true,
    description: 'Who made it; nobody when it went out with a message.',
  })
  @Allow('staff.read')
  createdBy(link: ClientLinkType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return link.createdById === null ? null : context.follow(staffMemberById, link.createdById);
  }
}

/** What a client's own page asks of links. */
@Resolver(() => ClientType)
export class ClientLinksResolver {
  @ResolveField(() => [ClientLinkType], { description: 'Links for the client’s phone, the newest first.' })
  @Allow('links.send')
  @Ahead()
  links(client: ClientType, _: unknown, context: ApiContext): Eventually<readonly ClientLinkType[]> {
    return context.follow(linksOfClient, client.id);
  }
}
