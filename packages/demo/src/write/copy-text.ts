/** What a row may hold: a list of text becomes an array, any other object JSON. */
type Value = string | number | boolean | null | readonly (string | null)[] | Readonly<Record<string, number>>;

/** One line of PostgreSQL's COPY text format, with its line end. */
export function copyLine(values: readonly Value[]): string {
  return `${values.map(copyValue).join('\t')}\n`;
}

function copyValue(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number') return String(value);
  return escaped(isList(value) ? `{${value.map(quoted).join(',')}}` : JSON.stringify(value));
}

function isList(
  value: readonly (string | null)[] | Readonly<Record<string, number>>,
): value is readonly (string | null)[] {
  return Array.isArray(value);
}

function quoted(text: string | null): string {
  if (text === null) return 'NULL';
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character);
}
