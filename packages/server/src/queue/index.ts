export * from './queue-store.ts';
export * from './queues.ts';
