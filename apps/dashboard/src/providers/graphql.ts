import type { TypedDocumentString } from '../generated/graphql.ts';
import { ApiProblem, OFFLINE, type OtherTime, UNREADABLE } from './problem.ts';

/** Any document, when only its text matters. */
export type AnyDocument = TypedDocumentString<unknown, never>;

export interface SendOptions {
  signal?: AbortSignal | undefined;
  /** One key for one intention: a repeat with the same key never acts twice. Made here when left out. */
  idempotencyKey?: string | undefined;
}

interface Reply {
  data?: unknown;
  errors?: {
    message: string;
    extensions?: { code?: string; field?: string; reference?: string; nextFree?: OtherTime[] };
  }[];
}

const RETRY_AFTER_MS = [300, 900, 2700];

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const offline = (): ApiProblem =>
  new ApiProblem({
    code: OFFLINE,
    message: 'No answer from Stipple. Check the connection; what you typed is still here.',
  });

const unreadable = (): ApiProblem =>
  new ApiProblem({
    code: UNREADABLE,
    message: 'Stipple answered in a way this page cannot read. Load the page again.',
  });

async function post(text: string, variables: unknown, headers: Record<string, string>, signal?: AbortSignal) {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify({ query: text, variables }),
      signal: signal ?? null,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw offline();
  }
  if ([502, 503, 504].includes(response.status)) throw offline();
  const reply = (await response.json().catch(() => undefined)) as Reply | undefined;
  if (!reply) throw unreadable();
  return reply;
}

function dataOf(reply: Reply): unknown {
  const first = reply.errors?.[0];
  if (first) {
    const { code = UNREADABLE, ...more } = first.extensions ?? {};
    throw new ApiProblem({ code, message: first.message, ...more });
  }
  if (reply.data === undefined || reply.data === null) throw unreadable();
  return reply.data;
}

/**
 * Sends a document whose types are not known to the caller. A mutation carries an `Idempotency-Key` and is
 * repeated with the same key while the server cannot be reached; a query is not repeated here (TanStack Query does).
 *
 * @throws {ApiProblem} on every refusal and failure, except an abort, which rethrows the abort.
 */
export async function send(document: AnyDocument, variables: unknown, options: SendOptions = {}): Promise<unknown> {
  const text = document.toString().trim();
  if (!text.startsWith('mutation')) return dataOf(await post(text, variables, {}, options.signal));
  const headers = { 'idempotency-key': options.idempotencyKey ?? crypto.randomUUID() };
  for (const delay of RETRY_AFTER_MS) {
    try {
      return dataOf(await post(text, variables, headers, options.signal));
    } catch (problem) {
      if (!(problem instanceof ApiProblem) || problem.code !== OFFLINE) throw problem;
      await wait(delay);
    }
  }
  return dataOf(await post(text, variables, headers, options.signal));
}

/** Sends a typed document and gives its typed data. See {@link send}. */
export async function graphql<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options?: SendOptions,
): Promise<Result> {
  return (await send(document as unknown as AnyDocument, variables, options)) as Result;
}
