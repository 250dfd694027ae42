export * from './comparability.ts';
export * from './photo.events.ts';
export * from './photo.inputs.ts';
export * from './photo.jobs.ts';
export * from './photo.rules.ts';
export * from './photo.ts';
export * from './picture.ts';
export { type Bytes, lengthOf, type Part, type Picture } from './picture-bytes.ts';
