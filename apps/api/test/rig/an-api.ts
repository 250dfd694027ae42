import type { ApiConfig } from '@stipple/config';
import { aHouse, type Person, type TestHouse } from '@stipple/testing/builders';
import { pino } from 'pino';
import supertest, { type Response } from 'supertest';
import { type Api, startApi } from '../../src/start.ts';

/** One answer of GraphQL, as it came over HTTP. */
export interface Answer {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly AnswerError[];
  readonly response: Response;
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly field?: string; readonly reference: string };
}

interface Manner {
  readonly variables?: object;
  /** Cookie of whoever asks; nobody when left out. */
  readonly as?: string | undefined;
  readonly headers?: Record<string, string>;
}

/** The real API on a real database, spoken to over HTTP. */
export interface TestApi {
  readonly house: TestHouse;
  /** The running application, for breaking it on purpose. */
  readonly app: Api['app'];
  readonly url: string;
  /** Lines of the log so far. */
  readonly log: readonly string[];
  ask(query: string, manner?: Manner): Promise<Answer>;
  /** Signs in over HTTP. @returns the cookie */
  signIn(person: Pick<Person, 'email' | 'password'>): Promise<string>;
  http(): ReturnType<typeof supertest>;
  close(): Promise<void>;
}

export const signInDocument = 'mutation ($input: SignInInput!) { signIn(input: $input) { role } }';

/** @param given.dashboardDir folder with built files to serve */
export async function anApi(
  given: { readonly dashboardDir?: string; readonly sms?: ApiConfig['sms'] } = {},
): Promise<TestApi> {
  const house = await aHouse();
  const log: string[] = [];
  const logger = pino({ level: 'info', base: null }, { write: (line: string) => void log.push(line) });
  const api = await startApi({
    config: { ...configFor(house, given.dashboardDir), sms: given.sms },
    logger,
    clock: house.clock,
  });
  const http = () => supertest(api.url);
  const ask = async (query: string, { variables = {}, as, headers = {} }: Manner = {}): Promise<Answer> => {
    const request = http()
      .post('/graphql')
      .set({ ...headers, ...(as && { cookie: as }) });
    const response = await request.send({ query, variables });
    const { data, errors = [] } = response.body as Partial<Answer>;
    return { status: response.status, data, errors, response };
  };
  const signIn = async ({ email, password }: Pick<Person, 'email' | 'password'>) => {
    const { response } = await ask(signInDocument, { variables: { input: { email, password } } });
    return cookieOf(response);
  };
  const close = async () => {
    await api.close();
    await house.close();
  };
  return { house, app: api.app, url: api.url, log, ask, signIn, http, close };
}

/** What an answer says under a root field. */
export function answered<T>({ data }: Answer, field: string): T {
  const values: Record<string, unknown> = data ?? {};
  return values[field] as T;
}

/** The sign-in cookie an answer sets, as a browser would send it back. */
export function cookieOf(response: Response): string {
  const [cookie = ''] = (response.headers['set-cookie'] as unknown as string[] | undefined) ?? [];
  return cookie.split(';')[0] ?? '';
}

function configFor({ database, dataDir }: TestHouse, dashboardDir: string | undefined) {
  return {
    databaseAppUrl: database.urls.app,
    databaseQueueUrl: database.urls.queue,
    redisUrl: undefined,
    logLevel: 'info',
    dataDir,
    host: '127.0.0.1',
    port: 0,
    dashboardDir,
    secureCookies: false,
    demo: false,
  };
}
