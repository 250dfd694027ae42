export * from './lot.inputs.ts';
export * from './lot.ts';
