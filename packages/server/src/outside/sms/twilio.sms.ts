import type { Carrier, CarrierWord, HandedOver, Letter } from '../carriers/carrier.port.ts';
import { isSignedBy } from './callback-signature.ts';
import type { SmsProvider } from './sms.port.ts';

const patienceMs = 20_000;

/** SMS through a provider with Twilio's API shape. */
export class TwilioSms implements Carrier {
  readonly name = 'sms';
  readonly honoursKeys: boolean;
  readonly #provider: SmsProvider;
  readonly #patienceMs: number;

  /** @param patience milliseconds to wait for an answer */
  constructor(provider: SmsProvider, patience = patienceMs) {
    this.#provider = provider;
    this.honoursKeys = provider.honoursKeys;
    this.#patienceMs = patience;
  }

  async handOver({ key, to, text, callbackPath }: Letter): Promise<HandedOver> {
    const { url, account, token, from, publicUrl } = this.#provider;
    const form = { To: to, From: from, Body: text, StatusCallback: `${publicUrl}${callbackPath}` };
    try {
      const answer = await fetch(`${url}/2010-04-01/Accounts/${encodeURIComponent(account)}/Messages.json`, {
        method: 'POST',
        redirect: 'error',
        body: new URLSearchParams(form),
        headers: {
          authorization: `Basic ${Buffer.from(`${account}:${token}`).toString('base64')}`,
          ...(this.honoursKeys && { 'idempotency-key': key }),
        },
        signal: AbortSignal.timeout(this.#patienceMs),
      });
      return await judged(answer);
    } catch (error) {
      return lineFault(error);
    }
  }

  believes({ path, form, signature }: CarrierWord): boolean {
    const { token, publicUrl } = this.#provider;
    return isSignedBy(token, { url: `${publicUrl}${path}`, form, signature });
  }
}

/** A message number of the provider's, or its code; whatever else it says is not ours to keep. */
async function judged(answer: Response): Promise<HandedOver> {
  const said = (await answer.json().catch(() => undefined)) as { sid?: unknown; code?: unknown } | undefined;
  if (answer.ok) {
    if (typeof said?.sid === 'string' && /^[\w-]{1,80}$/.test(said.sid))
      return { outcome: 'accepted', providerId: said.sid };
    return { outcome: 'unknown', fault: 'ANSWER_UNREADABLE' };
  }
  const fault = `HTTP_${answer.status}${typeof said?.code === 'number' ? `_${said.code}` : ''}`;
  // It did not get as far as taking the message.
  if ([401, 403, 404, 408, 409, 429, 503].includes(answer.status)) return { outcome: 'unavailable', fault };
  return { outcome: answer.status < 500 ? 'refused' : 'unknown', fault };
}

/** Codes of a line that was never there: nothing was sent. */
const neverThere = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

function lineFault(error: unknown): HandedOver {
  const { name, cause } = Object(error) as { name?: string; cause?: unknown };
  const code = String(Object(cause).code ?? (name === 'TimeoutError' ? 'TIMEOUT' : 'LINE'));
  return { outcome: neverThere.has(code) ? 'unavailable' : 'unknown', fault: code.slice(0, 80) };
}
