export * from './wait.inputs.ts';
export * from './wait.ts';
