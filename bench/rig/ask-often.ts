import { percentile } from './results.ts';

interface Question {
  /** Address of the API. */
  readonly url: string;
  readonly cookie: string;
  readonly query: string;
  readonly variables: object;
  readonly times: number;
  /** Throws when the answer is not worth timing. @param data what was asked for */
  readonly check: (data: never) => void;
}

/** Milliseconds from request to answer, one at a time, the first ten left out. */
export async function askOften({ url, cookie, query, variables, times, check }: Question) {
  const body = JSON.stringify({ query, variables });
  const headers = { 'content-type': 'application/json', cookie };
  const taken: number[] = [];
  for (let nth = -10; nth < times; nth++) {
    const asked = performance.now();
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    const { data, errors } = (await response.json()) as { data?: object; errors?: unknown };
    if (nth >= 0) taken.push(performance.now() - asked);
    if (!data || errors) throw new Error(`No answer: ${JSON.stringify(errors)}`);
    check(data as never);
  }
  return { p50Ms: round(percentile(taken, 0.5)), p99Ms: round(percentile(taken, 0.99)) };
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
