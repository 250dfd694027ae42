export * from './built-in.ts';
export * from './instrument.inputs.ts';
export * from './instrument.rules.ts';
export * from './instrument.ts';
export * from './outcome.events.ts';
export * from './outcome.inputs.ts';
export * from './outcome.rules.ts';
export * from './scoring.ts';
