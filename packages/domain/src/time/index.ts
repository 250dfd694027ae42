export * from './calendar.ts';
export * from './wall-clock.ts';
export * from './zone-clock.ts';
