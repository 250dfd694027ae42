import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import { addLicenceInput, changeLicenceInput } from '@stipple/domain/licences';
import { LicencesService } from '@stipple/server/modules/licences';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import type { Eventually } from '../../edge/relation.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { AddLicenceInput, ChangeLicenceInput } from './licence.inputs.ts';
import { licencesOfClinic, licencesOfStaffMember, presentLicence } from './licence.loader.ts';
import { LicenceType } from './licence.type.ts';

@Resolver(() => LicenceType)
export class LicenceResolver {
  constructor(private readonly licences: LicencesService) {}

  @Mutation(() => LicenceType, { name: 'addLicence', description: 'A licence of a person or of premises.' })
  @Allow('licences.edit')
  async add(@Args('input') input: AddLicenceInput, @Context() { ctx }: ApiContext): Promise<LicenceType> {
    return presentLicence(await this.licences.add(ctx, parseInput(addLicenceInput, input)));
  }

  @Mutation(() => LicenceType, { name: 'changeLicence', description: 'A slip corrected.' })
  @Allow('licences.edit')
  async change(@Args('input') input: ChangeLicenceInput, @Context() { ctx }: ApiContext): Promise<LicenceType> {
    return presentLicence(await this.licences.change(ctx, parseInput(changeLicenceInput, input)));
  }
}

@Resolver(() => StaffMemberType)
export class LicencesOfStaffMemberResolver {
  @ResolveField(() => [LicenceType], { description: 'Licences to treat, those that begin last first.' })
  @Allow('staff.read')
  @Ahead()
  licences(member: StaffMemberType, _: unknown, context: ApiContext): Eventually<readonly LicenceType[]> {
    return context.follow(licencesOfStaffMember, member.id);
  }
}

@Resolver(() => ClinicType)
export class LicencesOfClinicResolver {
  @ResolveField(() => [LicenceType], { description: 'Licences of the premises, those that begin last first.' })
  @Allow('staff.read')
  @Ahead()
  licences(clinic: ClinicType, _: unknown, context: ApiContext): Eventually<readonly LicenceType[]> {
    return context.follow(licencesOfClinic, clinic.id);
  }
}
