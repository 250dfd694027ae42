/** A table of states: from each, where it may go. */
export type Moves<State extends string> = Readonly<Record<State, readonly State[]>>;

/** True when the table allows the move. */
export function mayMove<State extends string>(moves: Moves<State>, from: State, to: State): boolean {
  return moves[from].includes(to);
}
