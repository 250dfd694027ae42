import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import { addProductInput, lotList, receiveLotInput } from '@stipple/domain/stock';
import { StockService } from '@stipple/server/modules/stock';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { type PageOf, pageOf, parseId, parseList } from '../../edge/list.ts';
import type { Eventually } from '../../edge/relation.ts';
import { clinicById } from '../clinics/clinic.loader.ts';
import { ClinicType } from '../clinics/clinic.type.ts';
import { AddProductInput, LotListArgs, ReceiveLotInput } from './lot.inputs.ts';
import { lotById, productById } from './lot.loader.ts';
import { presentLot, presentProduct } from './lot.presenter.ts';
import { LotPage, LotType, ProductType } from './lot.type.ts';

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

  @Mutation(() => ProductType, { description: 'A pigment as the maker sells it.' })
  @Allow('stock.edit')
  async addProduct(@Args('input') input: AddProductInput, @Context() { ctx }: ApiContext): Promise<ProductType> {
    return presentProduct(await this.stock.addProduct(ctx, parseInput(addProductInput, input)));
  }

  @Mutation(() => LotType, { name: 'receiveLot', description: 'A delivery came.' })
  @Allow('stock.edit')
  async receive(@Args('input') input: ReceiveLotInput, @Context() { ctx }: ApiContext): Promise<LotType> {
    return presentLot(await this.stock.receive(ctx, parseInput(receiveLotInput, input)));
  }

  @ResolveField(() => ProductType, { description: 'What it is a batch of.' })
  @Allow('stock.read')
  @Ahead()
  product(lot: LotType, _: unknown, context: ApiContext): Eventually<ProductType | null> {
    return context.follow(productById, lot.productId);
  }

  @ResolveField(() => ClinicType, { description: 'Where.' })
  @Allow('clinics.read')
  @Ahead()
  clinic(lot: LotType, _: unknown, context: ApiContext): Eventually<ClinicType | null> {
    return context.follow(clinicById, lot.clinicId);
  }
}
