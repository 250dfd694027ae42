export type { LabelledMix, LabelledPart } from './mixes.repository.ts';
export { StockService } from './stock.service.ts';
