import { Readable } from 'node:stream';
import type { Client } from '@stipple/domain/clients';
import { type Photo, type PhotoView, takePhotoInput } from '@stipple/domain/photos';
import { receivePhoto } from '@stipple/server/outside/incoming';
import { Context } from '@stipple/server/work';
import { v7 as uuidv7 } from 'uuid';
import { aPicture } from '../pictures/index.ts';
import type { Chain } from './chain.ts';
import type { Person } from './sign-in.ts';

interface GivenPhoto {
  readonly of: Pick<Client, 'id'>;
  /** Who takes it; the owner when left out. */
  readonly by?: Person;
  readonly id?: string;
  readonly view?: PhotoView;
  readonly treatmentId?: string | null;
  readonly sessionId?: string | null;
  /** Now when left out. */
  readonly takenAt?: string;
  /** The file; a picture with metadata when left out. */
  readonly file?: Buffer;
  /** False: its sizes wait for the worker. */
  readonly made?: boolean;
}

/** A photo of this client, its sizes made. The client needs photo consent. */
export async function aPhoto(chain: Chain, given: GivenPhoto): Promise<Photo> {
  const { of: client, by = chain.owner, id = uuidv7(), view = 'front', treatmentId, sessionId, made = true } = given;
  const { photos } = chain.services;
  const takenAt = given.takenAt ?? chain.house.clock.now();
  const input = takePhotoInput.parse({ id, clientId: client.id, treatmentId, sessionId, view, takenAt });
  const content = given.file ?? (await aPicture());
  const file = await receivePhoto(Readable.from([content]), content.length);
  try {
    const photo = await photos.take(by.ctx, input, file);
    if (!made) return photo;
    await photos.makeSizes(Context.ofJob(chain.organizationId, 'test'), photo.id);
    const [ready] = await photos.byIds(by.ctx, [photo.id]);
    if (!ready) throw new Error('The photo is not there');
    return ready;
  } finally {
    await file.discard();
  }
}
