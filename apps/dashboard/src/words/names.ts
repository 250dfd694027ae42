/** "AM" of "Ada Mensah", "Y" of "Yusuf": first and last initial, by what a reader sees as one letter. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = (word: string | undefined) => [...(word ?? '')][0]?.toUpperCase() ?? '';
  return first(words[0]) + (words.length > 1 ? first(words.at(-1)) : '');
}

/** A name between marks that keep its own writing direction from turning the words around it. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;

/**
 * Clinic names without the words they all begin with: "Back Bay" and "Ballard" of a chain that writes its own name
 * before each. One name alone, and names that would vanish, stay whole.
 */
export function shortNames(names: readonly string[]): Map<string, string> {
  const split = names.map((name) => name.split(' '));
  const [first = []] = split;
  let shared = 0;
  while (names.length > 1 && split.every((words) => words.length > shared + 1 && words[shared] === first[shared]))
    shared += 1;
  return new Map(names.map((name, index) => [name, split[index]?.slice(shared).join(' ') ?? name]));
}
