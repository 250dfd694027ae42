export * from './licence.inputs.ts';
export * from './licence.ts';
