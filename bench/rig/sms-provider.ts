import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A provider of SMS for drills: takes one message per key, keeps every request, and answers as it is told. */
export interface SmsStub {
  readonly url: string;
  /** Requests by key: what was asked, not what was sent. */
  readonly asked: ReadonlyMap<string, number>;
  /** Messages that went out: each key once when it honours keys, each request otherwise. */
  readonly effects: number;
  close(): Promise<void>;
}

/** What the stub does with one request. `dropped`: takes it and hangs up. */
export type SmsConduct = 'answered' | 'dropped' | 'away';

interface Options {
  readonly honoursKeys?: boolean;
  readonly conduct?: () => SmsConduct;
  /** Told as soon as an answer has left, and by which account it was asked. */
  readonly answered?: (account: string) => void;
}

export async function anSmsStub({
  honoursKeys = true,
  conduct = () => 'answered',
  answered,
}: Options = {}): Promise<SmsStub> {
  const asked = new Map<string, number>();
  const numbers = new Map<string, string>();
  let effects = 0;
  const take = (key: string): string => {
    asked.set(key, (asked.get(key) ?? 0) + 1);
    const known = honoursKeys ? numbers.get(key) : undefined;
    if (known) return known;
    effects += 1;
    const number = `SM${effects}`;
    numbers.set(key, number);
    return number;
  };
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const how = conduct();
      if (how === 'away') return say(response, 503, {});
      // Without keys the message itself tells which one it is.
      const key = String(request.headers['idempotency-key'] ?? new URLSearchParams(body).get('Body'));
      const sid = take(key);
      if (how === 'dropped') return void response.destroy();
      response.once('finish', () => answered?.(/Accounts\/([^/]+)/.exec(request.url ?? '')?.[1] ?? ''));
      say(response, 201, { sid, status: 'queued' });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    get effects() {
      return effects;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function say(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
