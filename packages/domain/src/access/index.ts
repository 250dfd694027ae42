export * from './access.inputs.ts';
export * from './permissions.ts';
