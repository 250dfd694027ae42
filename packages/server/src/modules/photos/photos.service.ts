import { randomUUID } from 'node:crypto';
import {
  findBeforeTaking,
  isShown,
  type Photo,
  type PhotoLinkInput,
  type PhotoList,
  type PhotoSize,
  type PhotoState,
  type Picture,
  photoTaken,
  photoWithdrawn,
  type TakePhotoInput,
  upright,
  type WithdrawPhotoInput,
  withdrawPhoto,
} from '@stipple/domain/photos';
import { Problem, refuseOn } from '@stipple/domain/problems';
import type { Answer } from '../../outbox/inbox.ts';
import type { IncomingPhoto } from '../../outside/incoming/index.ts';
import { type Pictures, UnreadablePictureError } from '../../outside/pictures/index.ts';
import type { Storage, Stored } from '../../outside/storage/index.ts';
import { asSeen, type Context, found, type Tx, type Work } from '../../work/index.ts';
import type { AuditService } from '../audit/index.ts';
import type { ClientsService } from '../clients/index.ts';
import type { ConsentsService } from '../consents/index.ts';
import type { SessionsService } from '../sessions/index.ts';
import type { TreatmentsService } from '../treatments/index.ts';
import { PhotoEntity } from './photo.entity.ts';
import { PhotoFiles } from './photo-files.ts';
import { PhotoLinks } from './photo-links.ts';
import { type KeptPhoto, Photos } from './photos.repository.ts';

interface Neighbours {
  readonly clients: ClientsService;
  readonly audit: Pick<AuditService, 'opened'>;
  readonly consents: Pick<ConsentsService, 'standingIn'>;
  readonly treatments: TreatmentsService;
  readonly sessions: SessionsService;
}

/** What photos need of the world outside. */
export interface PhotosOutside {
  readonly storage: Storage;
  readonly pictures: Pictures;
  /** Signs the links to pictures. */
  readonly linkKey: Buffer;
}

