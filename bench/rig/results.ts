import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Keeps a result beside the benchmarks, with the machine it was measured on. */
export function keepResult(name: string, result: object): void {
  const folder = new URL('../results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const machine = {
    node: process.version,
    cores: availableParallelism(),
    platform: `${process.platform}-${process.arch}`,
  };
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify({ machine, ...result }, undefined, 2)}\n`);
}

/** The value below which this share of the numbers lies. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
