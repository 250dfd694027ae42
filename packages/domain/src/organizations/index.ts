export * from './organization.inputs.ts';
export * from './organization.ts';
export * from './safety-settings.ts';
