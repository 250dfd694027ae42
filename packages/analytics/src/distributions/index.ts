export * from './beta.ts';
export * from './density.ts';
export * from './gamma.ts';
export * from './normal.ts';
export * from './normal-quantile.ts';
