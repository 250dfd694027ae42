import { memo } from 'react';
import type { Column } from './columns.ts';
import { AXIS } from './diary-look.ts';
import { spansOf } from './geometry.ts';

/** What a heading says, and where a press on it leads. */
export interface Heading {
  readonly word: string;
  readonly sub?: string | undefined;
  readonly now?: boolean;
  readonly press?: (() => void) | undefined;
  readonly pressWord?: string;
}

export interface Headings {
  /** One text for all columns below one heading. */
  readonly groupOf: (column: Column) => string;
  readonly group: (column: Column) => Heading;
  readonly column: (column: Column) => Heading;
}

interface GridHeadsProps {
  columns: readonly Column[];
  headings: Headings;
  first: number;
  last: number;
  columnWidth: number;
}

function Word({ of, className }: { of: Heading; className: string }) {
  const look = of.now ? `${className} today` : className;
  if (!of.press) return <span className={look}>{of.word}</span>;
  return (
    <button type="button" className={`plain ${look}`} title={of.pressWord} onClick={of.press}>
      {of.word}
    </button>
  );
}

/** Above the columns: days or clinics, and below them who or which room. */
export const GridHeads = memo(function GridHeads({ columns, headings, first, last, columnWidth }: GridHeadsProps) {
  return (
    <div className="heads">
      <div className="corner" />
      {spansOf(columns, headings.groupOf).map((span) => (
        <div
          key={span.first.key}
          className="span"
          style={{ left: AXIS + span.at * columnWidth, width: span.count * columnWidth }}
        >
          <Word of={headings.group(span.first)} className="name" />
        </div>
      ))}
      {columns.slice(first, last + 1).map((column, nth) => {
        const heading = headings.column(column);
        return (
          <div
            key={column.key}
            className="head"
            style={{ left: AXIS + (first + nth) * columnWidth, width: columnWidth }}
          >
            <Word of={heading} className="name" />
            {heading.sub && (
              <span className="sub" title={heading.sub}>
                {heading.sub}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
});
