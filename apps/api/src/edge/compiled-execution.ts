import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { ApiContext } from './api-context.ts';

type Request = GraphQLRequestContextResponseForOperation<ApiContext>;

/** What is known of a document: asked for once, compiled, or not to be compiled. */
type Known = 'seen' | 'not compilable' | CompiledQuery;

/**
 * Executes questions as functions compiled from their documents, which are the same few all day. Only an answer without
 * any error is taken: for everything else the question, which changes nothing, is executed again as GraphQL's own
 * library does it, so that errors, their paths and their words are always its.
 */
export function compiledExecution(): ApolloServerPlugin<ApiContext> {
  // Parsed documents are kept by Apollo within bounds; what was compiled of one goes when it goes.
  const known = new WeakMap<DocumentNode, Known>();
  return {
    requestDidStart: async () => ({
      responseForOperation: async (request) => {
        const query = request.operation.operation === 'query' ? queryOf(known, request) : undefined;
        const result = await query?.query(undefined, request.contextValue, request.request.variables ?? {});
        if (!result?.data || result.errors) return null;
        return { http: request.response.http, body: { kind: 'single', singleResult: { data: result.data } } };
      },
    }),
  };
}

/** The compiled form from the second time on; documents somebody makes up by the thousand are not worth it. */
function queryOf(known: WeakMap<DocumentNode, Known>, { schema, document }: Request): CompiledQuery | undefined {
  const found = known.get(document);
  if (typeof found === 'object') return found;
  if (found === undefined) known.set(document, 'seen');
  if (found !== 'seen') return undefined;
  const compiled =
    hasOneOperation(document) && compileQuery(schema, document, undefined, { disablingCapturingStackErrors: true });
  if (!compiled || !isCompiledQuery(compiled)) {
    known.set(document, 'not compilable');
    return undefined;
  }
  known.set(document, compiled as CompiledQuery);
  return compiled as CompiledQuery;
}

/** Which of several is meant comes with each request; nobody but a workbench sends such documents. */
function hasOneOperation({ definitions }: DocumentNode): boolean {
  return definitions.filter((definition) => definition.kind === 'OperationDefinition').length === 1;
}
