/** One place of a chain. Its zone decides what a day and ten o'clock are. */
export interface Clinic {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  /** IANA zone. */
  readonly zone: string;
  /** ISO 4217. */
  readonly currency: string;
  /** ISO 3166 code of the country, or of its part where that decides which licences are asked for. */
  readonly region: string | null;
  /** What clients are told to call or write to. */
  readonly phone: string | null;
  readonly email: string | null;
  /** Whether sessions here ask for a licence of the practitioner, and of the premises. */
  readonly asksPersonLicence: boolean;
  readonly asksPremisesLicence: boolean;
  readonly version: number;
}
