import { Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { RecallsService } from '@stipple/server/modules/recalls';
import { Allow } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import type { Eventually } from '../../edge/relation.ts';
import { productById } from '../stock/lot.loader.ts';
import { ProductType } from '../stock/lot.type.ts';
import { LotSignalsType, LotSignalType } from './lot-signal.type.ts';
import { presentSignals } from './recall.presenter.ts';

@Resolver(() => LotSignalType)
export class LotSignalResolver {
  constructor(private readonly recalls: RecallsService) {}

  @Query(() => LotSignalsType, {
    description: 'Which lots of the last 24 months reacted more often than the skins they were used on explain.',
  })
  @Allow('stock.read')
  async lotSignals(@Context() { ctx }: ApiContext): Promise<LotSignalsType> {
    return presentSignals(await this.recalls.signals(ctx));
  }

  @ResolveField(() => ProductType, { description: 'What the lot is a batch of.' })
  @Allow('stock.read')
  product(signal: LotSignalType, _: unknown, context: ApiContext): Eventually<ProductType | null> {
    return context.follow(productById, signal.productId);
  }
}
