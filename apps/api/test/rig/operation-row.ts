import type { Permission } from '@stipple/domain/access';
import type { Ids } from './a-world.ts';

/** How an operation is asked in tests, and who may. Every operation of the schema has a row. */
export interface OperationRow {
  readonly who: Permission | 'public' | 'signed in';
  /** What to select of the answer; nothing for a plain value. */
  readonly select: string;
  /** Arguments that name ids: of one's own things, of another chain's, or of nothing. */
  readonly args: (ids: Ids) => Readonly<Record<string, unknown>>;
}

export const list = (who: Permission, select: string, filter: (ids: Ids) => object): OperationRow => ({
  who,
  select: `{ total items { ${select} } }`,
  args: (ids) => ({ filter: filter(ids) }),
});
export const one = (who: Permission, select: string, id: keyof Ids): OperationRow => ({
  who,
  select: `{ ${select} }`,
  args: (ids) => ({ id: ids[id] }),
});
export const change = (who: OperationRow['who'], input: (ids: Ids) => object, select = '{ id }'): OperationRow => ({
  who,
  select,
  args: (ids) => ({ input: input(ids) }),
});
export const nothing = (who: OperationRow['who'], select: string): OperationRow => ({ who, select, args: () => ({}) });
