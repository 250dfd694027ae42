export * from './instrument.ts';
export * from './outcome.events.ts';
export * from './outcome.inputs.ts';
export * from './outcome.rules.ts';
