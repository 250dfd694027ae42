/** The mail server messages leave by. */
export interface MailServer {
  /** smtp://name:password@host:587, or smtps:// for TLS from the first byte. */
  readonly url: string;
  /** The address messages come from. */
  readonly from: string;
}
