import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';

/** One thing that must work for this worker to be useful. Rejects or resolves false when it does not. */
export type Check = () => Promise<boolean>;

export interface HealthServerOptions {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly registry: Registry;
  readonly checks: Readonly<Record<string, Check>>;
}

const patienceMs = 2_000;

/**
 * `/health/live`: the process runs. `/health/ready`: everything it needs answers, else 503 and which does not.
 * `/metrics`: for Prometheus.
 */
export class HealthServer {
  readonly #options: HealthServerOptions;
  readonly #server: Server;
  #leaving = false;

  constructor(options: HealthServerOptions) {
    this.#options = options;
    this.#server = createServer((request, response) => {
      this.#answer(request.url ?? '/', response).catch(() => send(response, 500, { status: 'error' }));
    });
  }

  /** @returns the port. */
  async open(): Promise<number> {
    const { host, port } = this.#options;
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, host, () => {
        this.#server.off('error', reject);
        resolve();
      });
    });
    return (this.#server.address() as AddressInfo).port;
  }

  /** From now on not ready: the process is about to end. */
  leave(): void {
    this.#leaving = true;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(url: string, response: ServerResponse): Promise<void> {
    const { registry } = this.#options;
    switch (url.split('?')[0]) {
      case '/health/live':
        return send(response, 200, { status: 'ok' });
      case '/health/ready':
        return this.#ready(response);
      case '/metrics':
        response.setHeader('content-type', registry.contentType);
        return void response.end(await registry.metrics());
      default:
        return send(response, 404, { status: 'not found' });
    }
  }

  async #ready(response: ServerResponse): Promise<void> {
    const asked = Object.entries(this.#options.checks).map(
      async ([name, check]) => [name, await inTime(check)] as const,
    );
    const checks = Object.fromEntries(await Promise.all(asked));
    const ready = !this.#leaving && Object.values(checks).every(Boolean);
    send(response, ready ? 200 : 503, { status: this.#leaving ? 'leaving' : ready ? 'ok' : 'not ready', checks });
  }
}

async function inTime(check: Check): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  try {
    return await Promise.race([check(), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
