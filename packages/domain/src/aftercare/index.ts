export * from './aftercare.inputs.ts';
export * from './aftercare.rules.ts';
export * from './aftercare.ts';
export * from './usual-aftercare.ts';
