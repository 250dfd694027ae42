export * from './staff-member.inputs.ts';
export * from './staff-member.rules.ts';
export * from './staff-member.ts';
