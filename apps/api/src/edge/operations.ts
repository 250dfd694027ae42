import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { ApiContext } from './api-context.ts';
import type { Metrics } from './metrics.ts';
import { causeOf, formatError, isUnforeseen } from './problem-formatter.ts';

type Request = GraphQLRequestContext<ApiContext>;

/**
 * Around every operation: one view of the data for a query, the reference on every error, one log line, one count.
 */
export function operations(logger: Logger, metrics: Metrics): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: ({ contextValue }) => {
      const began = performance.now();
      let shared: { end(): Promise<void> } | undefined;
      const listener: GraphQLRequestListener<ApiContext> = {
        didResolveOperation: async ({ operation }) => {
          const { signedIn, work } = contextValue;
          if (signedIn && operation?.operation === 'query') shared = work.shareRead(signedIn);
        },
        didEncounterErrors: async ({ errors }) => logUnforeseen(logger, contextValue.requestId, errors),
        willSendResponse: async (request) => {
          const ended = shared
            ?.end()
            .catch((error: unknown) =>
              logger.error({ requestId: contextValue.requestId, err: error }, 'read not ended'),
            );
          if (contextValue.opened.length > 0) {
            // What is shown is written down first; the connection of the questions is free again by then.
            await ended;
            await writeOpened(logger, request);
          }
          const code = nameErrors(request);
          const ms = performance.now() - began;
          const operation = request.operationName ?? 'anonymous';
          metrics.answered(operation, code, ms / 1000);
          logger.info({ requestId: contextValue.requestId, operation, code, ms: Math.round(ms) }, 'answered');
        },
      };
      return Promise.resolve(listener);
    },
    contextCreationDidFail: async ({ error }) => {
      if (isUnforeseen(error)) logUnforeseen(logger, referenceOf(error), [error]);
    },
  };
}

/** Writes down which records the answer shows. An answer that cannot be written down does not leave. */
async function writeOpened(logger: Logger, { contextValue, response }: Request): Promise<void> {
  const { ctx, opened, services, requestId } = contextValue;
  try {
    await services.audit.opened(ctx, ...opened);
  } catch (error) {
    const failed = new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) });
    logUnforeseen(logger, requestId, [failed]);
    if (response.body?.kind === 'single')
      response.body.singleResult = { errors: [formatError(failed.toJSON(), failed)] };
  }
}

function logUnforeseen(logger: Logger, requestId: string, errors: readonly Error[]): void {
  for (const error of errors) {
    if (isUnforeseen(error)) logger.error({ requestId, reference: requestId, err: causeOf(error) }, 'failed');
  }
}

function referenceOf(error: Error): string {
  return error instanceof GraphQLError ? String(error.extensions['reference']) : '';
}

/** Gives every error its reference. @returns code of the first, "OK" without any */
function nameErrors({ response, contextValue }: Request): string {
  if (response.body?.kind !== 'single') return 'OK';
  const { errors } = response.body.singleResult;
  if (!errors || errors.length === 0) return 'OK';
  response.body.singleResult.errors = errors.map((error) => ({
    ...error,
    extensions: { ...error.extensions, reference: contextValue.requestId },
  }));
  return String(errors[0]?.extensions?.['code']);
}
