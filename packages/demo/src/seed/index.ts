export { type SeedDemoOptions, seedDemo } from './seed-demo.ts';
