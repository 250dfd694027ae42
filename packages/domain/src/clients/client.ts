import type { Instant, LocalDate } from '../time/index.ts';

/** A person who is treated. */
export interface Client {
  readonly id: string;
  /** Home clinic. */
  readonly clinicId: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly bornOn: LocalDate | null;
  /** BCP 47. */
  readonly language: string;
  /** Fitzpatrick 1 to 6; clinical. */
  readonly skinType: number | null;
  readonly createdAt: Instant;
  readonly version: number;
}

/**
 * The text a search looks through: name, e-mail and the digits of the phone in lower case without accents,
 * so that "Zoe 0155" finds "Zoë" with +1 415 555 0155.
 */
export function searchTextOf(client: Pick<Client, 'name' | 'email' | 'phone'>): string {
  const parts = [client.name, client.email ?? '', (client.phone ?? '').replace(/\D/g, '')];
  return plain(parts.join(' ')).trim();
}

/** Lower case without accents, as stored in the search text. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase('en');
}
