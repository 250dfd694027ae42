import { Problem } from '@stipple/domain/problems';
import type { Tx } from './tx.ts';

/** Named questions about one table, asked inside one transaction and therefore about one organization. */
export abstract class Repository {
  protected readonly tx: Tx;

  constructor(tx: Tx) {
    this.tx = tx;
  }

  /**
   * Clinics a list looks in: those asked for, else those in reach; undefined for all of them. Policies keep the others
   * out in any case; said in the question itself, an index can do it.
   */
  protected clinicsOf({
    clinicIds,
  }: {
    readonly clinicIds?: readonly string[] | undefined;
  }): readonly string[] | undefined {
    const { reach } = this.tx.ctx;
    return clinicIds ?? (reach === 'everything' ? undefined : reach);
  }
}

/** The row as the caller saw it. @throws Problem INPUT.STALE when somebody has changed it since. */
export function asSeen<Row extends { readonly version: number }>(row: Row, version: number): Row {
  if (row.version !== version) throw new Problem('INPUT.STALE', { field: 'version' });
  return row;
}

/** The row, or the one answer for what is not there: unknown, another tenant's and out of reach look alike. */
export function found<Row>(row: Row | undefined, field = 'id'): Row {
  if (row === undefined) throw new Problem('INPUT.NOT_FOUND', { field });
  return row;
}
