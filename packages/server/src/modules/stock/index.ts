export type { LabelledMix, LabelledPart } from './mixes.repository.ts';
export type { NearestShade } from './nearest-shades.ts';
export type { Use } from './session-uses.ts';
export { StockService } from './stock.service.ts';
