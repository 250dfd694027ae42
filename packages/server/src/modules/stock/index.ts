export type { LabelledMix, LabelledPart } from './mixes.repository.ts';
export type { Use } from './session-uses.ts';
export { StockService } from './stock.service.ts';
