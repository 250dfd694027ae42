import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLField } from 'graphql';
import type { Ids } from './a-world.ts';
import type { Answer, TestApi } from './an-api.ts';
import { mutations } from './mutations.ts';
import type { OperationRow } from './operation-row.ts';
import { queries } from './queries.ts';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** Fields of the two root types. */
export const fieldsOf: Readonly<
  Record<'query' | 'mutation', Readonly<Record<string, GraphQLField<unknown, unknown>>>>
> = {
  query: schema.getQueryType()?.getFields() ?? {},
  mutation: schema.getMutationType()?.getFields() ?? {},
};

export interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly row: OperationRow;
}

/** Every operation that has a row. */
export const operations: readonly Operation[] = [
  ...Object.entries(queries).map(([name, row]): Operation => ({ kind: 'query', name, row })),
  ...Object.entries(mutations).map(([name, row]): Operation => ({ kind: 'mutation', name, row })),
];

/** Asks an operation as its row says, with these ids. */
export function askRow(api: TestApi, { kind, name, row }: Operation, ids: Ids, as?: string): Promise<Answer> {
  const variables = row.args(ids);
  const typeOf = (arg: string) => String(fieldsOf[kind][name]?.args.find((one) => one.name === arg)?.type);
  const declared = Object.keys(variables).map((arg) => `$${arg}: ${typeOf(arg)}`);
  const passed = Object.keys(variables).map((arg) => `${arg}: $${arg}`);
  const parts = (list: string[]) => (list.length > 0 ? `(${list.join(', ')})` : '');
  return api.ask(`${kind} ${parts(declared)} { ${name}${parts(passed)} ${row.select} }`, { variables, as });
}
