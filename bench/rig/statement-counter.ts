import { connect, createServer, type Server } from 'node:net';

/** Stands between a program and PostgreSQL and counts what is asked. */
export interface StatementCounter {
  /** Address of the same database through the counter. */
  readonly url: string;
  /** Statements since the last call: simple queries and executions of prepared ones. */
  take(): number;
  close(): void;
}

/** @param url of a database without TLS */
export async function countStatements(url: string): Promise<StatementCounter> {
  const { hostname, port } = new URL(url);
  let statements = 0;
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    const count = messageReader((type) => {
      if (type === 'Q' || type === 'E') statements += 1;
    });
    client.on('data', (chunk: Buffer) => {
      count(chunk);
      database.write(chunk);
    });
    database.on('data', (chunk: Buffer) => client.write(chunk));
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const)
      one.on('close', () => other.destroy()).on('error', () => other.destroy());
  });
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String(await listening(server));
  return {
    url: through.href,
    take: () => {
      const taken = statements;
      statements = 0;
      return taken;
    },
    close: () => server.close(),
  };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

/**
 * Reads the messages of the frontend: a startup message without a type, then a letter, four bytes of length, and the
 * rest. Source: PostgreSQL documentation, "Message Formats".
 */
function messageReader(onMessage: (type: string) => void): (chunk: Buffer) => void {
  let waiting: Buffer = Buffer.alloc(0);
  let started = false;
  return (chunk) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (;;) {
      const head = started ? 1 : 0;
      if (waiting.length < head + 4) return;
      const length = head + waiting.readInt32BE(head);
      if (waiting.length < length) return;
      if (started) onMessage(String.fromCharCode(waiting[0] ?? 0));
      started = true;
      waiting = waiting.subarray(length);
    }
  };
}
