import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, type DocumentNode, type FragmentDefinitionNode, Kind, parse, validate, visit } from 'graphql';
import { limitCost } from '../../src/edge/query-cost.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const schema = buildSchema(readFileSync(`${root}apps/api/schema.graphql`, 'utf8'));

/** Every operation of the dashboard with the fragments it spreads, as it is sent. */
function documentsOfDashboard(): [name: string, document: DocumentNode][] {
  const files = globSync('apps/dashboard/src/**/*.graphql', { cwd: root });
  const definitions = files.flatMap((file) => parse(readFileSync(`${root}${file}`, 'utf8')).definitions);
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  );
  return definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION
      ? [[one.name?.value ?? 'anonymous', { kind: Kind.DOCUMENT, definitions: [one, ...spreadIn(one, fragments)] }]]
      : [],
  );
}

function spreadIn(
  part: Parameters<typeof visit>[0],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): Set<FragmentDefinitionNode> {
  visit(part, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      spreadIn(fragment, fragments, found);
    },
  });
  return found;
}

describe('what the dashboard asks for', () => {
  const documents = documentsOfDashboard();

  it('is found', () => expect(documents.length).toBeGreaterThan(30));

  it.each(documents)('%s is answered: the schema has it and it costs less than the limit', (_, document) => {
    expect(validate(schema, document).map((error) => error.message)).toEqual([]);
    expect(validate(schema, document, [limitCost]).map((error) => error.message)).toEqual([]);
  });
});
