import autocannon from 'autocannon';

/** One request, repeated. */
export interface Shot {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came of a run. */
export interface LoadResult {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

interface Options {
  readonly url: string;
  readonly shots: readonly Shot[];
  readonly seconds: number;
  readonly connections: number;
}

/** Sends the shots in turn on every connection. @throws Error when anything but 200 came back. */
export async function load({ url, shots, seconds, connections }: Options): Promise<LoadResult> {
  const requests = shots.map(({ headers, body }) => ({ method: 'POST' as const, headers, body }));
  const result = await autocannon({ url, connections, duration: seconds, requests });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} answers were no 200, ${result.errors} requests failed`);
  }
  return { perSecond: result.requests.average, p50Ms: result.latency.p50, p99Ms: result.latency.p99 };
}

/** The middle one of several runs, by requests a second. */
export function median(runs: readonly LoadResult[]): LoadResult {
  const sorted = [...runs].sort((a, b) => a.perSecond - b.perSecond);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('Nothing was measured');
  return middle;
}
