export type { RecallClient, TracedClient } from './recalls.repository.ts';
export { type LotSignal, RecallsService, type WatchedLots } from './recalls.service.ts';
