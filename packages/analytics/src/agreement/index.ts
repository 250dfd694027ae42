export * from './weighted-kappa.ts';
