export * from './back-test.ts';
export type { Factors, Level } from './design.ts';
export * from './due.ts';
export * from './fit.ts';
export * from './forecast.ts';
export * from './prior.ts';
