import { ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { lotById } from '../stock/lot.loader.ts';
import { LotType } from '../stock/lot.type.ts';
import { PassType } from './session.type.ts';

@Resolver(() => PassType)
export class PassResolver {
  @ResolveField(() => LotType, { nullable: true, description: 'The pigment lot, once it is chosen.' })
  @Allow('stock.read')
  lot(pass: PassType, _: unknown, context: ApiContext): Promise<LotType | null> | null {
    return pass.lotId === null ? null : context.load(lotById, pass.lotId);
  }
}
