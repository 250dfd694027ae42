export * from './recall.inputs.ts';
export * from './recall.ts';
