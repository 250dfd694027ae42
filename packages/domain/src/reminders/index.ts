export * from './reminder.inputs.ts';
export * from './reminder.rules.ts';
export * from './reminder.ts';
