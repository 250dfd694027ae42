import { z } from 'zod';
import { ConfigError, type Environment, parseEnvironment } from './environment.ts';
import {
  bucketName,
  host,
  logLevel,
  mailAddress,
  onOff,
  path,
  port,
  postgresUrl,
  proxies,
  publicUrl,
  redisUrl,
  secretText,
  smsUrl,
  smtpUrl,
  storageUrl,
} from './variables.ts';

const appUrl = postgresUrl('the connection of the role that serves requests (stipple_app)');
const relayUrl = postgresUrl('the connection of the role that relays events (stipple_relay)');
const queueUrl = postgresUrl('the connection of the role that owns the job queue (stipple_queue)');
const ownerUrl = postgresUrl('the connection of the role that migrates (stipple_owner)');

/** What `openServer` needs, in both processes. */
export interface ServerConfig {
  readonly databaseAppUrl: string;
  readonly databaseQueueUrl: string;
  /** Unset: the queue lives in PostgreSQL. */
  readonly redisUrl: string | undefined;
  readonly logLevel: string;
  /** Where uploaded files go when no object store is configured. */
  readonly dataDir: string;
  /** Where uploaded files go; unset: into the data folder. */
  readonly bucket?: BucketConfig | undefined;
  /** The address under which people reach us, without a slash at its end. */
  readonly publicUrl?: string | undefined;
  /** Unset: mail stays in the mailbox of this installation. */
  readonly mail?: MailConfig | undefined;
  /** Unset: SMS stay there too. */
  readonly sms?: SmsConfig | undefined;
}

/** A mail server, and the address mail comes from. */
export interface MailConfig {
  readonly url: string;
  readonly from: string;
}

/** A provider of SMS with the API of Twilio. */
export interface SmsConfig {
  readonly url: string;
  readonly account: string;
  readonly token: string;
  readonly from: string;
  /** True when the provider sends one message for one idempotency key. */
  readonly honoursKeys: boolean;
  readonly publicUrl: string;
}

/** A bucket of an object store that speaks the S3 API. */
export interface BucketConfig {
  readonly endpoint: string;
  readonly region: string;
  readonly name: string;
  readonly keyId: string;
  readonly secret: string;
}

/** The API process. */
export interface ApiConfig extends ServerConfig {
  readonly host: string;
  readonly port: number;
  /** Built files of the dashboard; unset: the API looks beside itself in the monorepo. */
  readonly dashboardDir: string | undefined;
  /** True when people reach us over https, so cookies are marked Secure. */
  readonly secureCookies: boolean;
  /** Proxies that may say for whom they ask; unset: whoever connects is who asks. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** True when demo data is wanted; the sign-in page may then offer the demo people. */
  readonly demo: boolean;
}

/** The worker process. */
export interface WorkerConfig extends ServerConfig {
  readonly databaseRelayUrl: string;
  readonly host: string;
  /** Port of the worker's own /health and /metrics. */
  readonly workerPort: number;
}

/** The migration command. */
export interface MigrateConfig {
  readonly databaseOwnerUrl: string;
}

/** What the local stack does before anything runs: migrate, then seed. */
export interface PrepareConfig extends MigrateConfig {
  readonly databaseAppUrl: string;
  readonly demo: boolean;
  readonly dataDir: string;
  readonly bucket?: BucketConfig | undefined;
}

const storageVariables = {
  STIPPLE_DATA_DIR: path,
  STORAGE_BUCKET: bucketName,
  STORAGE_ENDPOINT: storageUrl,
  STORAGE_REGION: secretText,
  STORAGE_KEY_ID: secretText,
  STORAGE_SECRET: secretText,
};

const serverVariables = {
  DATABASE_APP_URL: appUrl,
  DATABASE_QUEUE_URL: queueUrl,
  REDIS_URL: redisUrl,
  LOG_LEVEL: logLevel,
  PORT: port(4000),
  PUBLIC_URL: publicUrl,
  SMTP_URL: smtpUrl,
  SMTP_FROM: mailAddress,
  SMS_URL: smsUrl,
  SMS_ACCOUNT: secretText,
  SMS_TOKEN: secretText,
  SMS_FROM: secretText,
  SMS_HONOURS_KEYS: onOff('off'),
  ...storageVariables,
};

const apiVariables = z.object({
  ...serverVariables,
  HOST: host,
  DASHBOARD_DIR: path,
  TRUSTED_PROXIES: proxies,
  STIPPLE_DEMO: onOff('on'),
});

const workerVariables = z.object({
  ...serverVariables,
  DATABASE_RELAY_URL: relayUrl,
  HOST: host,
  WORKER_PORT: port(4001),
});

const migrateVariables = z.object({ DATABASE_OWNER_URL: ownerUrl });

const prepareVariables = z.object({
  DATABASE_OWNER_URL: ownerUrl,
  DATABASE_APP_URL: appUrl,
  STIPPLE_DEMO: onOff('on'),
  ...storageVariables,
});

/** @throws ConfigError naming every variable that is wrong. */
export function readApiConfig(env: Environment = process.env): ApiConfig {
  const read = parseEnvironment(apiVariables, env);
  return {
    ...serverConfig(read),
    host: read.HOST,
    port: read.PORT,
    dashboardDir: read.DASHBOARD_DIR,
    secureCookies: read.PUBLIC_URL?.startsWith('https:') ?? false,
    trustedProxies: read.TRUSTED_PROXIES,
    demo: read.STIPPLE_DEMO,
  };
}

