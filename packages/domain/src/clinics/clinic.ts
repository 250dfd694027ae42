/** One place of a chain. Its zone decides what a day and ten o'clock are. */
export interface Clinic {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  /** IANA zone. */
  readonly zone: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly version: number;
}
