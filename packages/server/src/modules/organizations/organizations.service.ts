import type { ChangeOrganizationInput, Organization } from '@stipple/domain/organizations';
import { Problem } from '@stipple/domain/problems';
import type { Context, Tx, Work } from '../../work/index.ts';
import { Organizations } from './organizations.repository.ts';

export class OrganizationsService {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  current(ctx: Context): Promise<Organization> {
    return this.#work.read(ctx, (tx) => tx.get(Organizations).current());
  }

  /** For another feature's use case, in its transaction: name and settings. */
  currentIn(tx: Tx): Promise<Organization> {
    return tx.get(Organizations).current();
  }

  /** @throws Problem INPUT.STALE when somebody else was first; INPUT.NOT_FOUND for another organization's id. */
  change(ctx: Context, { id, version, ...input }: ChangeOrganizationInput): Promise<Organization> {
    return this.#work.in(ctx, async (tx) => {
      if (id !== ctx.organizationId) throw new Problem('INPUT.NOT_FOUND', { field: 'id' });
      const organization = await tx.get(Organizations).current();
      const changes = given(input);
      await tx.get(Organizations).save({ ...organization, ...changes, version });
      tx.announce('organization');
      return { ...organization, ...changes, version: version + 1 };
    });
  }

  /** Ids of all organizations in id order, for sweeps that look after each; no other fact of them can be asked here. */
  async ids(after: string | undefined, limit: number): Promise<string[]> {
    const rows = await this.#work.asVisitor({ rollCall: true }, (query) =>
      query<{ id: string }>('select id from organization where $1::uuid is null or id > $1 order by id limit $2', [
        after ?? null,
        limit,
      ]),
    );
    return rows.map((row) => row.id);
  }
}

/** Settings that were left out stay as they are. */
function given(input: Omit<ChangeOrganizationInput, 'id' | 'version'>): Partial<Organization> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined && value !== null));
}
