import { type Lot, type Movement, type Product, unitOf } from '@stipple/domain/stock';
import type { NearestShade } from '@stipple/server/modules/stock';
import type { LotType, MovementType, NearestShadeType, ProductType } from './lot.type.ts';

export function presentLot(lot: Lot): LotType {
  const { id, number, expiresOn, receivedOn, openedOn, recalledAt, version, productId, clinicId } = lot;
  return { id, number, expiresOn, receivedOn, openedOn, recalledAt, version, productId, clinicId };
}

export function presentProduct(product: Product): ProductType {
  const { id, kind, brand, shade, configuration, colour, discontinuedOn, version } = product;
  return { id, kind, brand, shade, configuration, unit: unitOf(product), colour, discontinuedOn, version };
}

export function presentMovement({ id, kind, amount, happenedAt, sessionId, reason, by }: Movement): MovementType {
  return { id, kind, amount, happenedAt, sessionId, reason, byId: by };
}

export function presentNearest({ product, distance }: NearestShade): NearestShadeType {
  return { product: presentProduct(product), distance };
}