/** @throws ConfigError naming every variable that is wrong. */
export function readWorkerConfig(env: Environment = process.env): WorkerConfig {
  const read = parseEnvironment(workerVariables, env);
  return {
    ...serverConfig(read),
    databaseRelayUrl: read.DATABASE_RELAY_URL,
    host: read.HOST,
    workerPort: read.WORKER_PORT,
  };
}

/** @throws ConfigError naming every variable that is wrong. */
export function readMigrateConfig(env: Environment = process.env): MigrateConfig {
  return { databaseOwnerUrl: parseEnvironment(migrateVariables, env).DATABASE_OWNER_URL };
}

/** @throws ConfigError naming every variable that is wrong. */
export function readPrepareConfig(env: Environment = process.env): PrepareConfig {
  const read = parseEnvironment(prepareVariables, env);
  return {
    databaseOwnerUrl: read.DATABASE_OWNER_URL,
    databaseAppUrl: read.DATABASE_APP_URL,
    demo: read.STIPPLE_DEMO,
    dataDir: read.STIPPLE_DATA_DIR ?? '.stipple',
    bucket: bucketIn(read),
  };
}

interface ReadServerVariables extends ReadStorageVariables {
  PORT: number;
  PUBLIC_URL?: string | undefined;
  SMTP_URL?: string | undefined;
  SMTP_FROM?: string | undefined;
  SMS_URL?: string | undefined;
  SMS_ACCOUNT?: string | undefined;
  SMS_TOKEN?: string | undefined;
  SMS_FROM?: string | undefined;
  SMS_HONOURS_KEYS: boolean;
  DATABASE_APP_URL: string;
  DATABASE_QUEUE_URL: string;
  REDIS_URL?: string | undefined;
  LOG_LEVEL: string;
}

interface ReadStorageVariables {
  STIPPLE_DATA_DIR?: string | undefined;
  STORAGE_BUCKET?: string | undefined;
  STORAGE_ENDPOINT?: string | undefined;
  STORAGE_REGION?: string | undefined;
  STORAGE_KEY_ID?: string | undefined;
  STORAGE_SECRET?: string | undefined;
}

function serverConfig(read: ReadServerVariables): ServerConfig {
  return {
    databaseAppUrl: read.DATABASE_APP_URL,
    databaseQueueUrl: read.DATABASE_QUEUE_URL,
    redisUrl: read.REDIS_URL,
    logLevel: read.LOG_LEVEL,
    dataDir: read.STIPPLE_DATA_DIR ?? '.stipple',
    bucket: bucketIn(read),
    publicUrl: publicUrlIn(read),
    mail: mailIn(read),
    sms: smsIn(read),
  };
}

function publicUrlIn({ PUBLIC_URL, PORT }: ReadServerVariables): string {
  return (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, '');
}

/** Mail that leaves says from whom. */
function mailIn({ SMTP_URL: url, SMTP_FROM: from }: ReadServerVariables): MailConfig | undefined {
  if (url && from) return { url, from };
  if (!url && !from) return undefined;
  const variable = url ? 'SMTP_FROM' : 'SMTP_URL';
  throw new ConfigError([
    { variable, wayOut: 'is missing. Mail needs SMTP_URL and SMTP_FROM; unset both for the mailbox.' },
  ]);
}

/** A provider needs all of its variables: messages must not stay at home because one was forgotten. */
function smsIn(read: ReadServerVariables): SmsConfig | undefined {
  const { SMS_ACCOUNT: account, SMS_TOKEN: token, SMS_FROM: from, SMS_URL: url, SMS_HONOURS_KEYS: honoursKeys } = read;
  if (account && token && from)
    return { url: url ?? 'https://api.twilio.com', account, token, from, honoursKeys, publicUrl: publicUrlIn(read) };
  const given = Object.entries({ SMS_ACCOUNT: account, SMS_TOKEN: token, SMS_FROM: from });
  const missing = given.filter(([, value]) => value === undefined).map(([variable]) => variable);
  if (missing.length === given.length && !url) return undefined;
  const wayOut = 'is missing. SMS need SMS_ACCOUNT, SMS_TOKEN and SMS_FROM; unset all to keep them in the mailbox.';
  throw new ConfigError(missing.map((variable) => ({ variable, wayOut })));
}

/** A bucket needs all of its variables: files must not land in a folder because one was forgotten. */
function bucketIn(read: ReadStorageVariables): BucketConfig | undefined {
  const { STORAGE_BUCKET: name, STORAGE_KEY_ID: keyId, STORAGE_SECRET: secret, STORAGE_ENDPOINT: endpoint } = read;
  const region = read.STORAGE_REGION ?? 'us-east-1';
  if (name && keyId && secret) return { name, keyId, secret, region, endpoint: endpoint ?? awsEndpoint(region) };
  const given = Object.entries({ STORAGE_BUCKET: name, STORAGE_KEY_ID: keyId, STORAGE_SECRET: secret });
  const missing = given.filter(([, value]) => value === undefined).map(([variable]) => variable);
  if (missing.length === given.length && !endpoint) return undefined;
  const wayOut =
    'is missing. An object store needs STORAGE_BUCKET, STORAGE_KEY_ID and STORAGE_SECRET; unset all to use the data folder.';
  throw new ConfigError(missing.map((variable) => ({ variable, wayOut })));
}

function awsEndpoint(region: string): string {
  return `https://s3.${region}.amazonaws.com`;
}
