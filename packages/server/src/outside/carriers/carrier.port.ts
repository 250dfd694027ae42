/** A message as a carrier takes it. */
export interface Letter {
  /** The same for every try of one message: under it a carrier that honours keys takes it once. */
  readonly key: string;
  readonly organizationId: string;
  readonly clinicId: string;
  readonly clientId: string;
  readonly reminderId: string | null;
  /** Where the carrier may tell what became of it, as a path of ours without personal data. */
  readonly callbackPath: string;
  readonly channel: 'sms' | 'email';
  readonly to: string;
  /** Who it is from, as a person reads it. */
  readonly from: string;
  readonly subject: string | null;
  readonly text: string;
  readonly html: string | null;
}

/**
 * What came of handing it over. `refused`: the carrier will never take it; `unavailable`: it certainly did not take it
 * now; `unknown`: it may have taken it. A fault is a code of the carrier or the line, and quotes nothing.
 */
export type HandedOver =
  | { readonly outcome: 'accepted'; readonly providerId: string | null }
  | { readonly outcome: 'refused' | 'unavailable' | 'unknown'; readonly fault: string };

/** Whoever carries messages of one channel out of the house. */
export interface Carrier {
  readonly name: string;
  /** True when the same key twice is one message. Otherwise what is unknown is never handed over again by itself. */
  readonly honoursKeys: boolean;
  /** Bounded in time; never throws for what the carrier or the line did. */
  handOver(letter: Letter): Promise<HandedOver>;
  /** Whether what came in really is word from this carrier; one that never reports back has no such thing. */
  believes?(word: CarrierWord): boolean;
}

/** What somebody who says to be a carrier sent to one of our addresses. */
export interface CarrierWord {
  /** The path it was sent to, as it was given out. */
  readonly path: string;
  readonly form: Readonly<Record<string, string>>;
  readonly signature: string;
}

/** Who carries what; a channel without a carrier goes into the mailbox of this installation. */
export interface Carriers {
  readonly sms?: Carrier | undefined;
  readonly email?: Carrier | undefined;
}
