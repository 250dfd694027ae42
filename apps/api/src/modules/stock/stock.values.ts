import { movementKinds, productKinds, stockUnits } from '@stipple/domain/stock';
import { enumOf } from '../../edge/values.ts';

export const ProductKind = enumOf('ProductKind', productKinds, 'What a clinic keeps in lots.');
export type ProductKind = keyof typeof ProductKind;

export const StockUnit = enumOf('StockUnit', stockUnits, 'What the lots of a product are counted in.');
export type StockUnit = keyof typeof StockUnit;

export const MovementKind = enumOf('MovementKind', movementKinds, 'What happened to the content of a lot.');
export type MovementKind = keyof typeof MovementKind;
