import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';

/** A statement that writes rows of an entity, the same text for the same columns, so that it is prepared once. */
export interface Statement {
  readonly text: string;
  readonly params: readonly unknown[];
}

interface Column {
  readonly propertyName: string;
  readonly type: unknown;
}

interface Seen {
  readonly organizationId: string;
  readonly id: string;
  readonly version: number;
}

/** Adds rows; what no row has is left to the table's default. */
export function insertOf<E extends ObjectLiteral>(
  source: DataSource,
  entity: EntityTarget<E>,
  rows: readonly ObjectLiteral[],
): Statement {
  const { tableName, columns } = source.getMetadata(entity);
  const given = columns.filter(({ propertyName }) => rows.some((row) => row[propertyName] !== undefined));
  const params: unknown[] = [];
  const tuples = rows.map((row) => {
    const places = given.map((column) => `$${params.push(storedValue(column, row))}`);
    return `(${places.join(', ')})`;
  });
  const names = given.map(({ databaseName }) => `"${databaseName}"`);
  return { text: `insert into "${tableName}" (${names.join(', ')}) values ${tuples.join(', ')}`, params };
}

/** Changes the row of this version and counts it up; gives a row back when there was one. */
export function updateOf<E extends ObjectLiteral>(
  source: DataSource,
  entity: EntityTarget<E>,
  { organizationId, id, version }: Seen,
  changes: ObjectLiteral,
): Statement {
  const { tableName, columns } = source.getMetadata(entity);
  const params: unknown[] = [organizationId, id, version];
  const set = columns
    .filter(({ propertyName }) => changes[propertyName] !== undefined)
    .map((column) => `"${column.databaseName}" = $${params.push(storedValue(column, changes))}`);
  const text = `update "${tableName}" set ${[...set, 'version = version + 1'].join(', ')}
    where organization_id = $1 and id = $2 and version = $3 returning version`;
  return { text, params };
}

/** A list in a `jsonb` column is JSON; the driver would write it as a list of PostgreSQL's own. */
function storedValue({ propertyName, type }: Column, row: ObjectLiteral): unknown {
  const value: unknown = row[propertyName] ?? null;
  return type === 'jsonb' && value !== null ? JSON.stringify(value) : value;
}
