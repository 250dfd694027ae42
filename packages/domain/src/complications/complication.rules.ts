import type { Finding } from '../problems/index.ts';
import { Problem } from '../problems/index.ts';
import { type Instant, type LocalDate, localDate } from '../time/index.ts';
import type { FollowUpComplicationInput, RecordComplicationInput } from './complication.inputs.ts';
import {
  type Complication,
  type ComplicationFollowUp,
  type ComplicationKind,
  complicationMoves,
} from './complication.ts';
import { usBusinessDaysAfter } from './us-business-days.ts';

/** What the rules need to know of the clinic's calendar and of what came before. */
export interface ComplicationFacts {
  /** Today in the clinic's zone. */
  readonly today: LocalDate;
  /** Day of the session concerned, else of the first day of the treatment. */
  readonly since: LocalDate;
}

/** Why a complication may not be recorded as given; empty when it may. */
export function findInComplication(
  input: Pick<RecordComplicationInput, 'kind' | 'firstSeenOn' | 'notes'>,
  { today, since }: ComplicationFacts,
): Finding[] {
  const findings: Finding[] = [];
  if (input.firstSeenOn > today) findings.push({ code: 'COMPLICATION.IN_FUTURE', field: 'firstSeenOn' });
  if (input.firstSeenOn < since)
    findings.push({ code: 'COMPLICATION.BEFORE_THE_WORK', field: 'firstSeenOn', params: { since } });
  if (input.kind === 'other' && input.notes === null)
    findings.push({ code: 'COMPLICATION.OTHER_WITHOUT_WORDS', field: 'notes' });
  return findings;
}

/** Why a follow-up may not be added; empty when it may. */
export function findInFollowUp(
  complication: Complication,
  input: Pick<ComplicationFollowUp, 'seenOn' | 'severity' | 'state' | 'serious' | 'notes' | 'actions'>,
  today: LocalDate,
): Finding[] {
  const findings: Finding[] = [];
  if (input.seenOn > today) findings.push({ code: 'COMPLICATION.IN_FUTURE', field: 'seenOn' });
  if (input.seenOn < complication.firstSeenOn)
    findings.push({ code: 'COMPLICATION.BEFORE_FIRST_SEEN', field: 'seenOn' });
  if (complication.serious && !input.serious) findings.push({ code: 'COMPLICATION.STAYS_SERIOUS', field: 'serious' });
  const same = input.state === complication.state && input.severity === complication.severity;
  if (same && input.serious === complication.serious && input.notes === null && input.actions.length === 0)
    findings.push({ code: 'COMPLICATION.NOTHING_NEW', field: 'notes' });
  return findings;
}

/** The complication after a follow-up that was found right. */
export function followUp(
  complication: Complication,
  input: Pick<FollowUpComplicationInput, 'severity' | 'state' | 'serious' | 'seenOn'>,
  now: Instant,
): Complication {
  const { state, severity, serious, seenOn } = input;
  const moves: readonly string[] = complicationMoves[complication.state];
  if (state !== complication.state && !moves.includes(state))
    throw new Problem('INPUT.INVALID', { field: 'state', params: { sentence: 'It cannot become that.' } });
  const still = complication.state === 'resolved' ? complication.resolvedOn : seenOn;
  return {
    ...complication,
    severity,
    state,
    serious,
    seriousSince: complication.seriousSince ?? (serious ? now : null),
    resolvedOn: state === 'resolved' ? still : null,
  };
}

/** Kinds that the United States' law counts among the serious ones by themselves (21 U.S.C. 364(5): an infection, significant disfigurement). */
export function usuallySerious(kind: ComplicationKind): boolean {
  return kind === 'infection' || kind === 'scarring';
}

/** Business days in which the one whose name is on the label reports a serious adverse event to the FDA. */
export const usReportingDays = 15;

/**
 * Until which day a serious complication has to be reported in the United States: 15 business days after it became
 * known, by the "responsible person" of the product (21 U.S.C. 364a(b), added by MoCRA 2022). A clinic tells the maker
 * in time for that. Null elsewhere, and for what is not serious.
 */
export function usReportBy(
  { serious, seriousSince }: Pick<Complication, 'serious' | 'seriousSince'>,
  clinic: { readonly zone: string; readonly region: string | null },
): LocalDate | null {
  if (!serious || seriousSince === null || !isInUnitedStates(clinic)) return null;
  return usBusinessDaysAfter(localDate(seriousSince, clinic.zone), usReportingDays);
}

const usZones =
  /^(America\/(New_York|Detroit|Kentucky\/\w+|Indiana\/\w+|Chicago|Menominee|North_Dakota\/\w+|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Metlakatla|Yakutat|Nome|Adak|Puerto_Rico|St_Thomas)|Pacific\/(Honolulu|Guam|Saipan|Pago_Pago)|US\/[\w-]+)$/;

/** ISO 3166 codes of the states and of the territories that have one of their own. */
const usRegions = /^(US|PR|GU|VI|AS|MP)(-|$)/;

/** By the clinic's region; where none is given its zone tells, since those of the states are theirs alone. */
export function isInUnitedStates({ zone, region }: { readonly zone: string; readonly region: string | null }): boolean {
  return region === null ? usZones.test(zone) : usRegions.test(region);
}
