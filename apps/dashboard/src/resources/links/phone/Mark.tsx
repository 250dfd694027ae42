/** The dots of the house. */
export function Mark() {
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" fill="currentColor" aria-hidden="true">
      {[0, 1, 2, 3, 4].flatMap((row) =>
        [0, 1, 2, 3, 4].map((column) => (
          <circle
            key={`${row} ${column}`}
            cx={4 + column * 5}
            cy={4 + row * 5}
            r={Math.max(0.6, 2.2 - Math.hypot(row - 2, column - 2) * 0.55)}
          />
        )),
      )}
    </svg>
  );
}
