import { isIP } from 'node:net';
import { z } from 'zod';

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

function hasProtocol(value: string, protocols: readonly string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol);
}

function namesADatabase(value: string): boolean {
  return hasProtocol(value, ['postgres:', 'postgresql:']) && new URL(value).pathname.length > 1;
}

const postgresShape = 'must be a PostgreSQL address: postgresql://<role>:<password>@<host>:<port>/<database>.';

/** A connection string that must be there; `purpose` tells the reader what it is for. */
export function postgresUrl(purpose: string): z.ZodType<string> {
  return z
    .string({ error: `is missing. It is ${purpose} and ${postgresShape} "npm start" sets it by itself.` })
    .refine(namesADatabase, { error: postgresShape });
}

/** A connection string that may be left out. */
export function optionalPostgresUrl(otherwise: string): z.ZodOptional<z.ZodType<string>> {
  return z
    .string()
    .refine(namesADatabase, { error: `${postgresShape} Unset it to use ${otherwise}.` })
    .optional();
}

/** `REDIS_URL`: unset means the queue lives in PostgreSQL. */
export const redisUrl = z
  .string()
  .refine((value) => hasProtocol(value, ['redis:', 'rediss:']), {
    error: 'must be a Redis address: redis://<host>:<port>. Unset it to keep the queue in PostgreSQL.',
  })
  .optional();

/** A TCP port; 0 asks the system for a free one. */
export function port(fallback: number): z.ZodType<number> {
  const error = `must be a whole number from 0 to 65535. Unset it to use ${fallback}.`;
  return z
    .string()
    .regex(/^\d{1,5}$/, { error })
    .transform(Number)
    .refine((value) => value <= 65_535, { error })
    .default(fallback);
}

/** The address to listen on. Only this machine unless told otherwise: a demo must not be open to a whole network. */
export const host = z
  .string()
  .regex(/^[\w.:-]+$/, { error: 'must be a host name or an IP address. Unset it to listen on this machine only.' })
  .default('127.0.0.1');

/** `LOG_LEVEL` in pino's words. */
export const logLevel = z
  .enum(levels, { error: `must be one of ${levels.join(', ')}. Unset it to use info.` })
  .default('info');

/** `on` or `off` as a boolean. */
export function onOff(fallback: 'on' | 'off'): z.ZodType<boolean> {
  return z
    .enum(['on', 'off'], { error: `must be on or off. Unset it for ${fallback}.` })
    .default(fallback)
    .transform((value) => value === 'on');
}

/** `1` or unset, for switches a build machine sets. */
export const flag = z
  .enum(['0', '1'], { error: 'must be 0 or 1. Unset it for 0.' })
  .default('0')
  .transform((value) => value === '1');

/** The address people type; it decides whether cookies are marked Secure. */
export const publicUrl = z
  .string()
  .refine((value) => hasProtocol(value, ['http:', 'https:']), {
    error: 'must be the address people open, like https://stipple.example. Unset it when running on this machine only.',
  })
  .optional();

/** Addresses or networks of proxies, with commas between them. What others say about who asks is not believed. */
export const proxies = z
  .string()
  .transform((list) => list.split(',').map((one) => one.trim()))
  .refine((list) => list.every(isNetwork), {
    error: 'must be IP addresses or networks with commas between, like 10.0.0.0/8. Unset it when there is no proxy.',
  })
  .optional();

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

/** A bucket of an object store. */
export const bucketName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, {
    error:
      'must be the name of a bucket: 3 to 63 small letters, digits, dots and hyphens. Unset it to use the data folder.',
  })
  .optional();

/** Where the object store answers. */
export const storageUrl = z
  .string()
  .refine((value) => hasProtocol(value, ['http:', 'https:']), {
    error: 'must be the address of an object store, like https://s3.eu-central-1.amazonaws.com. Unset it for AWS.',
  })
  .optional();

/** Any words; who uses them tells whether they are right. */
export const secretText = z.string().optional();

/** A folder or a file; any text will do, the first use tells whether it exists. */
export const path = z.string().optional();

/** The mail server messages leave by. */
export const smtpUrl = z
  .string()
  .refine((value) => hasProtocol(value, ['smtp:', 'smtps:']) && new URL(value).hostname !== '', {
    error:
      'must be the address of a mail server: smtp://<name>:<password>@<host>:587. Unset it to keep mail in the mailbox.',
  })
  .optional();

/** The address mail comes from. */
export const mailAddress = z.email({ error: 'must be an e-mail address, like clinic@example.com.' }).optional();

/** Where the SMS provider answers. */
export const smsUrl = z
  .string()
  .refine((value) => hasProtocol(value, ['http:', 'https:']), {
    error: 'must be the address of a provider with the API of Twilio. Unset it for https://api.twilio.com.',
  })
  .optional();
