export * from './grading.inputs.ts';
export * from './grading.rules.ts';
export * from './grading.ts';
