import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { schemaText } from '../../src/edge/schema-text.ts';

const committed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');

/** Types and fields that a reader of the schema would have to guess. */
function undescribed(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  return types.flatMap((type) => {
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    if (!isObjectType(type) && !isInputObjectType(type))
      return isEnumType(type) && !type.description ? [type.name] : [];
    const fields = Object.values(type.getFields()).filter((field) => !field.description);
    return [...(type.description || isRoot ? [] : [type.name]), ...fields.map((field) => `${type.name}.${field.name}`)];
  });
}

describe('schema.graphql', () => {
  it('is what the code says: run "npm run generate -w @stipple/api"', async () => {
    expect(await schemaText()).toBe(committed);
  });

  it('describes every type and field', () => expect(undescribed(buildSchema(committed))).toEqual([]));

  it('is red for a field without a description', () => {
    const schema = buildSchema(
      '"A query." type Query { "An ink." ink: Ink } type Ink { "Its shade." shade: String brand: String }',
    );
    expect(undescribed(schema)).toEqual(['Ink', 'Ink.brand']);
  });
});
