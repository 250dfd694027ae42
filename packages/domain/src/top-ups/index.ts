export * from './due-window.ts';
export * from './top-up.jobs.ts';
export * from './wait.inputs.ts';
export * from './wait.ts';
