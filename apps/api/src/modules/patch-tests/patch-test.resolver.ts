import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import { doPatchTestInput, type PatchTest, readPatchTestInput } from '@stipple/domain/patch-tests';
import { ClinicsService } from '@stipple/server/modules/clinics';
import { OrganizationsService } from '@stipple/server/modules/organizations';
import { PatchTestsService } from '@stipple/server/modules/patch-tests';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import type { Eventually } from '../../edge/relation.ts';
import { ClientType } from '../clients/client.type.ts';
import { clinicById } from '../clinics/clinic.loader.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { productById } from '../stock/lot.loader.ts';
import { ProductType } from '../stock/lot.type.ts';
import { DoPatchTestInput, ReadPatchTestInput } from './patch-test.inputs.ts';
import { patchTestsOfClient, presentedTests } from './patch-test.loader.ts';
import { PatchTestType } from './patch-test.type.ts';

@Resolver(() => PatchTestType)
export class PatchTestResolver {
  constructor(
    private readonly patchTests: PatchTestsService,
    private readonly clinics: ClinicsService,
    private readonly organizations: OrganizationsService,
  ) {}

  @Mutation(() => PatchTestType, { name: 'doPatchTest', description: 'A dot of a pigment was set; it is read later.' })
  @Allow('record.write')
  async do(@Args('input') input: DoPatchTestInput, @Context() context: ApiContext): Promise<PatchTestType> {
    return this.#present(context, await this.patchTests.do(context.ctx, parseInput(doPatchTestInput, input)));
  }

  @Mutation(() => PatchTestType, { name: 'readPatchTest', description: 'What a patch test showed; said once.' })
  @Allow('record.write')
  async read(@Args('input') input: ReadPatchTestInput, @Context() context: ApiContext): Promise<PatchTestType> {
    return this.#present(context, await this.patchTests.read(context.ctx, parseInput(readPatchTestInput, input)));
  }

  @ResolveField(() => ProductType, { description: 'The pigment.' })
  @Allow('record.read')
  @Ahead()
  product(test: PatchTestType, _: unknown, context: ApiContext): Eventually<ProductType | null> {
    return context.follow(productById, test.productId);
  }

  @ResolveField(() => ClinicType, { description: 'Where it was set.' })
  @Allow('clinics.read')
  @Ahead()
  clinic(test: PatchTestType, _: unknown, context: ApiContext): Eventually<ClinicType | null> {
    return context.follow(clinicById, test.clinicId);
  }

  @ResolveField(() => StaffMemberType, { description: 'Who set it.' })
  @Allow('staff.read')
  @Ahead()
  doneBy(test: PatchTestType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return context.follow(staffMemberById, test.doneById);
  }

  @ResolveField(() => StaffMemberType, { nullable: true, description: 'Who read it.' })
  @Allow('staff.read')
  @Ahead()
  readBy({ readById }: PatchTestType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return readById === null ? null : context.follow(staffMemberById, readById);
  }

  async #present({ ctx }: ApiContext, test: PatchTest): Promise<PatchTestType> {
    const { patchTests, clinics, organizations } = this;
    const services = { patchTests, clinics, organizations };
    const [shown] = await presentedTests({ services, ctx }, [test], patchTests.now());
    if (!shown) throw new Error('A patch test that was stored is not shown');
    return shown;
  }
}

@Resolver(() => ClientType)
export class PatchTestsOfClientResolver {
  @ResolveField(() => [PatchTestType], { description: 'Every patch test, the newest first.' })
  @Allow('record.read')
  @Ahead()
  patchTests(client: ClientType, _: unknown, context: ApiContext): Eventually<readonly PatchTestType[]> {
    return context.follow(patchTestsOfClient, client.id);
  }
}
