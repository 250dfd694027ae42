import type { Lot, Product } from '@stipple/domain/stock';
import type { LotType, ProductType } from './lot.type.ts';

export function presentLot(lot: Lot): LotType {
  const { id, number, expiresOn, receivedOn, openedOn, recalledAt, version, productId, clinicId } = lot;
  return { id, number, expiresOn, receivedOn, openedOn, recalledAt, version, productId, clinicId };
}

export function presentProduct(product: Product): ProductType {
  const { id, kind, brand, shade, configuration, colour, discontinuedOn, version } = product;
  return { id, kind, brand, shade, configuration, colour, discontinuedOn, version };
}
