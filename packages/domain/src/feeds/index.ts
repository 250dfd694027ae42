export * from './calendar-text.ts';
export * from './feed.inputs.ts';
export * from './feed.rules.ts';
export * from './feed.ts';
