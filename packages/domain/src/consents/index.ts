export * from './consent.events.ts';
export * from './consent.inputs.ts';
export * from './consent.rules.ts';
export * from './consent.ts';
export * from './consent-templates.ts';
export * from './consent-text.ts';
