export type { LabelledMix, LabelledPart } from './mixes.repository.ts';
export type { NearestShade } from './nearest-shades.ts';
export { StockService } from './stock.service.ts';
