import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import {
  cancelByLinkInput,
  confirmByLinkInput,
  freeTimesByLinkInput,
  moveByLinkInput,
  openAppointmentInput,
} from '@stipple/domain/appointment-links';
import { parseInput } from '@stipple/domain/input';
import { AppointmentVisitsService } from '@stipple/server/modules/appointment-links';
import { Public } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { knock } from '../links/knock.ts';
import {
  CancelByLinkInput,
  ConfirmByLinkInput,
  FreeTimesByLinkInput,
  MoveByLinkInput,
  OpenByLinkInput,
} from './appointment-link.inputs.ts';
import { presentAppointmentVisit, presentFreeTime } from './appointment-link.presenter.ts';
import { AppointmentVisit, VisitFreeTime } from './appointment-visit.type.ts';

const why = 'a client has no account: the token is the only key, opens one appointment, and guesses are throttled';

/** Mutations throughout: their tokens travel in the body of a POST and in no address or log. */
@Resolver()
export class AppointmentVisitResolver {
  constructor(private readonly visits: AppointmentVisitsService) {}

  @Mutation(() => AppointmentVisit, { description: 'Opens the link of an appointment.' })
  @Public(why)
  async openAppointmentByLink(
    @Args('input') input: OpenByLinkInput,
    @Context() context: ApiContext,
  ): Promise<AppointmentVisit> {
    const { token } = parseInput(openAppointmentInput, input);
    return presentAppointmentVisit(await this.visits.open(knock(token, context)));
  }

  @Mutation(() => AppointmentVisit, { description: 'The client confirms their appointment.' })
  @Public(why)
  async confirmByLink(
    @Args('input') input: ConfirmByLinkInput,
    @Context() context: ApiContext,
  ): Promise<AppointmentVisit> {
    const { token, ...given } = parseInput(confirmByLinkInput, input);
    return presentAppointmentVisit(await this.visits.confirm(knock(token, context), given));
  }

  @Mutation(() => AppointmentVisit, { description: 'The client cancels their appointment, within the clinic’s rules.' })
  @Public(why)
  async cancelByLink(
    @Args('input') input: CancelByLinkInput,
    @Context() context: ApiContext,
  ): Promise<AppointmentVisit> {
    const { token, ...given } = parseInput(cancelByLinkInput, input);
    return presentAppointmentVisit(await this.visits.cancel(knock(token, context), given));
  }

  @Mutation(() => [VisitFreeTime], { description: 'Times to which the client may move their appointment.' })
  @Public(why)
  async freeTimesByLink(
    @Args('input') input: FreeTimesByLinkInput,
    @Context() context: ApiContext,
  ): Promise<VisitFreeTime[]> {
    const { token, firstDay } = parseInput(freeTimesByLinkInput, input);
    return (await this.visits.freeTimes(knock(token, context), firstDay)).map(presentFreeTime);
  }

  @Mutation(() => AppointmentVisit, { description: 'The client moves their appointment to a free time.' })
  @Public(why)
  async moveByLink(@Args('input') input: MoveByLinkInput, @Context() context: ApiContext): Promise<AppointmentVisit> {
    const { token, ...given } = parseInput(moveByLinkInput, input);
    return presentAppointmentVisit(await this.visits.move(knock(token, context), given));
  }
}
