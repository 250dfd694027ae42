import { unwrapResolverError } from '@apollo/server/errors';
import { Problem } from '@stipple/domain/problems';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { wordOf } from './problem-words.ts';

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

/** Makes the one shape of error that leaves: a sentence, and extensions with code and field. The reference is added on the way out. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  if (cause instanceof Problem) {
    const { code, field } = cause;
    return { message: wordOf(cause), ...place, extensions: { code, ...(field !== undefined && { field }) } };
  }
  const code = String(formatted.extensions?.['code']);
  if (isUnforeseen(error)) return { message: internalWords, ...place, extensions: { code: 'INTERNAL' } };
  if (code === 'BAD_USER_INPUT') return variableProblem(formatted, place);
  return { message: shortened(formatted.message), ...place, extensions: { code } };
}

/** True when an error is nobody's input and no rule of ours: it is logged in full and told to nobody. */
export function isUnforeseen(error: unknown): boolean {
  const cause = unwrapResolverError(error);
  if (cause instanceof Problem) return false;
  if (!(cause instanceof GraphQLError)) return true;
  return !documentCodes.has(String(cause.extensions['code']));
}

/** GraphQL refused a variable by its type: say which field, and what it should have held. */
function variableProblem({ message }: GraphQLFormattedError, place: object): GraphQLFormattedError {
  const field = /at "[^".]*\.?([^"]*)"/.exec(message)?.[1] || /Variable "\$(\w+)"/.exec(message)?.[1] || '';
  const name = spokenField(field);
  const missing = /Field "(\w+)" of required type/.exec(message)?.[1];
  const path = [field === 'input' ? '' : field, missing].filter(Boolean).join('.');
  const sentence = missing
    ? `${spokenField(missing)} is missing. Fill it in.`
    : `${name} holds a value it cannot take. ${expectation(message)}`;
  return { message: shortened(sentence), ...place, extensions: { code: 'INPUT.INVALID', field: path || field } };
}

function expectation(message: string): string {
  const choice = /does not exist in "(\w+)" enum/.exec(message)?.[1];
  if (choice) return `Choose one of the values of ${choice}.`;
  if (message.includes('Int cannot represent')) return 'It takes a whole number.';
  if (message.includes('Float cannot represent')) return 'It takes a number.';
  if (message.includes('Boolean cannot represent')) return 'It is either true or false.';
  if (message.includes('is not defined by type')) return 'It is not a field of this input.';
  return 'Correct it and try again.';
}

/** "passes.0.depthMm" → "Depth mm" */
function spokenField(path: string): string {
  const last = path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? '';
  const words = last.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
  return words === '' ? 'The input' : words.charAt(0).toUpperCase() + words.slice(1);
}

function shortened(text: string): string {
  return text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text;
}
