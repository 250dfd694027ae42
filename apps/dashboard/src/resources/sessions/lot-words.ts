import { findInLot } from '@stipple/domain/stock';
import type { LogLotFragment } from '../../generated/graphql.ts';
import { dayInFull } from '../../words/dates.ts';

/** Why a lot may not be used at a clinic on a day, in words; undefined when it may. */
export function whyNot(row: LogLotFragment, clinicId: string, day: string): string | undefined {
  const [finding] = findInLot({ ...row, clinicId: row.clinic.id }, clinicId, day);
  switch (finding?.code) {
    case undefined:
      return undefined;
    case 'LOT.OF_ANOTHER_CLINIC':
      return `is at ${row.clinic.name}`;
    case 'LOT.RECALLED':
      return 'recalled, must not be used';
    default:
      return `expired on ${dayInFull(row.expiresOn)}`;
  }
}
