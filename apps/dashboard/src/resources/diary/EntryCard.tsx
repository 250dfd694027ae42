import { memo } from 'react';
import { timeOf } from '../../words/dates.ts';
import { appointmentKindWords, appointmentStateWords } from '../../words/terms.ts';
import { type Entry, isGone, isMovable } from './entry.ts';
import { entryInFull, lackWords, type Standing } from './entry-words.ts';
import { Glyph } from './Sprite.tsx';

const LINE = 16;

interface EntryCardProps {
  entry: Entry;
  zone: string;
  standing: Standing | undefined;
  top: number;
  height: number;
  /** Its share of the column's width, as CSS. */
  left: string;
  width: string;
  /** Reached by the Tab key. */
  focusable: boolean;
  mayEdit: boolean;
}

/** An appointment in its column: who, when, what, where it stands and what is missing, as far as there is room. */
export const EntryCard = memo(function EntryCard(props: EntryCardProps) {
  const { entry, zone, standing, top, height, focusable } = props;
  const lines = Math.floor((height - 5) / LINE);
  const lacks = standing && !isGone(entry) ? lackWords(standing) : undefined;
  const mark = standing?.blocked ? 'stop' : 'warn';
  return (
    <button
      type="button"
      className={`entry ${entry.state}`}
      style={{ top, height, left: props.left, width: props.width }}
      data-entry={entry.id}
      tabIndex={focusable ? 0 : -1}
    >
      <span className="heard">{entryInFull(entry, zone, standing)}</span>
      <span className="line" aria-hidden>
        <Glyph of={entry.state} mark="state" />
        {lacks && lines < 3 && <Glyph of={mark} mark={mark} />}
        <span className="who" dir="auto">
          {entry.clientName}
        </span>
        {lines < 2 && <span className="soft">{timeOf(entry.startsAt, zone)}</span>}
      </span>
      {lines >= 2 && (
        <span className="line soft" aria-hidden>
          <span>{`${timeOf(entry.startsAt, zone)} · ${appointmentKindWords[entry.kind]}`}</span>
        </span>
      )}
      {lines >= 3 && lacks && (
        <span className={`line ${mark}`} aria-hidden>
          <Glyph of={mark} />
          <span>{lacks}</span>
        </span>
      )}
      {lines >= (lacks ? 4 : 3) && (
        <span className="line soft" aria-hidden>
          <span>{appointmentStateWords[entry.state]}</span>
        </span>
      )}
      {lines >= 5 && entry.note && (
        <span className="line soft" aria-hidden>
          <span dir="auto">{entry.note}</span>
        </span>
      )}
      {props.mayEdit && isMovable(entry) && <span className="grip" data-grip="" />}
    </button>
  );
});
