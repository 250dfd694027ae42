import type { DataProvider, GetListResult, Identifier, SortPayload } from 'react-admin';
import { type AnyDocument, send } from './graphql.ts';
import { newId } from './ids.ts';
import { ApiProblem } from './problem.ts';
import type { ResourceDocuments } from './resources.ts';

interface ListQuestion {
  filter?: Record<string, unknown>;
  sort?: SortPayload | undefined;
  pagination?: { page: number; perPage: number } | undefined;
  signal?: AbortSignal | undefined;
}

/** The API's page holds at most this many rows. */
const LARGEST_PAGE = 200;

const notOffered = (verb: string) => () => Promise.reject(new Error(`Stipple has no ${verb}: use an act`));

const onlyAnswer = (data: unknown): unknown => Object.values(data as Record<string, unknown>)[0];

const pick = (record: Record<string, unknown>, names: readonly string[]) =>
  Object.fromEntries(names.filter((name) => record[name] !== undefined).map((name) => [name, record[name]]));

/**
 * react-admin's questions, asked as the typed documents of a table.
 *
 * @param table - documents by resource name
 * @param mayReadRecord - whether clinical fields may be asked for
 */
export function dataProviderOver(
  table: Record<string, ResourceDocuments>,
  mayReadRecord: () => Promise<boolean>,
): DataProvider {
  const entry = (resource: string): ResourceDocuments => {
    const found = table[resource];
    if (!found) throw new Error(`No documents for resource ${resource}`);
    return found;
  };

  const ask = async (
    resource: string,
    document: AnyDocument,
    variables: Record<string, unknown>,
    signal?: AbortSignal,
  ) => {
    const record = entry(resource).clinical ? { record: await mayReadRecord() } : {};
    return onlyAnswer(await send(document, { ...variables, ...record }, { signal }));
  };

  const list = async (resource: string, question: ListQuestion) => {
    const { filter = {}, sort, pagination, signal } = question;
    const variables = {
      filter,
      sort: sort?.field ? [{ field: sort.field, direction: sort.order.toLowerCase() }] : undefined,
      page: pagination && { number: pagination.page, size: Math.min(pagination.perPage, LARGEST_PAGE) },
    };
    const answer = (await ask(resource, entry(resource).list, variables, signal)) as GetListResult & { items: never[] };
    return { data: answer.items, total: answer.total ?? 0 };
  };

  const many = async (resource: string, ids: Identifier[], signal?: AbortSignal) =>
    list(resource, { filter: { ids }, pagination: { page: 1, perPage: ids.length }, signal });

  return {
    supportAbortSignal: true,
    getList: (resource, { filter, sort, pagination, signal }) => list(resource, { filter, sort, pagination, signal }),
    getManyReference: (resource, { target, id, filter, sort, pagination, signal }) =>
      list(resource, { filter: { ...filter, [target]: id }, sort, pagination, signal }),
    getMany: (resource, { ids, signal }) => many(resource, ids, signal),
    async getOne(resource, { id, signal }) {
      const found = await ask(resource, entry(resource).one, { id }, signal);
      if (!found) throw new ApiProblem({ code: 'INPUT.NOT_FOUND', message: 'There is nothing at this address.' });
      return { data: found as never };
    },
    async create(resource, { data }) {
      const document = entry(resource).create;
      if (!document) throw new Error(`${resource} are not made here`);
      return { data: (await ask(resource, document, { input: { id: newId(), ...data } })) as never };
    },
    async update(resource, { id, data, previousData }) {
      const name = String((data as { act?: string }).act ?? 'change');
      const act = entry(resource).acts?.[name];
      if (!act) throw new Error(`${resource} have no act ${name}`);
      const version = (data as { version?: number }).version ?? previousData?.version;
      const input = { id, version, ...pick(data as Record<string, unknown>, act.fields) };
      return { data: (await ask(resource, act.document, { input })) as never };
    },
    updateMany: notOffered('updateMany'),
    delete: notOffered('delete'),
    deleteMany: notOffered('deleteMany'),
  };
}
