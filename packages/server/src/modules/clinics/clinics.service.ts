import type { AddClinicInput, ChangeClinicInput, Clinic, ClinicList } from '@stipple/domain/clinics';
import type { Context, Tx, Work } from '../../work/index.ts';
import { ClinicEntity } from './clinic.entity.ts';
import { Clinics } from './clinics.repository.ts';

export class ClinicsService {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  list(ctx: Context, asked: ClinicList): Promise<Clinic[]> {
    return this.#work.read(ctx, (tx) => tx.get(Clinics).list(asked));
  }

  count(ctx: Context, asked: ClinicList): Promise<number> {
    return this.#work.read(ctx, (tx) => tx.get(Clinics).count(asked));
  }

  byIds(ctx: Context, ids: readonly string[]): Promise<Clinic[]> {
    return this.#work.read(ctx, (tx) => tx.get(Clinics).byIds(ids));
  }

  /** All clinics within reach, or those of them named, by name. */
  allIn(tx: Tx, ids: readonly string[] | undefined): Promise<Clinic[]> {
    return tx.get(Clinics).all(ids);
  }

  /** For a use case of another feature. @throws Problem INPUT.NOT_FOUND naming the field. */
  byIdIn(tx: Tx, id: string, field = 'clinicId'): Promise<Clinic> {
    return tx.get(Clinics).byId(id, field);
  }

  add(ctx: Context, input: AddClinicInput): Promise<Clinic> {
    return this.#work.in(ctx, async (tx) => {
      const clinic: Clinic = { ...input, version: 1 };
      await tx.insert(ClinicEntity, [{ ...clinic, createdAt: tx.now }]);
      tx.announce('clinics');
      return clinic;
    });
  }

  change(ctx: Context, { id, version, ...changes }: ChangeClinicInput): Promise<Clinic> {
    return this.#work.in(ctx, async (tx) => {
      const clinic = await tx.get(Clinics).byId(id, 'id');
      await tx.update(ClinicEntity, { id, version }, changes);
      tx.announce('clinics');
      return { ...clinic, ...changes, version: version + 1 };
    });
  }
}
