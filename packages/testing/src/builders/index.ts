export * from './care.ts';
export * from './chain.ts';
export * from './consents.ts';
export * from './house.ts';
export * from './people.ts';
export * from './readiness.ts';
export * from './refusal.ts';
export * from './sign-in.ts';
