export * from './booking.rules.ts';
export * from './diary.ts';
export * from './free-slots.rules.ts';
export * from './hours.rules.ts';
export * from './hours.ts';
export * from './spans.ts';
export * from './taken.rules.ts';
