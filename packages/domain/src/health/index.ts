export * from './health.events.ts';
export * from './health.inputs.ts';
export * from './health.rules.ts';
export * from './health.ts';
export * from './questionnaire.ts';
