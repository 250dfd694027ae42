import { type MailServer, SmtpMail } from '../mail/index.ts';
import { type SmsProvider, TwilioSms } from '../sms/index.ts';
import type { Carriers } from './carrier.port.ts';

export type { Carrier, Carriers, CarrierWord, HandedOver, Letter } from './carrier.port.ts';

interface Configured {
  readonly mail?: MailServer | undefined;
  readonly sms?: SmsProvider | undefined;
}

/** Carriers for what is configured; messages of the other channels stay in this installation's mailbox. */
export function openCarriers({ mail, sms }: Configured): Carriers {
  return { email: mail && new SmtpMail(mail), sms: sms && new TwilioSms(sms) };
}
