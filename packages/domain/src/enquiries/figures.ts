import type { EnquirySource } from './enquiry.ts';

/** How the enquiries of one source at one clinic went on: all of them, and of these how many came how far. */
export interface EnquiryCell {
  readonly clinicId: string;
  readonly source: EnquirySource;
  readonly received: number;
  readonly contacted: number;
  readonly booked: number;
  readonly won: number;
  readonly lost: number;
}

export type EnquiryCounts = Omit<EnquiryCell, 'clinicId' | 'source'>;

const none: EnquiryCounts = { received: 0, contacted: 0, booked: 0, won: 0, lost: 0 };

/** Cells put together by whatever names them. Every part adds up to the whole. */
export function enquiryTotals<Key extends string>(
  cells: readonly EnquiryCell[],
  by: (cell: EnquiryCell) => Key,
): ReadonlyMap<Key, EnquiryCounts> {
  const totals = new Map<Key, EnquiryCounts>();
  for (const cell of cells) totals.set(by(cell), sumOf(totals.get(by(cell)) ?? none, cell));
  return totals;
}

function sumOf(a: EnquiryCounts, b: EnquiryCounts): EnquiryCounts {
  return {
    received: a.received + b.received,
    contacted: a.contacted + b.contacted,
    booked: a.booked + b.booked,
    won: a.won + b.won,
    lost: a.lost + b.lost,
  };
}
