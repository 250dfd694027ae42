interface StatementListProps {
  statements: readonly string[];
  /** Places of those that are ticked. */
  ticked: readonly number[];
  onTick: (ticked: number[]) => void;
}

/** Statements to agree to, each ticked on its own; the next open one stands out. */
export function StatementList({ statements, ticked, onTick }: StatementListProps) {
  const next = statements.findIndex((_, index) => !ticked.includes(index));
  return (
    <ul className="signing-statements">
      {statements.map((text, index) => {
        const on = ticked.includes(index);
        return (
          <li key={text}>
            <label className="signing-statement" data-ticked={on} data-next={index === next}>
              <input
                type="checkbox"
                checked={on}
                onChange={() => onTick(on ? ticked.filter((each) => each !== index) : [...ticked, index])}
              />
              <span>{text}</span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
