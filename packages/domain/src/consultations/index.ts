export * from './consultation.events.ts';
export * from './consultation.inputs.ts';
export * from './consultation.rules.ts';
export * from './consultation.ts';
