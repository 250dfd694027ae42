import { type AftercareProtocol, aftercareProtocol, findInProtocol } from '@stipple/domain/aftercare';
import { linesOf, pairsIn } from '../../controls/draft-form.ts';

/** The protocol as it is typed: a part ends where the next begins, and lists are lines. */
export interface AftercareValues {
  parts: { from: number | string | null; happens: string | null; advice: string | null }[];
  firstWaterDay: number | string | null;
  /** "10 = You may shave again" */
  milestones: string;
  alarm: string | null;
  /** "1, 3, 7" */
  checkIns: string;
}

export function valuesOf({
  phases,
  firstWaterDay,
  milestones,
  alarm,
  checkInDays,
}: AftercareProtocol): AftercareValues {
  return {
    parts: phases.map(({ from, happens, advice }) => ({ from, happens, advice: advice.join('\n') })),
    firstWaterDay,
    milestones: linesOf(milestones.map(({ day, words }) => ({ value: day, words }))),
    alarm,
    checkIns: checkInDays.join(', '),
  };
}

/** What is sent; the server says what will not do. A line that is no "day = words" becomes day 0, which it refuses. */
export function protocolOf({ parts, firstWaterDay, milestones, alarm, checkIns }: AftercareValues) {
  const days = pairsIn(milestones) ?? [{ value: 0, words: milestones }];
  return {
    phases: parts.map(({ from, happens, advice }, index) => {
      const next = parts[index + 1];
      return {
        from: Number(from ?? Number.NaN),
        to: next ? Number(next.from ?? Number.NaN) - 1 : null,
        happens: happens ?? '',
        advice: (advice ?? '').split('\n').filter((line) => line.trim() !== ''),
      };
    }),
    firstWaterDay: Number(firstWaterDay ?? Number.NaN),
    milestones: days.map(({ value, words }) => ({ day: value, words })),
    alarm: alarm ?? '',
    checkInDays: (checkIns.match(/\d+/g) ?? []).map(Number),
  };
}

/** The protocol when it can be followed as typed, for the preview. */
export function readableProtocol(values: AftercareValues): AftercareProtocol | undefined {
  const parsed = aftercareProtocol.safeParse(protocolOf(values));
  return parsed.success && findInProtocol(parsed.data).length === 0 ? parsed.data : undefined;
}

/** The field of the form that a field of the protocol is typed in. */
export function fieldOf(field: string): string {
  const [list, index, name] = field.split('.');
  if (list === 'phases') return `parts.${index}.${name === 'to' ? 'from' : (name ?? 'from')}`;
  if (list === 'checkInDays') return 'checkIns';
  if (list === 'milestones') return 'milestones';
  return list ?? field;
}
