import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { linkAppointmentInput, setClientRulesInput } from '@stipple/domain/appointment-links';
import { parseInput } from '@stipple/domain/input';
import { AppointmentLinksService } from '@stipple/server/modules/appointment-links';
import { LinksService } from '@stipple/server/modules/links';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import type { Eventually } from '../../edge/relation.ts';
import { AppointmentType } from '../appointments/appointment.type.ts';
import { presentLink } from '../links/link.presenter.ts';
import { MadeLink } from '../links/link.type.ts';
import { LinkAppointmentInput, SetClientRulesInput } from './appointment-link.inputs.ts';
import { actsOnAppointment } from './appointment-link.loader.ts';
import { ActByLink, ClientRules } from './appointment-link.type.ts';

@Resolver()
export class AppointmentLinkResolver {
  constructor(
    private readonly appointmentLinks: AppointmentLinksService,
    private readonly links: LinksService,
  ) {}

  @Query(() => ClientRules, { description: 'What clients may do with an appointment by themselves.' })
  @Allow('diary.read')
  clientRules(@Context() { ctx }: ApiContext): Promise<ClientRules> {
    return this.appointmentLinks.rules(ctx);
  }

  @Mutation(() => ClientRules, { description: 'Changes what clients may do by themselves.' })
  @Allow('organization.edit')
  setClientRules(@Args('input') input: SetClientRulesInput, @Context() { ctx }: ApiContext): Promise<ClientRules> {
    return this.appointmentLinks.setRules(ctx, parseInput(setClientRulesInput, input));
  }

  @Mutation(() => MadeLink, { description: 'A link to one appointment for its client. Its token is told this once.' })
  @Allow('links.send')
  async linkAppointment(@Args('input') input: LinkAppointmentInput, @Context() { ctx }: ApiContext): Promise<MadeLink> {
    const { link, token } = await this.appointmentLinks.make(ctx, parseInput(linkAppointmentInput, input));
    return { link: presentLink(link, this.links.stateOf(link)), token };
  }
}

/** What an appointment says of its client's link. */
@Resolver(() => AppointmentType)
export class AppointmentActsResolver {
  @ResolveField(() => [ActByLink], { description: 'What the client did with it through a link, in order.' })
  @Allow('diary.read')
  @Ahead()
  actsByLink(appointment: AppointmentType, _: unknown, context: ApiContext): Eventually<readonly ActByLink[]> {
    return context.follow(actsOnAppointment, appointment.id);
  }
}
