import { ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import type { Eventually } from '../../edge/relation.ts';
import { lotById } from '../stock/lot.loader.ts';
import { LotType } from '../stock/lot.type.ts';
import { PassType } from './session.type.ts';

@Resolver(() => PassType)
export class PassResolver {
  @ResolveField(() => LotType, { nullable: true, description: 'The pigment lot, once it is chosen.' })
  @Allow('stock.read')
  @Ahead()
  lot(pass: PassType, _: unknown, context: ApiContext): Eventually<LotType | null> {
    return pass.lotId === null ? null : context.follow(lotById, pass.lotId);
  }
}
