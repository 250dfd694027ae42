/** Conditions of a WHERE clause with their parameters. `?` stands for the value; an undefined value adds nothing. */
export class Conditions {
  readonly params: unknown[] = [];
  readonly #parts: string[] = [];

  and(condition: string, value: unknown): this {
    if (value === undefined) return this;
    this.#parts.push(condition.replaceAll('?', this.param(value)));
    return this;
  }

  /** Adds a parameter and gives its placeholder. */
  param(value: unknown): string {
    return `$${this.params.push(value)}`;
  }

  /** The clause, "true" when there is none. */
  get sql(): string {
    return this.#parts.length === 0 ? 'true' : this.#parts.join(' and ');
  }
}

interface Sort<Field extends string> {
  readonly field: Field;
  readonly direction: 'asc' | 'desc';
}

/**
 * ORDER BY over whitelisted columns, always ended by the id so that pages never repeat or miss a row.
 *
 * @param columns SQL column of each sortable field; a question mark after it says that it may be empty, and then empty
 *   ones come last either way. Elsewhere the words would only keep PostgreSQL from reading an index in order.
 * @param usual order when none is asked for
 */
export function orderBy<Field extends string>(
  sort: readonly Sort<Field>[],
  columns: Readonly<Record<Field, string>>,
  usual: Sort<Field>,
  id = 'id',
): string {
  const chosen = sort.length > 0 ? sort : [usual];
  const parts = chosen.map(({ field, direction }) => {
    const column = columns[field];
    return column.endsWith('?') ? `${column.slice(0, -1)} ${direction} nulls last` : `${column} ${direction}`;
  });
  return [...parts, `${id} ${chosen[0]?.direction ?? 'asc'}`].join(', ');
}

/** Sizes of page that lists ask for again and again. */
const usualSizes = new Set([10, 25, 50, 100, 200, 1_000]);

/**
 * LIMIT and OFFSET of a page. The first page of a usual size is written out: PostgreSQL then knows how few rows it is
 * after, and plans the statement once instead of each time.
 */
export function limitOf(page: { readonly number: number; readonly size: number }, conditions: Conditions): string {
  if (page.number === 1 && usualSizes.has(page.size)) return `limit ${page.size}`;
  return `limit ${conditions.param(page.size)} offset ${conditions.param((page.number - 1) * page.size)}`;
}
