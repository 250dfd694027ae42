import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import { countLotInput, discardFromLotInput, moveLotInput, openLotInput } from '@stipple/domain/stock';
import { StockService } from '@stipple/server/modules/stock';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import type { Eventually } from '../../edge/relation.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { CountLotInput, DiscardFromLotInput, MoveLotInput, OpenLotInput } from './ledger.inputs.ts';
import { nearestOfProduct } from './lot.loader.ts';
import { presentLot } from './lot.presenter.ts';
import { LotType, MovementType, NearestShadeType, ProductType } from './lot.type.ts';

@Resolver(() => MovementType)
export class LedgerResolver {
  constructor(private readonly stock: StockService) {}

  @Mutation(() => LotType, { name: 'openLot', description: 'Says when a bottle was opened.' })
  @Allow('stock.edit')
  async open(@Args('input') input: OpenLotInput, @Context() { ctx }: ApiContext): Promise<LotType> {
    return presentLot(await this.stock.open(ctx, parseInput(openLotInput, input)));
  }

  @Mutation(() => LotType, {
    name: 'moveLot',
    description: 'Carries some of a lot to another clinic, out here and in there at once. Answers the lot there.',
  })
  @Allow('stock.edit')
  async move(@Args('input') input: MoveLotInput, @Context() { ctx }: ApiContext): Promise<LotType> {
    return presentLot(await this.stock.move(ctx, parseInput(moveLotInput, input)));
  }

  @Mutation(() => LotType, { name: 'countLot', description: 'A lot was counted: the ledger gets the difference.' })
  @Allow('stock.edit')
  async count(@Args('input') input: CountLotInput, @Context() { ctx }: ApiContext): Promise<LotType> {
    return presentLot(await this.stock.countLot(ctx, parseInput(countLotInput, input)));
  }

  @Mutation(() => LotType, { name: 'discardFromLot', description: 'Some of a lot was thrown away.' })
  @Allow('stock.edit')
  async discard(@Args('input') input: DiscardFromLotInput, @Context() { ctx }: ApiContext): Promise<LotType> {
    return presentLot(await this.stock.discardFrom(ctx, parseInput(discardFromLotInput, input)));
  }

  @ResolveField(() => StaffMemberType, { nullable: true, description: 'By whom, where that was noted.' })
  @Allow('staff.read')
  by(movement: MovementType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return movement.byId === null ? null : context.follow(staffMemberById, movement.byId);
  }
}

@Resolver(() => ProductType)
export class ProductResolver {
  @ResolveField(() => NearestShadeType, {
    nullable: true,
    description:
      'For a pigment that is no longer sold: the current shade that looks most like it, where colours were measured.',
  })
  @Allow('stock.read')
  @Ahead()
  nearest(product: ProductType, _: unknown, context: ApiContext): Eventually<NearestShadeType | null> {
    return product.discontinuedOn === null ? null : context.follow(nearestOfProduct, product.id);
  }
}
