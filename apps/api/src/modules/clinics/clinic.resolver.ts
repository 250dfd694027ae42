import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { addClinicInput, changeClinicInput, clinicList } from '@stipple/domain/clinics';
import { parseInput } from '@stipple/domain/input';
import { ClinicsService } from '@stipple/server/modules/clinics';
import { Allow } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { type PageOf, pageOf, parseId, parseList } from '../../edge/list.ts';
import type { Eventually } from '../../edge/relation.ts';
import { AddClinicInput, ChangeClinicInput, ClinicListArgs } from './clinic.inputs.ts';
import { clinicById } from './clinic.loader.ts';
import { presentClinic } from './clinic.presenter.ts';
import { ClinicPage, ClinicType } from './clinic.type.ts';

@Resolver(() => ClinicType)
export class ClinicResolver {
  constructor(private readonly clinics: ClinicsService) {}

  @Query(() => ClinicPage, { name: 'clinics', description: 'Clinics within reach.' })
  @Allow('clinics.read')
  list(@Args() args: ClinicListArgs, @Context() { ctx }: ApiContext): PageOf<ClinicType> {
    const asked = parseList(clinicList, args);
    return pageOf(this.clinics.list(ctx, asked), presentClinic, () => this.clinics.count(ctx, asked));
  }

  @Query(() => ClinicType, { name: 'clinic', nullable: true, description: 'A clinic within reach.' })
  @Allow('clinics.read')
  byId(@Args('id', { type: () => ID }) id: string, @Context() context: ApiContext): Eventually<ClinicType | null> {
    return context.follow(clinicById, parseId(id));
  }

  @Mutation(() => ClinicType, { name: 'addClinic', description: 'A new clinic of your organization.' })
  @Allow('clinics.edit')
  async add(@Args('input') input: AddClinicInput, @Context() { ctx }: ApiContext): Promise<ClinicType> {
    return presentClinic(await this.clinics.add(ctx, parseInput(addClinicInput, input)));
  }

  @Mutation(() => ClinicType, { name: 'changeClinic', description: 'Name, city and zone.' })
  @Allow('clinics.edit')
  async change(@Args('input') input: ChangeClinicInput, @Context() { ctx }: ApiContext): Promise<ClinicType> {
    return presentClinic(await this.clinics.change(ctx, parseInput(changeClinicInput, input)));
  }
}
