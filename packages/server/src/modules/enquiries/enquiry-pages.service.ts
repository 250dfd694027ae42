import { type EnquiryPage, type SaveEnquiryPageInput, usualPage } from '@stipple/domain/enquiries';
import { Problem } from '@stipple/domain/problems';
import type { Context, Tx, Work } from '../../work/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import type { OrganizationsService } from '../organizations/index.ts';
import type { StaffService } from '../staff/index.ts';
import { EnquiryPages } from './enquiry-pages.repository.ts';

interface Neighbours {
  readonly organizations: OrganizationsService;
  readonly clinics: ClinicsService;
  readonly staff: StaffService;
}

/** What an organization says about its page for enquiries. */
export class EnquiryPagesService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  /** The page as it stands; one that nobody has opened yet is the usual one, closed. */
  current(ctx: Context): Promise<EnquiryPage> {
    return this.#work.read(ctx, (tx) => this.#currentIn(tx));
  }

  /** @throws Problem ENQUIRY.HANDLE_TAKEN, STAFF.NOT_PRACTITIONER, INPUT.NOT_FOUND, INPUT.STALE. */
  save(ctx: Context, { clinicIds, practitionerIds, ...input }: SaveEnquiryPageInput): Promise<EnquiryPage> {
    return this.#work.in(ctx, async (tx) => {
      const page = { ...input, clinicIds: once(clinicIds), practitionerIds: once(practitionerIds) };
      const known = await this.#neighbours.clinics.byIdsIn(tx, page.clinicIds);
      if (known.length !== page.clinicIds.length) throw new Problem('INPUT.NOT_FOUND', { field: 'clinicIds' });
      for (const id of page.practitionerIds) {
        const { practitioner, removedAt } = await this.#neighbours.staff.byIdIn(tx, id, 'practitionerIds');
        if (!practitioner || removedAt !== null) {
          throw new Problem('STAFF.NOT_PRACTITIONER', { field: 'practitionerIds' });
        }
      }
      await tx.get(EnquiryPages).save(page);
      tx.announce('enquiries');
      return this.#currentIn(tx);
    });
  }

  async #currentIn(tx: Tx): Promise<EnquiryPage> {
    const page = await tx.get(EnquiryPages).current();
    return page ?? usualPage((await this.#neighbours.organizations.currentIn(tx)).name);
  }
}

function once(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
