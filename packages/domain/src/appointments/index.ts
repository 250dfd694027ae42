export * from './appointment.events.ts';
export * from './appointment.inputs.ts';
export * from './appointment.rules.ts';
export * from './appointment.ts';
export * from './move.rules.ts';
export * from './slots.inputs.ts';
