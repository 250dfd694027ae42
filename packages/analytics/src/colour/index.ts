export * from './delta-e-2000.ts';
export * from './nearest.ts';
