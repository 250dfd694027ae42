import type { InstrumentContent } from '@stipple/domain/outcomes';
import type { Instant } from '@stipple/domain/time';
import { Repository } from '../../work/index.ts';

export interface InstrumentRow {
  readonly id: string;
  readonly instrument: string;
  readonly number: number;
  readonly definition: InstrumentContent;
  readonly publishedAt: Instant | null;
  /** Counts the saves of the draft. */
  readonly version: number;
}

const columns = `i.id, i.instrument, i.number, i.definition, i.published_at as "publishedAt", i.version`;

/** The instruments that the organization entered. */
export class Instruments extends Repository {
  /** Every version, by instrument and number. */
  all(): Promise<InstrumentRow[]> {
    return this.#where('true order by i.instrument, i.number');
  }

  /** Every version of these instruments, by number. */
  ofKeys(keys: readonly string[]): Promise<InstrumentRow[]> {
    return this.#where('i.instrument = any ($2) order by i.number', keys);
  }

  async removeDraft(id: string): Promise<void> {
    await this.tx.query(
      'delete from instrument_version where organization_id = $1 and id = $2 and published_at is null',
      [this.tx.ctx.organizationId, id],
    );
  }

  #where(condition: string, ...values: readonly unknown[]): Promise<InstrumentRow[]> {
    return this.tx.query<InstrumentRow>(
      `select ${columns} from instrument_version i where i.organization_id = $1 and ${condition}`,
      [this.tx.ctx.organizationId, ...values],
    );
  }
}
