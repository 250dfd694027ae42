import { memo, type ReactNode } from 'react';
import type { Column } from './columns.ts';
import { EntryCard } from './EntryCard.tsx';
import type { Standing } from './entry-words.ts';
import type { FreeStretch } from './free-times.ts';
import { type Geometry, topOf } from './geometry.ts';
import { clockWords, type Stretch } from './wall.ts';

export interface ColumnViewProps {
  column: Column;
  label: string;
  geometry: Geometry;
  /** Pixels from the left edge of the columns. */
  left: number;
  /** Begins a day or a clinic. */
  first: boolean;
  standings: ReadonlyMap<string, Standing>;
  free: readonly FreeStretch[] | undefined;
  /** The clinic's minute now, when this is its today. */
  now: number | null;
  /** The entry the Tab key reaches, when it is in this column. */
  focusId: string | null;
  mayEdit: boolean;
  /** The free time the keyboard stands on. */
  children?: ReactNode;
}

const GAP = 2;

/** One day of one practitioner or room. */
export const ColumnView = memo(function ColumnView(props: ColumnViewProps) {
  const { column, geometry, left, free, now } = props;
  const box = ({ from, until }: Stretch) => ({
    top: topOf(from, geometry),
    height: (until - from) * geometry.pxPerMinute,
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div
      className={props.first ? 'column first' : 'column'}
      role="group"
      aria-label={props.label}
      style={{ left, width: geometry.columnWidth }}
    >
      {column.hours.map((stretch) => (
        <div key={stretch.from} className="hours" style={box(stretch)} />
      ))}
      <div className="lines" />
      {column.shut.map((stretch) => (
        <div key={`${stretch.from} ${stretch.words}`} className="shut" style={box(stretch)}>
          <span>{stretch.words}</span>
        </div>
      ))}
      {free?.map((stretch) => (
        <div key={stretch.from} className="free" style={box(stretch)}>
          {freeWords(stretch)}
        </div>
      ))}
      {now !== null && geometry.range.from <= now && now <= geometry.range.until && (
        <div className="now" style={{ top: topOf(now, geometry) - 1 }} />
      )}
      {column.entries.map(({ it, from, until, lane, lanes }) => (
        <EntryCard
          key={it.id}
          entry={it}
          zone={column.zone}
          standing={props.standings.get(it.id)}
          top={topOf(from, geometry) + 1}
          height={Math.max(18, (until - from) * geometry.pxPerMinute - GAP)}
          left={`calc(${(100 * lane) / lanes}% + 1px)`}
          width={`calc(${100 / lanes}% - ${lane === lanes - 1 ? 6 : 2}px)`}
          focusable={props.focusId === it.id}
          mayEdit={props.mayEdit}
        />
      ))}
      {props.children}
    </div>
  );
});

/** "Free, start 09:00 to 13:30", or the one start there is. */
function freeWords({ starts }: FreeStretch): string {
  const [first, last] = [starts[0], starts.at(-1)];
  if (!first || !last) return '';
  return first === last
    ? `Free at ${clockWords(first.minute)}`
    : `Free, start ${clockWords(first.minute)} to ${clockWords(last.minute)}`;
}
