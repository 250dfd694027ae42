export * from './record-read.inputs.ts';
export * from './record-read.ts';
