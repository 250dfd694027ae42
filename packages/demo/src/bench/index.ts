export {
  type BenchOrganization,
  benchPassword,
  type SeedBenchOptions,
  type SeededBench,
  seedBench,
} from './seed-bench.ts';
