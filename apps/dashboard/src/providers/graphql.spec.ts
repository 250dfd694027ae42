import { SignOutDocument, ViewerDocument } from '../generated/graphql.ts';
import { graphql } from './graphql.ts';
import { ApiProblem, isOffline, isStale } from './problem.ts';

type Answer = { status?: number; body?: unknown } | 'unreachable';

/** A server that gives these answers one after the other and remembers what it was asked. */
function serverThat(...answers: Answer[]) {
  const asked: { headers: Record<string, string>; body: { query: string; variables: unknown } }[] = [];
  const fake = async (_: unknown, init: { headers: Record<string, string>; body: string }) => {
    asked.push({ headers: init.headers, body: JSON.parse(init.body) });
    const answer = answers[Math.min(asked.length, answers.length) - 1] ?? 'unreachable';
    if (answer === 'unreachable') throw new TypeError('Failed to fetch');
    return new Response(answer.body === undefined ? 'oops' : JSON.stringify(answer.body), {
      status: answer.status ?? 200,
    });
  };
  globalThis.fetch = fake as unknown as typeof fetch;
  return asked;
}

const problemOf = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error) => error,
  );

const { setTimeout: later } = globalThis;

/** Nobody waits for a retry here. */
beforeAll(() => {
  globalThis.setTimeout = ((act: () => void) => later(act, 0)) as typeof setTimeout;
});
afterAll(() => {
  globalThis.setTimeout = later;
});

describe('a query', () => {
  it('gives its data and carries no key', async () => {
    const asked = serverThat({ body: { data: { viewer: null } } });
    await expect(graphql(ViewerDocument, {})).resolves.toEqual({ viewer: null });
    expect(asked[0]?.headers).not.toHaveProperty('idempotency-key');
  });

  it('is not repeated here', async () => {
    const asked = serverThat('unreachable');
    expect(isOffline(await problemOf(graphql(ViewerDocument, {})))).toBe(true);
    expect(asked).toHaveLength(1);
  });

  it('names an answer it cannot read', async () => {
    serverThat({ body: undefined });
    expect(await problemOf(graphql(ViewerDocument, {}))).toMatchObject({ code: 'DASHBOARD.UNREADABLE' });
  });
});

describe('a mutation', () => {
  it('is repeated with the same key until the server answers', async () => {
    const asked = serverThat('unreachable', { status: 503 }, { body: { data: { signOut: true } } });
    await expect(graphql(SignOutDocument, {})).resolves.toEqual({ signOut: true });
    expect(new Set(asked.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    expect(asked).toHaveLength(3);
  });

  it('gives up after four tries and says that nothing was lost', async () => {
    const asked = serverThat('unreachable');
    expect(isOffline(await problemOf(graphql(SignOutDocument, {})))).toBe(true);
    expect(asked).toHaveLength(4);
  });

  it('takes a new key for a new intention', async () => {
    const asked = serverThat({ body: { data: { signOut: true } } });
    await graphql(SignOutDocument, {});
    await graphql(SignOutDocument, {});
    expect(asked[0]?.headers['idempotency-key']).not.toBe(asked[1]?.headers['idempotency-key']);
  });

  it('is not repeated when it was refused', async () => {
    const refusal = {
      message: 'Changed meanwhile.',
      extensions: { code: 'INPUT.STALE', field: 'input.version', reference: 'r1' },
    };
    const asked = serverThat({ body: { data: null, errors: [refusal] } });
    const problem = await problemOf(graphql(SignOutDocument, {}));
    expect(problem).toBeInstanceOf(ApiProblem);
    expect(problem).toMatchObject({
      code: 'INPUT.STALE',
      field: 'version',
      reference: 'r1',
      body: { errors: { version: 'Changed meanwhile.' } },
    });
    expect(isStale(problem)).toBe(true);
    expect(asked).toHaveLength(1);
  });
});
