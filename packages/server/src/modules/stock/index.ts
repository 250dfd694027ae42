export { StockService } from './stock.service.ts';
