/** "AM" of "Ada Mensah", "Y" of "Yusuf": first and last initial, by what a reader sees as one letter. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = (word: string | undefined) => [...(word ?? '')][0]?.toUpperCase() ?? '';
  return first(words[0]) + (words.length > 1 ? first(words.at(-1)) : '');
}

/** "Ada" of "Ada Mensah": how one is greeted. */
export const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
