export * from './kaplan-meier.ts';
export * from './log-rank.ts';
export * from './reading.ts';
export * from './rows.ts';
