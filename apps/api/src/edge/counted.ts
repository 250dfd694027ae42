/** A number with its unit, in the plural where it is not one. */
export function counted(n: string | number, unit: string): string {
  return `${n} ${unit}${String(n) === '1' ? '' : 's'}`;
}

/** A code as people read it. */
export function spoken(word: string | number): string {
  return String(word).replaceAll('_', ' ');
}
