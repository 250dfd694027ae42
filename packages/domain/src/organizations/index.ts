export * from './organization.inputs.ts';
export * from './organization.ts';
