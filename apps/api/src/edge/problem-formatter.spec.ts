import { TimeTaken } from '@stipple/domain/diary';
import { Problem } from '@stipple/domain/problems';
import { GraphQLError } from 'graphql';
import { formatError, isUnforeseen } from './problem-formatter.ts';

const thrown = (cause: Error) => new GraphQLError(cause.message, { originalError: cause });
const coerced = (message: string) => {
  const error = new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
  return formatError(error.toJSON(), error);
};

describe('an error on its way out', () => {
  it('is worded when it is a problem', () => {
    const error = thrown(new Problem('LOT.EXPIRED', { field: 'passes.0.lotId', params: { expiredOn: '2026-01-01' } }));
    expect(formatError({ message: error.message, path: ['saveSession'] }, error)).toEqual({
      message: 'This lot expired on 2026-01-01. Choose one that was good on the day of the session.',
      path: ['saveSession'],
      extensions: { code: 'LOT.EXPIRED', field: 'passes.0.lotId' },
    });
  });

  it('tells who lost a race the next free times', () => {
    const slot = { clinicId: 'c', practitionerId: 'p', roomId: null, startsAt: 'ten', endsAt: 'eleven' };
    const error = thrown(new TimeTaken({ code: 'APPOINTMENT.TAKEN', field: 'startsAt' }, [slot]));
    const { extensions } = formatError({ message: error.message }, error);
    expect(extensions).toEqual({ code: 'APPOINTMENT.TAKEN', field: 'startsAt', nextFree: [slot] });
    expect(isUnforeseen(error)).toBe(false);
  });

  it.each([
    new Error('duplicate key value violates unique constraint "client_pkey"'),
    new TypeError("Cannot read properties of undefined (reading 'id')"),
    new GraphQLError('Cannot return null for non-nullable field Session.client.'),
  ])('says nothing when nobody foresaw it: %s', (cause) => {
    const error = cause instanceof GraphQLError ? cause : thrown(cause);
    expect(isUnforeseen(error)).toBe(true);
    const { message, extensions } = formatError({ message: cause.message, extensions: { code: 'X' } }, error);
    expect(extensions).toEqual({ code: 'INTERNAL' });
    expect(message).not.toContain(cause.message);
  });

  it.each([
    [
      'Variable "$input" got invalid value 11.5 at "input.minutes"; Int cannot represent non-integer value: 11.5',
      'minutes',
      'Minutes holds a value it cannot take. It takes a whole number.',
    ],
    [
      'Variable "$input" got invalid value "ear" at "input.passes[0].zone"; Value "ear" does not exist in "Zone" enum.',
      'passes.0.zone',
      'Zone holds a value it cannot take. Choose one of the values of Zone.',
    ],
    [
      'Variable "$input" got invalid value { id: "1" }; Field "name" of required type "String!" was not provided.',
      'name',
      'Name is missing. Fill it in.',
    ],
    [
      'Variable "$input" of required type "AddClientInput!" was not provided.',
      'input',
      'Input is missing. Fill it in.',
    ],
  ])('names the field a variable does not fit: %s', (message, field, words) => {
    expect(coerced(message)).toMatchObject({ message: words, extensions: { code: 'INPUT.INVALID', field } });
  });

  it('passes on what is wrong with a document, shortened', () => {
    const error = new GraphQLError(`Cannot query field "${'x'.repeat(1_000)}"`, {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    const { message } = formatError(error.toJSON(), error);
    expect(message.length).toBeLessThan(310);
  });
});
