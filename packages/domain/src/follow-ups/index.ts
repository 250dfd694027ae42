export * from './follow-up.rules.ts';
