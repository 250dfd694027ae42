export * from './conditions.ts';
export * from './context.ts';
export * from './repository.ts';
export * from './tx.ts';
export * from './work.ts';
