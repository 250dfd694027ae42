export * from './clinic.inputs.ts';
export * from './clinic.ts';
