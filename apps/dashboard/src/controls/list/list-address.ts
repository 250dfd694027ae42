import type { SortPayload } from 'react-admin';
import { useSearchParams } from 'react-router-dom';

type Change = Record<string, string | readonly string[] | null>;

/** What a list shows, as its address says: every filter by name, `sort=name.asc`, `page=2`. */
export interface ListAddress {
  one: (name: string) => string | undefined;
  many: (name: string) => string[];
  /** Sets or (null, empty) takes away filters, and goes back to the first page. */
  set: (change: Change) => void;
  sort: SortPayload;
  sortBy: (field: string) => void;
  page: number;
  goTo: (page: number) => void;
}

function write(params: URLSearchParams, change: Change): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(change)) {
    const text = value === null ? '' : typeof value === 'string' ? value : value.join(',');
    if (text) next.set(name, text);
    else next.delete(name);
  }
  return next;
}

export const parseSort = (text: string | null, usual: SortPayload): SortPayload => {
  const [field, direction] = (text ?? '').split('.');
  return field && (direction === 'asc' || direction === 'desc')
    ? { field, order: direction === 'asc' ? 'ASC' : 'DESC' }
    : usual;
};

/** Reads and writes a list's address. Changes replace the entry in the history, so that back leaves the list. */
export function useListAddress(usual: SortPayload): ListAddress {
  const [params, setParams] = useSearchParams();
  const sort = parseSort(params.get('sort'), usual);
  const change = (what: Change) => setParams((before) => write(before, what), { replace: true });
  return {
    one: (name) => params.get(name) || undefined,
    many: (name) => params.get(name)?.split(',').filter(Boolean) ?? [],
    set: (what) => change({ ...what, page: null }),
    sort,
    sortBy: (field) => {
      const turned = sort.field === field && sort.order === 'ASC' ? 'desc' : 'asc';
      change({ sort: `${field}.${turned}`, page: null });
    },
    page: Math.max(1, Math.floor(Number(params.get('page'))) || 1),
    goTo: (page) => change({ page: page > 1 ? String(page) : null }),
  };
}
