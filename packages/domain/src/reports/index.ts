export * from './figures.ts';
export * from './overview.inputs.ts';
export * from './report.jobs.ts';
