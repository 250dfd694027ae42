export * from './reminder.inputs.ts';
export * from './reminder.ts';
