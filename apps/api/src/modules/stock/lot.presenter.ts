import type { Lot, Product } from '@stipple/domain/stock';
import type { LotType, ProductType } from './lot.type.ts';

export function presentLot(lot: Lot): LotType {
  const { id, number, expiresOn, receivedOn, recalledAt, version, productId, clinicId } = lot;
  return { id, number, expiresOn, receivedOn, recalledAt, version, productId, clinicId };
}

export function presentProduct({ id, brand, shade }: Product): ProductType {
  return { id, brand, shade };
}
