export * from './override.rules.ts';
export * from './safety.events.ts';
export * from './safety.inputs.ts';
export * from './safety.rules.ts';
export * from './safety.ts';
