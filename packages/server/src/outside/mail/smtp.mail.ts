import { Transform } from 'node:stream';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import type { Carrier, HandedOver, Letter } from '../carriers/carrier.port.ts';
import type { MailServer } from './mail.port.ts';

const patienceMs = 20_000;

/** A mail, and whom to tell when its text begins to leave. */
type Watched = SendMailOptions & { readonly begun: () => void };

/** What nodemailer says about a mail that did not leave. */
interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/**
 * Mail by SMTP. The protocol knows no keys: a line that breaks after the text was sent leaves it unknown whether the
 * mail was taken, and nothing asks again.
 */
export class SmtpMail implements Carrier {
  readonly name = 'smtp';
  readonly honoursKeys = false;
  readonly #transport: Transporter;
  readonly #address: string;

  constructor({ url, from }: MailServer) {
    this.#address = from;
    this.#transport = createTransport({
      url,
      pool: false,
      disableFileAccess: true,
      disableUrlAccess: true,
      connectionTimeout: patienceMs,
      greetingTimeout: patienceMs,
      socketTimeout: patienceMs,
    });
    this.#transport.use('stream', (mail, done) => {
      const { begun } = mail.data as Watched;
      mail.message.transform(() => watched(begun));
      done();
    });
  }

  async handOver({ key, to, from, subject, text, html }: Letter): Promise<HandedOver> {
    let textLeft = false;
    try {
      const { messageId } = (await this.#transport.sendMail({
        begun: () => {
          textLeft = true;
        },
        from: { name: from, address: this.#address },
        // As an address, never as a line to be parsed: a comma in it makes no second recipient.
        to: [{ name: '', address: to }],
        subject: subject ?? '',
        text,
        ...(html !== null && { html }),
        messageId: `<${key}@${this.#address.split('@').at(-1)}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      } as Watched)) as { messageId: string };
      return { outcome: 'accepted', providerId: messageId };
    } catch (error) {
      return judged(Object(error) as SmtpError, textLeft);
    }
  }
}

/**
 * A server's own no is one. Without its answer nothing was taken as long as the text had not begun to leave; of a line
 * that broke later nodemailer does not say how far it came, so the text itself is watched.
 */
function judged({ code, command, responseCode }: SmtpError, textLeft: boolean): HandedOver {
  if (responseCode !== undefined) {
    const forGood = responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA');
    return { outcome: forGood ? 'refused' : 'unavailable', fault: `SMTP_${responseCode}` };
  }
  if (textLeft) return { outcome: 'unknown', fault: code ?? 'LINE' };
  return code === 'EENVELOPE'
    ? { outcome: 'refused', fault: 'ADDRESS' }
    : { outcome: 'unavailable', fault: code ?? 'LINE' };
}

/** Tells when the first byte of the mail is asked for. */
function watched(begun: () => void): Transform {
  return new Transform({
    transform: (chunk, _, done) => {
      begun();
      done(null, chunk);
    },
  });
}
