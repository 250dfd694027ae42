import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import {
  addRoomInput,
  addTimeOffInput,
  changeRoomInput,
  closeClinicsInput,
  closeRoomInput,
  orderRoomsInput,
  removeAwayInput,
  removeWeekInput,
  setOpeningHoursInput,
  setWorkingDayInput,
  setWorkingHoursInput,
} from '@stipple/domain/diary';
import { parseInput } from '@stipple/domain/input';
import { HoursService, RoomsService, TimeAwayService } from '@stipple/server/modules/diary';
import { Allow } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import {
  AddRoomInput,
  AddTimeOffInput,
  CloseClinicsInput,
  CloseRoomInput,
  OrderRoomsInput,
  RemoveAwayInput,
  RemoveWeekInput,
  RenameRoomInput,
  SetOpeningHoursInput,
  SetWorkingDayInput,
  SetWorkingHoursInput,
} from './diary.inputs.ts';
import {
  presentClosure,
  presentMisfit,
  presentOpeningWeek,
  presentRoom,
  presentTimeOff,
  presentWorkingDay,
  presentWorkingWeek,
} from './diary.presenter.ts';
import {
  ClosedClinicsType,
  ClosedRoomType,
  ClosureType,
  GivenTimeOffType,
  OpeningWeekType,
  RoomType,
  SavedOpeningWeekType,
  SavedWorkingDayType,
  SavedWorkingWeekType,
  TimeOffType,
} from './diary.type.ts';

@Resolver()
export class RoomResolver {
  constructor(private readonly rooms: RoomsService) {}

  @Mutation(() => RoomType, { name: 'addRoom', description: 'A room of a clinic; it comes last.' })
  @Allow('hours.edit')
  async add(@Args('input') input: AddRoomInput, @Context() { ctx }: ApiContext): Promise<RoomType> {
    return presentRoom(await this.rooms.add(ctx, parseInput(addRoomInput, input)));
  }

  @Mutation(() => RoomType, { name: 'renameRoom', description: 'Another name for a room.' })
  @Allow('hours.edit')
  async rename(@Args('input') input: RenameRoomInput, @Context() { ctx }: ApiContext): Promise<RoomType> {
    return presentRoom(await this.rooms.rename(ctx, parseInput(changeRoomInput, input)));
  }

  @Mutation(() => ClosedRoomType, { name: 'closeRoom', description: 'No longer used from today on.' })
  @Allow('hours.edit')
  async close(@Args('input') input: CloseRoomInput, @Context() { ctx }: ApiContext): Promise<ClosedRoomType> {
    const { room, misfits } = await this.rooms.close(ctx, parseInput(closeRoomInput, input));
    return { room: presentRoom(room), misfits: misfits.map(presentMisfit) };
  }

  @Mutation(() => RoomType, { name: 'reopenRoom', description: 'Used again.' })
  @Allow('hours.edit')
  async reopen(@Args('input') input: CloseRoomInput, @Context() { ctx }: ApiContext): Promise<RoomType> {
    return presentRoom(await this.rooms.reopen(ctx, parseInput(closeRoomInput, input)));
  }

  @Mutation(() => [RoomType], { name: 'orderRooms', description: 'The order of a clinic’s rooms.' })
  @Allow('hours.edit')
  async order(@Args('input') input: OrderRoomsInput, @Context() { ctx }: ApiContext): Promise<RoomType[]> {
    return (await this.rooms.order(ctx, parseInput(orderRoomsInput, input))).map(presentRoom);
  }
}

@Resolver()
export class HoursResolver {
  constructor(private readonly hours: HoursService) {}

  @Mutation(() => SavedOpeningWeekType, { description: 'A clinic’s week from a day on; bookings outside it stay.' })
  @Allow('hours.edit')
  async setOpeningHours(
    @Args('input') input: SetOpeningHoursInput,
    @Context() { ctx }: ApiContext,
  ): Promise<SavedOpeningWeekType> {
    const { week, misfits } = await this.hours.setOpening(ctx, parseInput(setOpeningHoursInput, input));
    return { week: presentOpeningWeek(week), misfits: misfits.map(presentMisfit) };
  }

