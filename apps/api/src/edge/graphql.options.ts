import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { Server } from '@stipple/server/house';
import type { Logger } from 'pino';
import { accessGuard } from './access-guard.ts';
import { listsAskAhead } from './ahead.ts';
import { compiledExecution } from './compiled-execution.ts';
import { contextFactory } from './context.factory.ts';
import type { Metrics } from './metrics.ts';
import { operations } from './operations.ts';
import { formatError } from './problem-formatter.ts';
import { costLimits, limitCost, validationOptions } from './query-cost.ts';
import { noteReads } from './reads.ts';

interface Parts {
  readonly server: Pick<Server, 'services' | 'work'>;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** How GraphQL is answered here. */
export function graphqlOptions({ server, logger, metrics }: Parts): ApolloDriverConfig {
  const guarded = accessGuard();
  return {
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    ...guarded,
    transformSchema: async (schema) => listsAskAhead(noteReads(await guarded.transformSchema(schema))),
    context: contextFactory(server),
    formatError,
    autoTransformHttpErrors: false,
    includeStacktraceInErrorResponses: false,
    // Cache hints would have every field of every answer asked for its own; no answer of ours may be cached by others.
    plugins: [operations(logger, metrics), compiledExecution(), ApolloServerPluginCacheControlDisabled()],
    validationRules: [limitCost],
    validationOptions,
    parseOptions: { maxTokens: costLimits.tokens },
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    introspection: true,
    stringifyResult: JSON.stringify,
    graphiql: false,
    logger: logger.child({ part: 'apollo' }),
  };
}
