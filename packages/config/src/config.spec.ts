import { fileURLToPath } from 'node:url';
import {
  ConfigError,
  readApiConfig,
  readLocalStackConfig,
  readMigrateConfig,
  readTestConfig,
  readWorkerConfig,
} from './index.ts';

const secret = 'hunter2-do-not-print';
const url = `postgresql://stipple_app:${secret}@127.0.0.1:5432/stipple`;
const complete = { DATABASE_APP_URL: url, DATABASE_QUEUE_URL: url, DATABASE_RELAY_URL: url };

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

function refusal(read: () => unknown): ConfigError {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

describe('what a process reads from its environment', () => {
  it('fills everything that may be left out', () => {
    expect(readApiConfig(complete)).toEqual({
      databaseAppUrl: url,
      databaseQueueUrl: url,
      redisUrl: undefined,
      logLevel: 'info',
      dataDir: '.stipple',
      publicUrl: 'http://localhost:4000',
      host: '127.0.0.1',
      port: 4000,
      dashboardDir: undefined,
      secureCookies: false,
      trustedProxies: undefined,
      demo: true,
    });
  });

  it('reads the worker, the migration, the newcomer and the test machine', () => {
    expect(readWorkerConfig({ ...complete, WORKER_PORT: '0' }).workerPort).toBe(0);
    expect(readMigrateConfig({ DATABASE_OWNER_URL: url }).databaseOwnerUrl).toBe(url);
    expect(readLocalStackConfig({ STIPPLE_DEMO: 'off', PORT: '8080' })).toMatchObject({
      demo: false,
      port: 8080,
      portIsChosen: true,
    });
    expect(readLocalStackConfig({})).toMatchObject({ demo: true, port: 4000, portIsChosen: false });
    expect(readTestConfig({ STIPPLE_REQUIRE_REDIS: '1' })).toMatchObject({ requireRedis: true, requireBrowser: false });
  });

  it('marks cookies secure when people come over https', () => {
    expect(readApiConfig({ ...complete, PUBLIC_URL: 'https://stipple.example' }).secureCookies).toBe(true);
  });

  const sms = { SMS_ACCOUNT: 'AC1', SMS_TOKEN: secret, SMS_FROM: '+15005550006' };

  it('reads who carries messages, or nobody', () => {
    const mail = { SMTP_URL: 'smtp://mail.example:587', SMTP_FROM: 'clinic@example.com' };
    const read = readWorkerConfig({ ...complete, ...mail, ...sms, PUBLIC_URL: 'https://stipple.example/' });
    expect(read.mail).toEqual({ url: 'smtp://mail.example:587', from: 'clinic@example.com' });
    expect(read.sms).toMatchObject({ url: 'https://api.twilio.com', honoursKeys: false });
    expect(read.publicUrl).toBe('https://stipple.example');
    expect(readWorkerConfig(complete)).toMatchObject({ mail: undefined, sms: undefined });
  });

  it.each([
    [{ SMTP_URL: `http://${secret}` }, 'SMTP_URL'],
    [{ SMTP_URL: `smtp://me:${secret}@mail.example` }, 'SMTP_FROM'],
    [{ SMTP_FROM: 'clinic@example.com' }, 'SMTP_URL'],
    [{ ...sms, SMS_FROM: '' }, 'SMS_FROM'],
    [{ SMS_URL: 'https://sms.example' }, 'SMS_ACCOUNT'],
    [{ ...sms, SMS_URL: secret }, 'SMS_URL'],
    [{ ...sms, SMS_HONOURS_KEYS: 'perhaps' }, 'SMS_HONOURS_KEYS'],
  ])('refuses half a carrier, and prints no value: %#', (given, variable) => {
    const refused = refusal(() => readWorkerConfig({ ...complete, ...given }));
    expect(refused.variables).toContain(variable);
    expect(refused.message).not.toContain(secret);
  });

  it('reads a value from the file that NAME_FILE names', () => {
    const read = () => readApiConfig({ ...complete, LOG_LEVEL_FILE: file('fixtures/log-level') });
    expect(read().logLevel).toBe('warn');
  });

  it('refuses a file that is not there, and a value given twice', () => {
    const missing = refusal(() => readMigrateConfig({ DATABASE_OWNER_URL_FILE: `/nowhere/${secret}` }));
    expect(missing.variables).toEqual(['DATABASE_OWNER_URL_FILE']);
    expect(missing.message).not.toContain(secret);
    const twice = refusal(() =>
      readApiConfig({ ...complete, LOG_LEVEL: 'info', LOG_LEVEL_FILE: file('fixtures/log-level') }),
    );
    expect(twice.variables).toEqual(['LOG_LEVEL_FILE']);
  });

  it('believes the proxies it is told to believe', () => {
    const read = readApiConfig({ ...complete, TRUSTED_PROXIES: '10.0.0.0/8, fd00::1' });
    expect(read.trustedProxies).toEqual(['10.0.0.0/8', 'fd00::1']);
  });

  it('takes a blank variable for an unset one', () => {
    expect(readApiConfig({ ...complete, PORT: ' ', REDIS_URL: '' })).toMatchObject({ port: 4000, redisUrl: undefined });
  });

  it('names every missing variable at once, and what it is for', () => {
    const error = refusal(() => readApiConfig({}));
    expect(error.variables).toEqual(['DATABASE_APP_URL', 'DATABASE_QUEUE_URL']);
    expect(error.message).toContain(
      'DATABASE_APP_URL is missing. It is the connection of the role that serves requests',
    );
  });

  it.each([
    ['DATABASE_APP_URL', `mysql://${secret}@x/y`],
    ['DATABASE_APP_URL', `postgresql://u:${secret}@host:5432`],
    ['DATABASE_QUEUE_URL', secret],
    ['REDIS_URL', `http://${secret}`],
    ['PORT', `${secret}`],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '4000.5'],
    ['HOST', `not a host ${secret}`],
    ['LOG_LEVEL', secret],
    ['PUBLIC_URL', `ftp://${secret}`],
    ['STIPPLE_DEMO', secret],
    ['TRUSTED_PROXIES', secret],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ])('refuses a malformed %s, says the way out and does not print it', (variable, value) => {
    const error = refusal(() => readApiConfig({ ...complete, [variable]: value }));
    expect(error.variables).toEqual([variable]);
    expect(error.message).toMatch(new RegExp(`${variable} must be`));
    expect(error.message).not.toContain(secret);
    expect(JSON.stringify(error)).not.toContain(secret);
    expect(error.cause).toBeUndefined();
  });
});
