export * from './treatment.events.ts';
export * from './treatment.inputs.ts';
export * from './treatment.jobs.ts';
export * from './treatment.rules.ts';
export * from './treatment.ts';
