import type { Usable } from '../survival/rows.ts';

/** What may hasten or slow fading, such as `indication` or `practitioner`: a level for each row, null where not known. */
export type Factors = Readonly<Record<string, ArrayLike<string | null | undefined>>>;

/** A level of a factor and its place among the parameters. */
export interface Level {
  readonly factor: string;
  readonly level: string;
}

/** Which effects apply to which row. */
export interface Design {
  /** The effects, each one parameter after ln median and ln shape. */
  readonly levels: readonly Level[];
  /** For each row the parameters of its levels, `width` of them; −1 where a level is not known. */
  readonly applying: Int32Array;
  readonly width: number;
}

/** Parameters before the effects: ln median months, ln shape. */
export const firstEffect = 2;

export function designOf(factors: Factors, { time, place }: Pick<Usable, 'time' | 'place'>): Design {
  const levels: Level[] = [];
  const entries = Object.entries(factors);
  const width = entries.length;
  const applying = new Int32Array(time.length * width).fill(-1);
  entries.forEach(([factor, column], nth) => {
    const known = new Map<string, number>();
    for (let row = 0; row < time.length; row++) {
      const level = column[place ? (place[row] as number) : row];
      if (level === null || level === undefined) continue;
      let at = known.get(level);
      if (at === undefined) {
        at = firstEffect + levels.length;
        known.set(level, at);
        levels.push({ factor, level });
      }
      applying[row * width + nth] = at;
    }
  });
  return { levels, applying, width };
}
