import { type AddLicenceInput, type ChangeLicenceInput, findInValidity, type Licence } from '@stipple/domain/licences';
import { refuseOn } from '@stipple/domain/problems';
import { asSeen, type Context, type Tx, type Work } from '../../work/index.ts';
import type { StaffService } from '../staff/index.ts';
import { LicenceEntity } from './licence.entity.ts';
import { Licences } from './licences.repository.ts';

interface Holders {
  readonly staffMemberIds: readonly string[];
  readonly clinicIds: readonly string[];
}

/** Licences of people and premises. */
export class LicencesService {
  readonly #work: Work;
  readonly #staff: StaffService;

  constructor(work: Work, staff: StaffService) {
    this.#work = work;
    this.#staff = staff;
  }

  of(ctx: Context, holders: Holders): Promise<Licence[]> {
    return this.#work.read(ctx, (tx) => tx.get(Licences).of(holders));
  }

  /** @throws Problem LICENCE.ENDS_BEFORE_START, CLINIC.OUT_OF_REACH, INPUT.NOT_FOUND. */
  add(ctx: Context, input: AddLicenceInput): Promise<Licence> {
    return this.#work.in(ctx, async (tx) => {
      await this.#requireHolder(tx, input);
      refuseOn(findInValidity(input));
      const licence: Licence = { ...input, kind: input.clinicId === null ? 'person' : 'premises', version: 1 };
      await tx.insert(LicenceEntity, [licence]);
      tx.announce('licences');
      return licence;
    });
  }

  /** A slip corrected; a renewed licence is a new one. @throws Problem INPUT.STALE and those of `add`. */
  change(ctx: Context, { id, version, ...changes }: ChangeLicenceInput): Promise<Licence> {
    return this.#work.in(ctx, async (tx) => {
      const licence = asSeen(await tx.get(Licences).byIdForUpdate(id), version);
      await this.#requireHolder(tx, licence, 'id');
      refuseOn(findInValidity(changes));
      await tx.update(LicenceEntity, { id, version }, changes);
      tx.announce('licences');
      return { ...licence, ...changes, version: version + 1 };
    });
  }

  /** For another feature's use case, in its transaction. */
  ofIn(tx: Tx, holders: Holders): Promise<Licence[]> {
    return tx.get(Licences).of(holders);
  }

  /** Premises of a clinic in reach, or a person who works at one. */
  async #requireHolder(
    tx: Tx,
    { staffMemberId, clinicId }: Pick<Licence, 'staffMemberId' | 'clinicId'>,
    field = 'staffMemberId',
  ): Promise<void> {
    if (clinicId !== null) tx.ctx.requireReach(clinicId);
    if (staffMemberId !== null) await this.#staff.requireColleague(tx, staffMemberId, field);
  }
}
