import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import { changeOrganizationInput } from '@stipple/domain/organizations';
import { OrganizationsService } from '@stipple/server/modules/organizations';
import { Allow } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { ChangeOrganizationInput } from './organization.inputs.ts';
import { presentOrganization } from './organization.presenter.ts';
import { OrganizationType } from './organization.type.ts';

@Resolver(() => OrganizationType)
export class OrganizationResolver {
  constructor(private readonly organizations: OrganizationsService) {}

  @Mutation(() => OrganizationType, { name: 'changeOrganization', description: 'Name and settings.' })
  @Allow('organization.edit')
  async change(
    @Args('input') input: ChangeOrganizationInput,
    @Context() { ctx }: ApiContext,
  ): Promise<OrganizationType> {
    return presentOrganization(await this.organizations.change(ctx, parseInput(changeOrganizationInput, input)));
  }
}
