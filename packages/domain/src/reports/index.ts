export * from './overview.inputs.ts';
export * from './report.jobs.ts';
