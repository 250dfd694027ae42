export type { CurvePoint, MedianWait, WaitDifference, WaitReading } from './reading.ts';
export { type TimeToTopUp, TopUpsService, type WaitGroup } from './top-ups.service.ts';
