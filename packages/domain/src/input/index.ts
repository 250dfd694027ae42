export * from './fields.ts';
export * from './list.ts';
export * from './parse.ts';
