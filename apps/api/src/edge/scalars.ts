import { GraphQLScalarType, Kind } from 'graphql';

/** Text passes as it is: the domain's schemas say what is wrong with it, and name the field. */
function textScalar(name: string, description: string): GraphQLScalarType<string, string> {
  const text = (value: unknown): string => {
    if (typeof value === 'string') return value;
    throw new TypeError(`${name} is written as text.`);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value as string,
    parseValue: text,
    parseLiteral: (node) => text(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const DateTime = textScalar(
  'DateTime',
  'An instant, ISO 8601 in UTC with milliseconds: 2026-11-22T12:00:00.000Z.',
);
export const LocalDate = textScalar('LocalDate', 'A calendar day: 2026-11-22.');
