export * from './complication.events.ts';
export * from './complication.inputs.ts';
export * from './complication.rules.ts';
export * from './complication.ts';
export * from './us-business-days.ts';
