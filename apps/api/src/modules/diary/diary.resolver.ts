import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { diaryHoursInput, misfitsInput, practitionerHoursInput, setDiarySettingsInput } from '@stipple/domain/diary';
import { parseInput } from '@stipple/domain/input';
import { DiaryService, HoursService, MisfitsService, TimeAwayService } from '@stipple/server/modules/diary';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import type { Eventually } from '../../edge/relation.ts';
import { LocalDate } from '../../edge/scalars.ts';
import { clientById } from '../clients/client.loader.ts';
import { ClientType } from '../clients/client.type.ts';
import { clinicById } from '../clinics/clinic.loader.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { SetDiarySettingsInput } from './diary.inputs.ts';
import {
  presentClinicHours,
  presentDiaryHours,
  presentDiarySettings,
  presentMisfit,
  presentPractitionerHours,
} from './diary.presenter.ts';
import { ClinicHoursType, DiarySettingsType, MisfitType, PractitionerHoursType } from './diary.type.ts';
import { DiaryHoursType } from './diary-hours.type.ts';

const ids = { type: () => [ID] };
const someIds = { type: () => [ID], nullable: true };
const day = { type: () => LocalDate };

@Resolver()
export class DiaryResolver {
  constructor(
    private readonly diary: DiaryService,
    private readonly hours: HoursService,
    private readonly timeAway: TimeAwayService,
    private readonly misfits: MisfitsService,
  ) {}

  @Query(() => DiaryHoursType, { description: 'When clinics are open and who works there, at most 400 days.' })
  @Allow('diary.read')
  async diaryHours(
    @Args('clinicIds', ids) clinicIds: string[],
    @Args('firstDay', day) firstDay: string,
    @Args('lastDay', day) lastDay: string,
    @Context() { ctx }: ApiContext,
  ): Promise<DiaryHoursType> {
    const asked = parseInput(diaryHoursInput, { clinicIds, firstDay, lastDay });
    return presentDiaryHours(ctx, await this.diary.hours(ctx, asked));
  }

  @Query(() => [ClinicHoursType], { description: 'What these clinics have said of their hours and rooms.' })
  @Allow('diary.read')
  async clinicHours(
    @Args('clinicIds', ids) clinicIds: string[],
    @Context() { ctx }: ApiContext,
  ): Promise<ClinicHoursType[]> {
    const asked = parseInput(diaryHoursInput.shape.clinicIds, clinicIds);
    return (await this.hours.ofClinics(ctx, asked)).map(presentClinicHours);
  }

  @Query(() => PractitionerHoursType, { description: 'What is said of a colleague’s hours, with some days.' })
  @Allow('diary.read')
  async practitionerHours(
    @Args('practitionerId', { type: () => ID }) practitionerId: string,
    @Args('firstDay', day) firstDay: string,
    @Args('lastDay', day) lastDay: string,
    @Context() { ctx }: ApiContext,
  ): Promise<PractitionerHoursType> {
    const asked = parseInput(practitionerHoursInput, { practitionerId, firstDay, lastDay });
    return presentPractitionerHours(ctx, await this.timeAway.ofPractitioner(ctx, asked));
  }

  @Query(() => DiarySettingsType, { description: 'Grid, usual lengths and buffers.' })
  @Allow('diary.read')
  async diarySettings(@Context() { ctx }: ApiContext): Promise<DiarySettingsType> {
    return presentDiarySettings(await this.diary.settings(ctx));
  }

  @Query(() => [MisfitType], { description: 'Bookings still to come that no longer fit the hours, soonest first.' })
  @Allow('hours.edit')
  async bookingMisfits(
    @Context() { ctx }: ApiContext,
    @Args('clinicIds', someIds) clinicIds?: string[] | null,
    @Args('practitionerIds', someIds) practitionerIds?: string[] | null,
  ): Promise<MisfitType[]> {
    const asked = parseInput(misfitsInput, { clinicIds, practitionerIds });
    return (await this.misfits.list(ctx, asked)).map(presentMisfit);
  }

  @Mutation(() => DiarySettingsType, { description: 'Says grid, usual lengths and buffers.' })
  @Allow('organization.edit')
  async setDiarySettings(
    @Args('input') input: SetDiarySettingsInput,
    @Context() { ctx }: ApiContext,
  ): Promise<DiarySettingsType> {
    return presentDiarySettings(await this.diary.setSettings(ctx, parseInput(setDiarySettingsInput, input)));
  }
}

@Resolver(() => MisfitType)
export class MisfitResolver {
  @ResolveField(() => ClientType, { description: 'Who it is about.' })
  @Allow('clients.read')
  @Ahead()
  client(misfit: MisfitType, _: unknown, context: ApiContext): Eventually<ClientType | null> {
    return context.follow(clientById, misfit.clientId);
  }

  @ResolveField(() => ClinicType, { description: 'Where.' })
  @Allow('clinics.read')
  @Ahead()
  clinic(misfit: MisfitType, _: unknown, context: ApiContext): Eventually<ClinicType | null> {
    return context.follow(clinicById, misfit.clinicId);
  }

  @ResolveField(() => StaffMemberType, { description: 'With whom.' })
  @Allow('staff.read')
  @Ahead()
  practitioner(misfit: MisfitType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, misfit.practitionerId);
  }
}
