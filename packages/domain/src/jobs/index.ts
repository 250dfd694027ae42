export * from './catalogue.ts';
export * from './declared.ts';
export * from './job.ts';
export { day, id, instant } from './payload.ts';
export * from './sweep.ts';
export * from './verdict.ts';
