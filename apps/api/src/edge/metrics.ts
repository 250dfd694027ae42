import { Injectable } from '@nestjs/common';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Names come from callers: so many are kept apart, the rest count as one, or a stranger could fill the memory. */
const mostOperations = 300;

/** What this process counts, in the words of Prometheus. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  readonly #operations = new Set<string>();
  readonly #requests = new Counter({
    name: 'stipple_requests_total',
    help: 'GraphQL requests by operation and outcome.',
    labelNames: ['operation', 'code'] as const,
    registers: [this.registry],
  });
  readonly #seconds = new Histogram({
    name: 'stipple_request_seconds',
    help: 'Time from the parsed request to its answer.',
    labelNames: ['operation'] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  answered(operation: string, code: string, seconds: number): void {
    const name = this.#bounded(operation);
    this.#requests.inc({ operation: name, code });
    this.#seconds.observe({ operation: name }, seconds);
  }

  #bounded(operation: string): string {
    if (this.#operations.has(operation)) return operation;
    if (this.#operations.size >= mostOperations || operation.length > 60) return 'other';
    this.#operations.add(operation);
    return operation;
  }
}