export class PhotosService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;
  readonly #files: PhotoFiles;
  readonly #pictures: Pictures;
  readonly #links: PhotoLinks;

  constructor(work: Work, neighbours: Neighbours, { storage, pictures, linkKey }: PhotosOutside) {
    this.#work = work;
    this.#neighbours = neighbours;
    this.#files = new PhotoFiles(storage);
    this.#pictures = pictures;
    this.#links = new PhotoLinks(linkKey);
  }

  list(ctx: Context, asked: PhotoList): Promise<Photo[]> {
    return this.#work.read(ctx, (tx) => tx.get(Photos).list(asked));
  }

  count(ctx: Context, asked: Pick<PhotoList, 'filter'>): Promise<number> {
    return this.#work.read(ctx, (tx) => tx.get(Photos).count(asked));
  }

  byIds(ctx: Context, ids: readonly string[]): Promise<Photo[]> {
    return this.#work.read(ctx, (tx) => tx.get(Photos).byIds(ids));
  }

  /** For another feature, in its transaction. */
  byIdsIn(tx: Tx, ids: readonly string[]): Promise<Photo[]> {
    return tx.get(Photos).byIds(ids);
  }

  /** Where this person may fetch a size for some minutes; null while there is nothing to see, or not any more. */
  addressOf(ctx: Context, photo: Photo, size: PhotoSize): string | null {
    if (!isShown(photo)) return null;
    return this.#links.addressOf(ctx, pathOf(photo.id, size), this.#work.now());
  }

  /**
   * Asks before a byte is read whether the photo would be taken in.
   *
   * @returns the photo when this id has been taken in already, as after an answer that was lost
   * @throws Problem PHOTO.NO_CONSENT, PHOTO.ANOTHER_CLIENT, PHOTO.IN_FUTURE, INPUT.NOT_FOUND.
   */
  admit(ctx: Context, input: TakePhotoInput): Promise<Photo | undefined> {
    return this.#work.read(ctx, async (tx) => {
      const [known] = await tx.get(Photos).byIds([input.id]);
      if (known) return known;
      await this.#placeOf(tx, input);
      return undefined;
    });
  }

  /**
   * Takes a photo in: stores its clean form, writes it down and tells. Sent again with the same id and the same bytes it is the same photo.
   *
   * @throws Problem PHOTO.… of `admit`, INPUT.ID_TAKEN for other bytes under a known id.
   */
  async take(ctx: Context, input: TakePhotoInput, file: IncomingPhoto): Promise<Photo> {
    const known = await this.#again(ctx, input, file);
    if (known) return known;
    const place = { organizationId: ctx.organizationId, storageKey: randomUUID() };
    await this.#files.putOriginal(place, await file.clean());
    try {
      const { picture, hash } = file;
      return await this.#write(ctx, input, { picture, storageKey: place.storageKey, uploadHash: hash });
    } catch (error) {
      await this.#files.remove(place);
      const twin = error instanceof Problem && error.code === 'INPUT.ID_TAKEN';
      const same = twin ? await this.#again(ctx, input, file) : undefined;
      if (same) return same;
      throw error;
    }
  }

  /**
   * Makes the sizes of a photo. What no decoder understands is kept as a fact, its file is not.
   *
   * @param answer when a subscriber asks, what it answers
   * @returns false when there is nothing to do any more
   */
  async makeSizes(ctx: Context, photoId: string, answer?: Answer): Promise<boolean> {
    const photo = await this.#work.read(ctx, (tx) => tx.get(Photos).kept(photoId));
    if (photo?.state !== 'received') return this.#settle(ctx, photoId, photo?.state, answer);
    const place = { organizationId: ctx.organizationId, storageKey: photo.storageKey };
    try {
      const content = await this.#files.original(place);
      await this.#files.putSizes(place, await this.#pictures.makeSizes({ ...photo, content }));
      return await this.#settle(ctx, photoId, 'ready', answer);
    } catch (error) {
      if (!(error instanceof UnreadablePictureError)) throw error;
      const settled = await this.#settle(ctx, photoId, 'unreadable', answer);
      await this.#files.remove(place);
      return settled;
    }
  }

  /** Of an organization, photos that wait for their sizes; for the sweep that finds what a lost queue forgot. */
  waiting(ctx: Context, after: string, limit: number): Promise<string[]> {
    return this.#work.read(ctx, (tx) => tx.get(Photos).waiting(after, limit));
  }

  /**
   * The picture behind a link, its opening written down first. A thumbnail is part of the client's page and is not
   * written down by itself: the opening of that page is.
   *
   * @throws Problem PHOTO.LINK_OVER, INPUT.NOT_FOUND for what is not there, out of reach or withdrawn.
   */
  async open(ctx: Context, link: PhotoLinkInput): Promise<Stored> {
    if (!this.#links.holds(ctx, pathOf(link.id, link.size), link, this.#work.now()))
      throw new Problem('PHOTO.LINK_OVER', { field: 'until' });
    return this.openFor(ctx, link.id, link.size);
  }

  /** For a feature that has checked its own link. @throws Problem INPUT.NOT_FOUND. */
  async openFor(ctx: Context, photoId: string, size: PhotoSize): Promise<Stored> {
    const photo = found(await this.#work.read(ctx, (tx) => tx.get(Photos).kept(photoId)));
    if (!isShown(photo)) throw new Problem('INPUT.NOT_FOUND', { field: 'id' });
    if (size !== 'thumb')
      await this.#neighbours.audit.opened(ctx, { what: 'photo', subjectId: photo.id, clientId: photo.clientId });
    const place = { organizationId: ctx.organizationId, storageKey: photo.storageKey };
    return found(await this.#files.size(place, size));
  }

  /** Where a picture is fetched that must not say which photo it is. */
  get links(): PhotoLinks {
    return this.#links;
  }

  /** Hides a photo for good; its row and its files stay. @throws Problem PHOTO.WITHDRAWN, INPUT.STALE. */
  withdraw(ctx: Context, { id, version, reason }: WithdrawPhotoInput): Promise<Photo> {
    return this.#work.in(ctx, async (tx) => {
      const photo = asSeen(await tx.get(Photos).keptForUpdate(id), version);
      const withdrawn = withdrawPhoto(photo, ctx.staffMemberId, reason, tx.now);
      const { withdrawnAt, withdrawnBy, withdrawReason } = withdrawn;
      await tx.update(PhotoEntity, { id, version }, { withdrawnAt, withdrawnBy, withdrawReason });
      tx.tell(photoWithdrawn, { photoId: id, clientId: photo.clientId, clinicId: photo.clinicId });
      tx.announce('photos');
      return withdrawn;
    });
  }

  /** The photo of this id when it holds these bytes. @throws Problem INPUT.ID_TAKEN when it holds others. */
  async #again(ctx: Context, input: TakePhotoInput, file: IncomingPhoto): Promise<Photo | undefined> {
    const photo = await this.#work.read(ctx, (tx) => tx.get(Photos).kept(input.id));
    if (!photo) return undefined;
    if (photo.uploadHash !== file.hash || photo.clientId !== input.clientId)
      throw new Problem('INPUT.ID_TAKEN', { field: 'id' });
    return withoutFiles(photo);
  }

  #write(ctx: Context, input: TakePhotoInput, came: Came): Promise<Photo> {
    return this.#work.in(ctx, async (tx) => {
      const { clinicId, treatmentId } = await this.#placeOf(tx, input);
      const { picture, storageKey, uploadHash } = came;
      const photo: Photo = {
        ...{ id: input.id, clientId: input.clientId, clinicId, treatmentId, sessionId: input.sessionId },
        ...{ view: input.view, takenAt: input.takenAt, takenBy: ctx.staffMemberId, state: 'received' },
        ...upright(picture),
        ...{ withdrawnAt: null, withdrawnBy: null, withdrawReason: null, version: 1 },
      };
      const { format, orientation } = picture;
      await tx.insert(PhotoEntity, [{ ...photo, storageKey, uploadHash, format, orientation, createdAt: tx.now }]);
      tx.tell(photoTaken, { photoId: photo.id, clientId: photo.clientId, clinicId });
      tx.announce('photos');
      return photo;
    });
  }

  /** Where a photo belongs, once everything allows it: the clinic of its session, of its treatment, or the client's. */
  async #placeOf(tx: Tx, input: TakePhotoInput): Promise<{ clinicId: string; treatmentId: string | null }> {
    const { clients, consents, treatments, sessions } = this.#neighbours;
    const client = await clients.byIdIn(tx, input.clientId);
    const session =
      input.sessionId === null ? undefined : found(await sessions.byIdIn(tx, input.sessionId), 'sessionId');
    const treatmentId = input.treatmentId ?? session?.treatmentId ?? null;
    const treatment = treatmentId === null ? undefined : await treatments.byIdIn(tx, treatmentId);
    const { photos: consent } = await consents.standingIn(tx, client.id);
    refuseOn(findBeforeTaking(input, { consent, treatmentOf: treatment?.clientId, sessionOf: session }, tx.now));
    return { clinicId: session?.clinicId ?? treatment?.clinicId ?? client.clinicId, treatmentId };
  }

  /** Writes down what became of a photo that waited, and that the event was answered. */
  #settle(ctx: Context, id: string, state: PhotoState | undefined, answer: Answer | undefined): Promise<boolean> {
    return this.#work.in(ctx, async (tx) => {
      if (answer && !(await tx.enterInbox(answer))) return false;
      const photo = await tx.get(Photos).keptForUpdate(id);
      if (photo.state !== 'received' || state === undefined) return false;
      await tx.update(PhotoEntity, photo, { state });
      tx.announce('photos');
      return true;
    });
  }
}

function pathOf(id: string, size: PhotoSize): string {
  return `/photos/${id}/${size}`;
}

/** What is known of a file once it has been looked at. */
interface Came {
  readonly picture: Picture;
  readonly storageKey: string;
  readonly uploadHash: string;
}

function withoutFiles({
  storageKey: _key,
  uploadHash: _hash,
  format: _format,
  orientation: _turn,
  ...photo
}: KeptPhoto): Photo {
  return photo;
}
