export { isSignedBy, signatureOf } from './callback-signature.ts';
export type { SmsProvider } from './sms.port.ts';
export { TwilioSms } from './twilio.sms.ts';
