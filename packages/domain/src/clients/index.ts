export * from './client.inputs.ts';
export * from './client.ts';
