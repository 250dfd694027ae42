import { type ReactNode, useId } from 'react';

interface TaskCardProps {
  nth: number;
  word: string;
  /** What it is, or how it stands. */
  note: string;
  done: boolean;
  open: boolean;
  onToggle: () => void;
  children: ReactNode;
}

/** One thing the link asks for; open one at a time. */
export function TaskCard({ nth, word, note, done, open, onToggle, children }: TaskCardProps) {
  const id = useId();
  return (
    <section className="phone-card" data-done={done} aria-label={word}>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <span className="phone-step" aria-hidden>
          {done ? '✓' : nth}
        </span>
        <span>
          <span className="phone-word">{word}</span>
          <span className="signing-quiet">{note}</span>
        </span>
        <span aria-hidden>{open ? '−' : '+'}</span>
      </button>
      <div className="phone-inside" id={id} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
