import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents as plain strings: the browser never parses GraphQL, so no GraphQL library is shipped. */
const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: 'src/**/*.graphql',
  generates: {
    'src/generated/graphql.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        enumType: 'string-literal',
        useTypeImports: true,
        skipTypename: true,
        dedupeFragments: true,
        // What a page does not ask for is not in its bundle.
        pureMagicComment: true,
        defaultScalarType: 'string',
        scalars: { DateTime: 'string', LocalDate: 'string' },
      },
    },
  },
};

export default config;
