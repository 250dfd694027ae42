export * from './patch-test.events.ts';
export * from './patch-test.inputs.ts';
export * from './patch-test.rules.ts';
export * from './patch-test.ts';
