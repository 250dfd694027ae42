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
 * @param columns SQL column of each sortable field
 * @param usual order when none is asked for
 */
export function orderBy<Field extends string>(
  sort: readonly Sort<Field>[],
  columns: Readonly<Record<Field, string>>,
  usual: Sort<Field>,
  id = 'id',
): string {
  const chosen = sort.length > 0 ? sort : [usual];
  const parts = chosen.map(({ field, direction }) => `${columns[field]} ${direction} nulls last`);
  return [...parts, `${id} ${chosen[0]?.direction ?? 'asc'}`].join(', ');
}

/** LIMIT and OFFSET of a page as parameters. */
export function limitOf(page: { readonly number: number; readonly size: number }, conditions: Conditions): string {
  return `limit ${conditions.param(page.size)} offset ${conditions.param((page.number - 1) * page.size)}`;
}
