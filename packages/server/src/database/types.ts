import pg from 'pg';

const { builtins } = pg.types;

const asText = (value: string): string => value;
const asInstant = (value: string): string => new Date(value).toISOString();

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
