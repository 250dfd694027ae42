import { createHmac } from 'node:crypto';
import type { Carriers } from '../outside/carriers/index.ts';
import { SharpPictures } from '../outside/pictures/index.ts';
import { noStorage, type Storage } from '../outside/storage/index.ts';

/** What the use cases need of the world outside. */
export interface Outside {
  readonly storage: Storage;
  readonly pictures: SharpPictures;
  /** Signs the links to pictures; the same in every process of an installation. */
  readonly linkKey: Buffer;
  /** Who carries messages out of the house; without one they stay in its mailbox. */
  readonly carriers: Carriers;
  /** The address under which clients reach us, without a slash at its end. */
  readonly publicUrl: string;
}

/** What an installation says about the world outside; all of it may be left out. */
export interface OutsideGiven {
  readonly storage?: Storage | undefined;
  readonly carriers?: Carriers | undefined;
  readonly publicUrl?: string | undefined;
}

/**
 * The key that signs links follows from the secret all processes share: the password of the application's role. Whoever
 * knows that reads every row and needs no link, and a new password ends the links of the last minutes.
 */
export function outsideOf(databaseAppUrl: string, given: OutsideGiven = {}): Outside {
  const { storage = noStorage, carriers = {}, publicUrl = 'http://localhost:4000' } = given;
  const secret = decodeURIComponent(new URL(databaseAppUrl).password) || databaseAppUrl;
  const linkKey = createHmac('sha256', secret).update('stipple links to pictures').digest();
  return { storage, pictures: new SharpPictures(), linkKey, carriers, publicUrl };
}

/** For what never opens a database, such as a look at the schema. */
export const nothingOutside: Outside = outsideOf('postgresql://nobody@localhost/nothing');
