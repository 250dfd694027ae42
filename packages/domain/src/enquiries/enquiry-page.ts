import { plain } from '../clients/index.ts';

/** What an organization says about its page for enquiries. */
export interface EnquiryPage {
  /** Its name in the address `/e/<handle>`. */
  readonly handle: string;
  readonly open: boolean;
  /** A consultation is booked online at least so many hours ahead. */
  readonly noticeHours: number;
  /** And at most so many days. */
  readonly horizonDays: number;
  /** Clinics that take enquiries there. */
  readonly clinicIds: readonly string[];
  /** Practitioners whose free times are offered. */
  readonly practitionerIds: readonly string[];
  /** 0 before the first is saved. */
  readonly version: number;
}

/**
 * A page nobody has opened yet. No source says how far ahead a consultation is booked: a day to prepare, two months to
 * choose from, and the organization's to change.
 */
export function usualPage(organizationName: string): EnquiryPage {
  const nobody = { clinicIds: [], practitionerIds: [] };
  return { handle: handleOf(organizationName), open: false, noticeHours: 24, horizonDays: 60, ...nobody, version: 0 };
}

/** A handle that looks like the name: "Ink & Co." is `ink-co`. A name without a Latin letter has none to suggest. */
export function handleOf(organizationName: string): string {
  const words = plain(organizationName).match(/[a-z0-9]+/g) ?? [];
  const handle = words.join('-').slice(0, 40).replace(/-+$/, '');
  return handle.length < 3 ? '' : handle;
}
