import { createServer } from 'node:net';

/** True when nothing on this machine listens on the port of this address. */
export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** The wished port, or the next free one after it. */
export async function freePort(wished: number, host = '127.0.0.1'): Promise<number> {
  for (let port = wished; port < Math.min(wished + 200, 65_536); port += 1) {
    if (await isFree(port, host)) return port;
  }
  return anyPort(host);
}

/** A port of the system's choice. */
export function anyPort(host = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port: 0, host, exclusive: true }, () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
