export * from './diary.ts';
export * from './hours.rules.ts';
export * from './hours.ts';
export * from './spans.ts';
