import pg from 'pg';

const { builtins } = pg.types;

const asText = (value: string): string => value;
/** "2026-11-22 12:00:00+00", as a connection in UTC says it, is an instant but for its punctuation. */
const asInstant = (value: string): string => {
  if (value.length === 22 && value.endsWith('+00')) return `${value.slice(0, 10)}T${value.slice(11, 19)}.000Z`;
  return new Date(value).toISOString();
};

const parsers = new Map<number, (value: string) => unknown>([
  [builtins.DATE, asText],
  [builtins.TIMESTAMPTZ, asInstant],
  [builtins.NUMERIC, Number],
  [builtins.INT8, Number],
]);

/**
 * How values leave PostgreSQL: instants as ISO text in UTC, days as text, numbers as numbers. Money is integer and
 * measures are short decimals, so nothing here is beyond a double.
 */
export const typeParsers = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): ((value: string) => unknown) =>
    (format !== 'binary' && parsers.get(oid)) || pg.types.getTypeParser(oid, format as 'text'),
};
