export * from './proportional-hazards.ts';
