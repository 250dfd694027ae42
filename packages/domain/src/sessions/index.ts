export * from './session.events.ts';
export * from './session.inputs.ts';
export * from './session.rules.ts';
export * from './session.ts';
