export * from './calendar.ts';
export * from './wall-clock.ts';
