import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import type { Letter } from '../carriers/carrier.port.ts';
import { isSignedBy, signatureOf, TwilioSms } from './index.ts';

const letter: Letter = {
  ...{ key: 'key-1', organizationId: 'o', clinicId: 'c', clientId: 'p', reminderId: 'r', callbackPath: '/hooks/sms/1' },
  ...{ channel: 'sms', to: '+442079460123', from: 'Northline Soho', subject: null, text: 'Hello & more', html: null },
};

let seen: { path: string; form: URLSearchParams; headers: IncomingMessage['headers'] }[] = [];
let answer: (response: ServerResponse) => void;
const taken = (response: ServerResponse) =>
  response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ sid: 'SM1', status: 'queued' }));

const provider = createServer((request, response) => {
  void textOf(request).then((body) => {
    seen.push({ path: request.url ?? '', form: new URLSearchParams(body), headers: request.headers });
    answer(response);
  });
});
const url = () => `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
const sms = (given: { honoursKeys?: boolean; url?: string } = {}) =>
  new TwilioSms(
    {
      ...{ url: url(), account: 'AC1', token: 'secret', from: '+15005550006', honoursKeys: true },
      ...{ publicUrl: 'https://clinic.example', ...given },
    },
    300,
  );

beforeAll(() => new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  provider.closeAllConnections();
  return new Promise((resolve) => provider.close(resolve));
});
beforeEach(() => {
  seen = [];
  answer = taken;
});

describe('an SMS', () => {
  it('is handed over in the provider’s words, under its key', async () => {
    expect(await sms().handOver(letter)).toEqual({ outcome: 'accepted', providerId: 'SM1' });
    const [{ path, form, headers } = { path: '', form: new URLSearchParams(), headers: {} }] = seen;
    expect(path).toBe('/2010-04-01/Accounts/AC1/Messages.json');
    expect(Object.fromEntries(form)).toEqual({
      ...{ To: '+442079460123', From: '+15005550006', Body: 'Hello & more' },
      StatusCallback: 'https://clinic.example/hooks/sms/1',
    });
    expect(headers['idempotency-key']).toBe('key-1');
    expect(headers.authorization).toBe(`Basic ${Buffer.from('AC1:secret').toString('base64')}`);
  });

  it('carries no key to a provider that knows none', async () => {
    await sms({ honoursKeys: false }).handOver(letter);
    expect(seen[0]?.headers['idempotency-key']).toBeUndefined();
  });

  const says =
    (status: number, body: object = {}) =>
    (response: ServerResponse) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

  it.each([
    ['an address it never takes', says(400, { code: 21211 }), { outcome: 'refused', fault: 'HTTP_400_21211' }],
    ['too many at once', says(429), { outcome: 'unavailable', fault: 'HTTP_429' }],
    ['a wrong password', says(401), { outcome: 'unavailable', fault: 'HTTP_401' }],
    ['a service that is away', says(503), { outcome: 'unavailable', fault: 'HTTP_503' }],
    ['an error of its own', says(500), { outcome: 'unknown', fault: 'HTTP_500' }],
    ['an answer without a number', says(201), { outcome: 'unknown', fault: 'ANSWER_UNREADABLE' }],
    ['no answer in time', () => undefined, { outcome: 'unknown', fault: 'TIMEOUT' }],
    ['a line that breaks', (response: ServerResponse) => response.destroy(), { outcome: 'unknown' }],
  ])('met by %s', async (_, how, expected) => {
    answer = how;
    expect(await sms().handOver(letter)).toMatchObject(expected);
  });

  it('to a provider that is not there certainly did not leave', async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    const handed = await sms({ url: `http://127.0.0.1:${port}` }).handOver(letter);
    expect(handed).toEqual({ outcome: 'unavailable', fault: 'ECONNREFUSED' });
  });
});

describe('a callback', () => {
  // The example of Twilio's documentation on validating signatures.
  const example = {
    url: 'https://mycompany.com/myapp.php?foo=1&bar=2',
    form: {
      CallSid: 'CA1234567890ABCDE',
      Caller: '+14158675309',
      Digits: '1234',
      From: '+14158675309',
      To: '+18005551212',
    },
  };
  const signature = signatureOf('12345', example.url, example.form);

  it('is signed as the provider documents it', () => expect(signature).toBe('RSOYDt4T1cUTdK1PDd93/VVr8B8='));
  it('is believed when the signature is right', () =>
    expect(isSignedBy('12345', { ...example, signature })).toBe(true));
  it.each([
    ['another token', '54321', example],
    ['another address', '12345', { ...example, url: `${example.url}&more=1` }],
    ['a changed field', '12345', { ...example, form: { ...example.form, Digits: '9999' } }],
    ['a field more', '12345', { ...example, form: { ...example.form, Extra: '' } }],
  ])('is not for %s', (_, token, given) => expect(isSignedBy(token, { ...given, signature })).toBe(false));
  it('is not without a signature', () => expect(isSignedBy('12345', { ...example, signature: '' })).toBe(false));
});
