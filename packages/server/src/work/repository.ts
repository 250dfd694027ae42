import { Problem } from '@stipple/domain/problems';
import type { Tx } from './tx.ts';

/** Named questions about one table, asked inside one transaction and therefore about one organization. */
export abstract class Repository {
  protected readonly tx: Tx;

  constructor(tx: Tx) {
    this.tx = tx;
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
