export * from './indirect.ts';
