import { Args, Context, Float, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import { addProductInput, changeProductInput, lotList, receiveLotInput } from '@stipple/domain/stock';
import { StockService } from '@stipple/server/modules/stock';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { type PageOf, pageOf, parseId, parseList } from '../../edge/list.ts';
import type { Eventually } from '../../edge/relation.ts';
import { clinicById } from '../clinics/clinic.loader.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import { AddProductInput, ChangeProductInput, LotListArgs, ReceiveLotInput } from './lot.inputs.ts';
import { balanceOfLot, lotById, movementsOfLot, productById } from './lot.loader.ts';
import { presentLot, presentProduct } from './lot.presenter.ts';
import { LotPage, LotType, MovementType, ProductType } from './lot.type.ts';

@Resolver(() => LotType)
export class LotResolver {
  constructor(private readonly stock: StockService) {}

  @Query(() => LotPage, { name: 'lots', description: 'Lots within reach.' })
  @Allow('stock.read')
  list(@Args() args: LotListArgs, @Context() { ctx }: ApiContext): PageOf<LotType> {
    const asked = parseList(lotList, args);
    return pageOf(this.stock.list(ctx, asked), presentLot, () => this.stock.count(ctx, asked));
  }

  @Query(() => LotType, { name: 'lot', nullable: true, description: 'A lot within reach.' })
  @Allow('stock.read')
  byId(@Args('id', { type: () => ID }) id: string, @Context() context: ApiContext): Eventually<LotType | null> {
    return context.follow(lotById, parseId(id));
  }

  @Query(() => [ProductType], { description: 'Every product, by brand and shade.' })
  @Allow('stock.read')
  async products(@Context() { ctx }: ApiContext): Promise<ProductType[]> {
    return (await this.stock.products(ctx)).map(presentProduct);
  }

  @Query(() => ProductType, { nullable: true, description: 'A product of the chain.' })
  @Allow('stock.read')
  product(@Args('id', { type: () => ID }) id: string, @Context() context: ApiContext): Eventually<ProductType | null> {
    return context.follow(productById, parseId(id));
  }

  @Mutation(() => ProductType, { description: 'Something as its maker sells it.' })
  @Allow('stock.edit')
  async addProduct(@Args('input') input: AddProductInput, @Context() { ctx }: ApiContext): Promise<ProductType> {
    return presentProduct(await this.stock.addProduct(ctx, parseInput(addProductInput, input)));
  }

  @Mutation(() => ProductType, { description: 'Says what a product is; a shade may get a colour or be discontinued.' })
  @Allow('stock.edit')
  async changeProduct(@Args('input') input: ChangeProductInput, @Context() { ctx }: ApiContext): Promise<ProductType> {
    return presentProduct(await this.stock.changeProduct(ctx, parseInput(changeProductInput, input)));
  }

  @Mutation(() => LotType, { name: 'receiveLot', description: 'A delivery came.' })
  @Allow('stock.edit')
  async receive(@Args('input') input: ReceiveLotInput, @Context() { ctx }: ApiContext): Promise<LotType> {
    return presentLot(await this.stock.receive(ctx, parseInput(receiveLotInput, input)));
  }

  @ResolveField(() => ProductType, { name: 'product', description: 'What it is a batch of.' })
  @Allow('stock.read')
  @Ahead()
  productOf(lot: LotType, _: unknown, context: ApiContext): Eventually<ProductType | null> {
    return context.follow(productById, lot.productId);
  }

  @ResolveField(() => Float, {
    description: 'What is left, the sum of its ledger: millilitres, or pieces of cartridges.',
  })
  @Allow('stock.read')
  @Ahead()
  balance(lot: LotType, _: unknown, context: ApiContext): Eventually<number | null> {
    return context.follow(balanceOfLot, lot.id);
  }

  @ResolveField(() => [MovementType], { description: 'Its ledger, the newest 200 lines first.' })
  @Allow('stock.read')
  movements(lot: LotType, _: unknown, context: ApiContext): Eventually<readonly MovementType[]> {
    return context.follow(movementsOfLot, lot.id);
  }

  @ResolveField(() => ClinicType, { description: 'Where.' })
  @Allow('clinics.read')
  @Ahead()
  clinic(lot: LotType, _: unknown, context: ApiContext): Eventually<ClinicType | null> {
    return context.follow(clinicById, lot.clinicId);
  }
}
