import { Extensions } from '@nestjs/graphql';
import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isObjectType,
} from 'graphql';
import type { ApiContext } from './api-context.ts';
import type { PageOf } from './list.ts';
import { selectedUnder } from './selection.ts';

const aheadExtension = 'ahead';

/** A relation that is loaded for all items of a list before any of them is executed. Its resolver only follows. */
export function Ahead(): MethodDecorator {
  return Extensions({ [aheadExtension]: true }) as MethodDecorator;
}

type Resolve = GraphQLFieldResolver<object, ApiContext>;

/**
 * Lets every list ask for its total and its relations at once, as soon as it knows which are wanted. The items are then
 * executed over values, not promises: a list of 25 with three relations would make a hundred of them.
 */
export function listsAskAhead(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    // A page is one object; a plain list of things that have items of their own is not.
    const page = getNullableType(field.type);
    const items = isObjectType(page) ? page.getFields()['items'] : undefined;
    const { resolve } = field;
    if (!items || !resolve) continue;
    const relations = aheadFields(getNamedType(items.type) as GraphQLObjectType);
    field.resolve = async (source, args, context: ApiContext, info) =>
      settled((await resolve(source, args, context, info)) as PageOf<object>, relations, context, info);
  }
  return schema;
}

function aheadFields(type: GraphQLObjectType): ReadonlyMap<string, Resolve> {
  const fields = Object.values(type.getFields()).filter((field) => field.resolve && field.extensions[aheadExtension]);
  return new Map(fields.map((field) => [field.name, field.resolve as Resolve]));
}

interface Settled {
  readonly items: readonly object[];
  readonly total: number | null;
}

async function settled(
  page: PageOf<object>,
  relations: ReadonlyMap<string, Resolve>,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Settled> {
  const wanted = selectedUnder(info);
  const counting = wanted.has('total') ? page.total() : Promise.resolve(null);
  // Were the rows to fail, nobody would look at the count any more.
  counting.catch(() => undefined);
  const items = await page.items;
  const followed = [...selectedUnder(info, 'items')].flatMap((name) => relations.get(name) ?? []);
  await context.askAhead(() => {
    for (const resolve of followed) for (const item of items) attempt(() => resolve(item, {}, context, info));
  });
  return { items, total: await counting };
}

/** Who may not ask is told so where the field is executed. */
function attempt(ask: () => unknown): void {
  try {
    const asked = ask();
    if (asked instanceof Promise) asked.catch(() => undefined);
  } catch {
    // The same refusal comes again, with its path.
  }
}
