export * from './link.inputs.ts';
export * from './link.rules.ts';
export * from './link.ts';
