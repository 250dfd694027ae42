/** A provider of SMS that speaks Twilio's API. */
export interface SmsProvider {
  /** Address of the API, such as https://api.twilio.com. */
  readonly url: string;
  readonly account: string;
  /** Signs in, and signs the provider's callbacks. */
  readonly token: string;
  /** The number or name messages come from. */
  readonly from: string;
  /** True for a provider that takes the header Idempotency-Key and sends one message per key. */
  readonly honoursKeys: boolean;
  /** Address under which the provider reaches us. */
  readonly publicUrl: string;
}
