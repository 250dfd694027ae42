import { registerEnumType } from '@nestjs/graphql';

/** Makes the domain's own words an enum of the schema; nothing is mapped. */
export function enumOf<const V extends readonly string[]>(
  name: string,
  values: V,
  description: string,
): { readonly [K in V[number]]: K } {
  const words = Object.fromEntries(values.map((value) => [value, value])) as { readonly [K in V[number]]: K };
  registerEnumType(words, { name, description });
  return words;
}
