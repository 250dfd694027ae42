export * from './excess.ts';
export * from './false-discovery.ts';
export * from './tails.ts';
