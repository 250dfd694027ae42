import { readFileSync } from 'node:fs';
import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { costLimits, limitCost } from './query-cost.ts';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

function refusals(source: string): string[] {
  return validate(schema, parse(source), [limitCost]).map((error) => error.message);
}

const nested = (levels: number) =>
  `{ clients { items ${'{ treatments { client '.repeat(levels)} { id } ${'} }'.repeat(levels)} } }`;

describe('the cost of a document', () => {
  it('is refused when it is too deep', () => {
    expect(refusals(nested(3))).toEqual([]);
    expect(refusals(nested(9))[0]).toMatch(/21 levels deep; at most 10/);
  });

  it('counts what fragments add, each once', () => {
    // Followed as often as it is spread, the last would be counted a thousand million times: this would not end.
    const chain = Array.from({ length: 30 }, (_, n) => `fragment F${n} on Client { id ...F${n + 1} ...F${n + 1} }`);
    const source = `{ client(id: "1") { ...F0 } } ${chain.join(' ')} fragment F30 on Client { id }`;
    expect(refusals(source)[0]).toMatch(/more than 500 fields/);
  });

  it('counts a fragment that nothing spreads', () => {
    const source = `{ viewer { role } } fragment Idle on Query { ${'viewer { role } '.repeat(300)} }`;
    expect(refusals(source)[0]).toMatch(/more than 500 fields/);
  });

  it('takes a wide fragment for what it is: not the root', () => {
    const row = 'id name email phone bornOn language skinType createdAt version '.repeat(2);
    expect(refusals(`{ client(id: "1") { ...Row } } fragment Row on Client { ${row} }`)).toEqual([]);
  });

  it('does not run in circles', () => {
    expect(
      refusals('{ client(id: "1") { ...A } } fragment A on Client { ...B } fragment B on Client { ...A }'),
    ).toEqual([]);
  });

  it.each([
    ['aliases', `{ ${Array.from({ length: 40 }, (_, n) => `a${n}: viewer { role }`).join(' ')} }`, /aliases/],
    ['root fields', `{ ${'viewer { role } '.repeat(20)} }`, /root fields/],
    ['root fields in a fragment', `{ ...R } fragment R on Query { ${'viewer { role } '.repeat(20)} }`, /root fields/],
    ['directives', `{ viewer { ${'role @include(if: true) '.repeat(40)} } }`, /directives/],
  ])('is refused for too many %s', (_, source, message) => expect(refusals(source)[0]).toMatch(message));

  it('lets tools read the schema', () => expect(refusals(getIntrospectionQuery())).toEqual([]));

  it('stops counting tokens at the limit', () => {
    const source = `{ viewer { ${'role '.repeat(2_000)} } }`;
    expect(() => parse(source, { maxTokens: costLimits.tokens })).toThrow(/tokens/);
  });
});
