import { one } from '../../edge/relation.ts';
import { presentLot, presentProduct } from './lot.presenter.ts';

export const lotById = one({ rows: ({ stock }, ctx, ids) => stock.byIds(ctx, ids), present: presentLot });

export const productById = one({
  rows: ({ stock }, ctx, ids) => stock.productsByIds(ctx, ids),
  present: presentProduct,
});
