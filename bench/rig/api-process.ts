import { anyPort } from '@stipple/local-stack/postgres';
import { type ServerProcess, startServer } from './child-process.ts';

interface Urls {
  readonly appUrl: string;
  readonly queueUrl: string;
  /** Where files are kept; the project's own folder when left out. */
  readonly dataDir?: string;
  /** Any free one when left out. */
  readonly port?: number;
}

/** The real API, built. */
export async function startApiProcess({ appUrl, queueUrl, dataDir, port }: Urls): Promise<ServerProcess> {
  const env = {
    ...{ NODE_ENV: 'production', DATABASE_APP_URL: appUrl, DATABASE_QUEUE_URL: queueUrl, LOG_LEVEL: 'info' },
    ...(dataDir && { STIPPLE_DATA_DIR: dataDir }),
  };
  const nodeArgs = ['--enable-source-maps', '--max-semi-space-size=8'];
  const script = '../apps/api/dist/main.js';
  return startServer({ script, port: port ?? (await anyPort()), env, nodeArgs, readyPath: '/health/ready' });
}

/** Signs in over HTTP. @returns the cookie */
export async function signInTo(api: ServerProcess, email: string, password: string): Promise<string> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { role } }';
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input: { email, password } } }),
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`${email} could not sign in: ${await response.text()}`);
  return cookie;
}
