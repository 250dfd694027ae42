import { many, one, oneOf } from '../../edge/relation.ts';
import { presentLot, presentMovement, presentNearest, presentProduct } from './lot.presenter.ts';

export const lotById = one({ rows: ({ stock }, ctx, ids) => stock.byIds(ctx, ids), present: presentLot });

export const productById = one({
  rows: ({ stock }, ctx, ids) => stock.productsByIds(ctx, ids),
  present: presentProduct,
});

export const balanceOfLot = one({
  rows: ({ stock }, ctx, lotIds) => stock.balances(ctx, lotIds),
  present: ({ balance }) => balance,
});

export const movementsOfLot = many({
  rows: ({ stock }, ctx, lotIds) => stock.movementsOfLots(ctx, lotIds),
  of: (movement) => movement.lotId,
  present: presentMovement,
});

export const nearestOfProduct = oneOf({
  rows: ({ stock }, ctx, productIds) => stock.nearestShades(ctx, productIds),
  of: (shade) => shade.insteadOf,
  present: presentNearest,
});
