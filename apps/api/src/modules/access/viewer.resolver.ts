import { Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AccessService } from '@stipple/server/modules/access';
import { Public, SignedIn } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import type { Eventually } from '../../edge/relation.ts';
import { presentClinic } from '../clinics/clinic.presenter.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import { presentOrganization } from '../organizations/organization.presenter.ts';
import { OrganizationType } from '../organizations/organization.type.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { presentViewer } from './viewer.presenter.ts';
import { InstallationType, ViewerType } from './viewer.type.ts';

const allClinics = { filter: {}, sort: [], page: { number: 1, size: 200 } };

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(private readonly access: AccessService) {}

  @Query(() => InstallationType, { description: 'What the sign-in page needs before anybody is signed in.' })
  @Public('says only whether the first organization stands')
  async installation(): Promise<InstallationType> {
    return { needsSetUp: await this.access.needsSetUp() };
  }

  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  @Public('tells somebody who they are themselves')
  viewer(@Context() { signedIn }: ApiContext): ViewerType | null {
    return presentViewer(signedIn);
  }

  @ResolveField(() => StaffMemberType, { description: 'Themselves.' })
  @SignedIn('everybody may see themselves')
  staffMember(_viewer: ViewerType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, context.ctx.staffMemberId);
  }

  @ResolveField(() => OrganizationType, { description: 'The chain they work for.' })
  @SignedIn('everybody may see what chain they work for')
  async organization(_viewer: ViewerType, _: unknown, { ctx, services }: ApiContext): Promise<OrganizationType> {
    return presentOrganization(await services.organizations.current(ctx));
  }

  @ResolveField(() => [ClinicType], {
    description: 'Clinics in reach; all clinics of the organization for owner and analyst.',
  })
  @SignedIn('everybody may see where they work')
  async clinics(_viewer: ViewerType, _: unknown, { ctx, services }: ApiContext): Promise<ClinicType[]> {
    return (await services.clinics.list(ctx, allClinics)).map(presentClinic);
  }
}
