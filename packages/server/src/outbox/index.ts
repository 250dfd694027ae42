export * from './inbox.ts';
export * from './listener.ts';
export * from './outbox.ts';
export * from './relay.ts';
export type { Batch, JobSink, Refusal } from './relay-batch.ts';