  @Mutation(() => OpeningWeekType, { description: 'Takes a week back: the one before holds on.' })
  @Allow('hours.edit')
  async removeOpeningHours(
    @Args('input') input: RemoveWeekInput,
    @Context() { ctx }: ApiContext,
  ): Promise<OpeningWeekType> {
    return presentOpeningWeek(await this.hours.removeOpening(ctx, parseInput(removeWeekInput, input)));
  }

  @Mutation(() => SavedWorkingWeekType, { description: 'A practitioner’s week at one clinic from a day on.' })
  @Allow('hours.edit')
  async setWorkingHours(
    @Args('input') input: SetWorkingHoursInput,
    @Context() { ctx }: ApiContext,
  ): Promise<SavedWorkingWeekType> {
    const { week, misfits } = await this.hours.setWorking(ctx, parseInput(setWorkingHoursInput, input));
    return { week: presentWorkingWeek(week), misfits: misfits.map(presentMisfit) };
  }

  @Mutation(() => OpeningWeekType, { description: 'Takes a practitioner’s week back: the one before holds on.' })
  @Allow('hours.edit')
  async removeWorkingHours(
    @Args('input') input: RemoveWeekInput,
    @Context() { ctx }: ApiContext,
  ): Promise<OpeningWeekType> {
    return presentOpeningWeek(await this.hours.removeWorking(ctx, parseInput(removeWeekInput, input)));
  }
}

@Resolver()
export class TimeAwayResolver {
  constructor(private readonly timeAway: TimeAwayService) {}

  @Mutation(() => ClosedClinicsType, { description: 'Closes one or several clinics; bookings in it stay.' })
  @Allow('hours.edit')
  async closeClinics(
    @Args('input') input: CloseClinicsInput,
    @Context() { ctx }: ApiContext,
  ): Promise<ClosedClinicsType> {
    const { closures, misfits } = await this.timeAway.closeClinics(ctx, parseInput(closeClinicsInput, input));
    return { closures: closures.map(presentClosure), misfits: misfits.map(presentMisfit) };
  }

  @Mutation(() => [ClosureType], { description: 'Takes closures back, all or none.' })
  @Allow('hours.edit')
  async removeClosures(@Args('input') input: RemoveAwayInput, @Context() { ctx }: ApiContext): Promise<ClosureType[]> {
    return (await this.timeAway.removeClosures(ctx, parseInput(removeAwayInput, input))).map(presentClosure);
  }

  @Mutation(() => GivenTimeOffType, { description: 'Gives a practitioner time off; bookings in it stay.' })
  @Allow('hours.edit')
  async addTimeOff(@Args('input') input: AddTimeOffInput, @Context() { ctx }: ApiContext): Promise<GivenTimeOffType> {
    const { timeOff, misfits } = await this.timeAway.addTimeOff(ctx, parseInput(addTimeOffInput, input));
    return { timeOff: presentTimeOff(ctx, timeOff), misfits: misfits.map(presentMisfit) };
  }

  @Mutation(() => [TimeOffType], { description: 'Takes time off back, all or none.' })
  @Allow('hours.edit')
  async removeTimeOff(@Args('input') input: RemoveAwayInput, @Context() { ctx }: ApiContext): Promise<TimeOffType[]> {
    const gone = await this.timeAway.removeTimeOff(ctx, parseInput(removeAwayInput, input));
    return gone.map((each) => presentTimeOff(ctx, each));
  }

  @Mutation(() => SavedWorkingDayType, { description: 'Says where a practitioner works on one day.' })
  @Allow('hours.edit')
  async setWorkingDay(
    @Args('input') input: SetWorkingDayInput,
    @Context() { ctx }: ApiContext,
  ): Promise<SavedWorkingDayType> {
    const { days, misfits } = await this.timeAway.setWorkingDay(ctx, parseInput(setWorkingDayInput, input));
    return { days: days.map(presentWorkingDay), misfits: misfits.map(presentMisfit) };
  }
}
