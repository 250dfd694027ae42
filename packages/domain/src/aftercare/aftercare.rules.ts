import type { Finding } from '../problems/index.ts';
import { addDays, type LocalDate } from '../time/index.ts';
import type { AftercarePhase, AftercareProtocol } from './aftercare.ts';

/** Why a protocol cannot be followed as written; empty when it can. */
export function findInProtocol({ phases, checkInDays }: AftercareProtocol): Finding[] {
  return [...findInPhases(phases), ...findInCheckIns(checkInDays)];
}

/** Every day belongs to exactly one part, from the day of the session on. */
function findInPhases(phases: readonly AftercarePhase[]): Finding[] {
  return phases.flatMap((phase, index): Finding[] => {
    const before = phases[index - 1];
    const next = before ? (before.to ?? Number.NaN) + 1 : 0;
    if (before?.to === null) return [{ code: 'AFTERCARE.AFTER_THE_END', field: `phases.${index}.from` }];
    if (phase.from !== next)
      return [{ code: 'AFTERCARE.DAYS_NOT_NEXT', field: `phases.${index}.from`, params: { next } }];
    if (phase.to !== null && phase.to < phase.from)
      return [{ code: 'AFTERCARE.ENDS_BEFORE_IT_BEGINS', field: `phases.${index}.to` }];
    return [];
  });
}

function findInCheckIns(days: readonly number[]): Finding[] {
  return days.flatMap((day, index): Finding[] =>
    index > 0 && day <= (days[index - 1] ?? 0)
      ? [{ code: 'AFTERCARE.CHECK_INS_NOT_IN_ORDER', field: `checkInDays.${index}` }]
      : [],
  );
}

/** A part of the protocol on the client's own calendar. */
export interface AftercareDays {
  readonly fromDay: number;
  readonly toDay: number | null;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly happens: string;
  readonly advice: readonly string[];
  /** What falls into these days. */
  readonly milestones: readonly { readonly on: LocalDate; readonly words: string }[];
}

/** The protocol with real dates. @param day of the session in the clinic's zone */
export function aftercareDays(protocol: AftercareProtocol, day: LocalDate): AftercareDays[] {
  const firstWater = { day: protocol.firstWaterDay, words: 'First water, lukewarm' };
  const milestones = [firstWater, ...protocol.milestones].sort((a, b) => a.day - b.day);
  return protocol.phases.map(({ from, to, happens, advice }) => ({
    fromDay: from,
    toDay: to,
    from: addDays(day, from),
    to: to === null ? null : addDays(day, to),
    happens,
    advice,
    milestones: milestones
      .filter((each) => each.day >= from && (to === null || each.day <= to))
      .map((each) => ({ on: addDays(day, each.day), words: each.words })),
  }));
}
