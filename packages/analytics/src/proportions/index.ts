export * from './exact.ts';
export * from './wilson.ts';
