import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import { discardMixInput, houseMixesInput, makeMixInput } from '@stipple/domain/stock';
import { StockService } from '@stipple/server/modules/stock';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { parseId } from '../../edge/list.ts';
import type { Eventually } from '../../edge/relation.ts';
import { LocalDate } from '../../edge/scalars.ts';
import { clinicById } from '../clinics/clinic.loader.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { DiscardMixInput, MakeMixInput } from './ledger.inputs.ts';
import { lotById, productById } from './lot.loader.ts';
import { LotType, ProductType } from './lot.type.ts';
import { mixById } from './mix.loader.ts';
import { presentMix } from './mix.presenter.ts';
import { MixPartType, MixType } from './mix.type.ts';

@Resolver(() => MixType)
export class MixResolver {
  constructor(private readonly stock: StockService) {}

  @Query(() => [MixType], {
    description: 'Mixes of the house, of every clinic of the chain, that may be used on a day; the newest first.',
  })
  @Allow('stock.read')
  async houseMixes(
    @Args('day', { type: () => LocalDate, description: 'The day of the session.' }) day: string,
    @Context() { ctx }: ApiContext,
  ): Promise<MixType[]> {
    return (await this.stock.houseMixesOn(ctx, parseInput(houseMixesInput, { day }).day)).map(presentMix);
  }

  @Query(() => MixType, { nullable: true, description: 'A mix of the chain.' })
  @Allow('stock.read')
  mix(@Args('id', { type: () => ID }) given: string, @Context() context: ApiContext): Eventually<MixType | null> {
    return context.follow(mixById, parseId(given));
  }

  @Mutation(() => MixType, { description: 'Makes a mix for the house; what goes into it leaves its lots.' })
  @Allow('sessions.log')
  async makeMix(@Args('input') input: MakeMixInput, @Context() { ctx }: ApiContext): Promise<MixType> {
    return presentMix(await this.stock.makeMix(ctx, parseInput(makeMixInput, input)));
  }

  @Mutation(() => MixType, { description: 'What is left of a mix of the house is poured away.' })
  @Allow('sessions.log')
  async discardMix(@Args('input') input: DiscardMixInput, @Context() { ctx }: ApiContext): Promise<MixType> {
    return presentMix(await this.stock.discardMix(ctx, parseInput(discardMixInput, input).id));
  }

  @ResolveField(() => ClinicType, { description: 'Where it was made.' })
  @Allow('clinics.read')
  @Ahead()
  clinic(mix: MixType, _: unknown, context: ApiContext): Eventually<ClinicType | null> {
    return context.follow(clinicById, mix.clinicId);
  }

  @ResolveField(() => StaffMemberType, { nullable: true, description: 'Who made it, where that was noted.' })
  @Allow('staff.read')
  @Ahead()
  madeBy(mix: MixType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return mix.madeById === null ? null : context.follow(staffMemberById, mix.madeById);
  }
}

@Resolver(() => MixPartType)
export class MixPartResolver {
  @ResolveField(() => ProductType, { description: 'What the lot is a batch of.' })
  @Allow('stock.read')
  @Ahead()
  product(part: MixPartType, _: unknown, context: ApiContext): Eventually<ProductType | null> {
    return context.follow(productById, part.productId);
  }

  @ResolveField(() => LotType, { nullable: true, description: 'The lot itself; null when its clinic is out of reach.' })
  @Allow('stock.read')
  @Ahead()
  lot(part: MixPartType, _: unknown, context: ApiContext): Eventually<LotType | null> {
    return context.follow(lotById, part.lotId);
  }
}
