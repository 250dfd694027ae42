import { ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import type { Eventually } from '../../edge/relation.ts';
import { lotById } from '../stock/lot.loader.ts';
import { LotType } from '../stock/lot.type.ts';
import { mixById } from '../stock/mix.loader.ts';
import { MixType } from '../stock/mix.type.ts';
import { PassType } from './session.type.ts';

@Resolver(() => PassType)
export class PassResolver {
  @ResolveField(() => MixType, { nullable: true, description: 'What was applied, once it is chosen.' })
  @Allow('stock.read')
  @Ahead()
  mix(pass: PassType, _: unknown, context: ApiContext): Eventually<MixType | null> {
    return pass.mixId === null ? null : context.follow(mixById, pass.mixId);
  }

  @ResolveField(() => LotType, { nullable: true, description: 'Lot of the needle’s cartridge, once it is chosen.' })
  @Allow('stock.read')
  @Ahead()
  cartridgeLot({ cartridgeLotId }: PassType, _: unknown, context: ApiContext): Eventually<LotType | null> {
    return cartridgeLotId === null ? null : context.follow(lotById, cartridgeLotId);
  }
}
