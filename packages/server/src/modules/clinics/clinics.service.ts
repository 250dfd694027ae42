import type { AddClinicInput, ChangeClinicInput, Clinic, ClinicList } from '@stipple/domain/clinics';
import { licencesUsuallyAsked } from '@stipple/domain/licences';
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

  /** Those that the chain has, in no order. */
  byIdsIn(tx: Tx, ids: readonly string[]): Promise<Clinic[]> {
    return tx.get(Clinics).byIds(ids);
  }

  add(ctx: Context, input: AddClinicInput): Promise<Clinic> {
    return this.#work.in(ctx, async (tx) => {
      const { phone = null, email = null } = input;
      const clinic: Clinic = { ...input, ...licencesAt(input), phone, email, version: 1 };
      await tx.insert(ClinicEntity, [{ ...clinic, createdAt: tx.now }]);
      tx.announce('clinics');
      return clinic;
    });
  }

  /** What is left out about licences stays; another region brings what is usual there unless it is said. */
  change(ctx: Context, { id, version, ...input }: ChangeClinicInput): Promise<Clinic> {
    return this.#work.in(ctx, async (tx) => {
      const clinic = await tx.get(Clinics).byId(id, 'id');
      const { phone = clinic.phone, email = clinic.email } = input;
      const changes = { ...input, ...licencesAt(input, clinic), phone, email };
      await tx.update(ClinicEntity, { id, version }, changes);
      tx.announce('clinics');
      return { ...clinic, ...changes, version: version + 1 };
    });
  }
}

type AboutLicences = Pick<Clinic, 'region' | 'asksPersonLicence' | 'asksPremisesLicence'>;

/** Region and licences as given, else as they were, else as is usual there. */
function licencesAt(
  input: { [K in keyof AboutLicences]?: AboutLicences[K] | null | undefined },
  before?: Clinic,
): AboutLicences {
  const region = input.region === undefined ? (before?.region ?? null) : input.region;
  const stays = before !== undefined && region === before.region;
  const usual = licencesUsuallyAsked(region);
  return {
    region,
    asksPersonLicence: input.asksPersonLicence ?? (stays ? before.asksPersonLicence : usual.person),
    asksPremisesLicence: input.asksPremisesLicence ?? (stays ? before.asksPremisesLicence : usual.premises),
  };
}
