export * from './appointment-link.inputs.ts';
export * from './client-rules.ts';
