import { TimeTaken } from '@stipple/domain/diary';
import { Problem } from '@stipple/domain/problems';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { wordOf } from './problem-words.ts';
import { variableProblem } from './variable-problem.ts';

/** What everybody may read of an error that is not theirs to mend. */
const internalWords =
  'Something in Stipple failed. Nothing was stored. Try again, and quote the reference if it happens again.';

/** Errors of GraphQL itself: about the document and its variables, which the sender has written. */
const documentCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Longest message of GraphQL's own that is passed on: it may quote what was sent. */
const longestMessage = 300;

/** Makes the one shape of error that leaves: a sentence, where, and extensions with code and field. */
export function formatError(
  { message, locations, path, extensions }: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const answer = (words: string, code: string, field?: string, more = {}): GraphQLFormattedError => ({
    message: words,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code, ...(field !== undefined && { field }), ...more, ...referenceIn(extensions) },
  });
  const cause = causeOf(error);
  if (cause instanceof TimeTaken) {
    return answer(wordOf(cause), cause.code, cause.field, { nextFree: cause.nextFree });
  }
  if (cause instanceof Problem) return answer(wordOf(cause), cause.code, cause.field);
  if (isUnforeseen(error)) return answer(internalWords, 'INTERNAL');
  const code = String(extensions?.['code']);
  if (code !== 'BAD_USER_INPUT') return answer(shortened(message), code);
  const { sentence, field } = variableProblem(message);
  return answer(shortened(sentence), 'INPUT.INVALID', field);
}

/** True when an error is nobody's input and no rule of ours: it is logged in full and told to nobody. */
export function isUnforeseen(error: unknown): boolean {
  if (causeOf(error) instanceof Problem) return false;
  return !(error instanceof GraphQLError && documentCodes.has(String(error.extensions['code'])));
}

/** What was thrown, under what GraphQL put around it. */
export function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? error.originalError : error;
}

/** An error from before an operation began carries its reference; the others get theirs on the way out. */
function referenceIn(extensions: GraphQLFormattedError['extensions']): object {
  const reference = extensions?.['reference'];
  return reference === undefined ? {} : { reference };
}

function shortened(text: string): string {
  return text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text;
}
