export * from './organization.ts';
