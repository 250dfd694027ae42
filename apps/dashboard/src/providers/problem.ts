import type { ProblemCode } from '@stipple/domain/problems';

/** A time that could be booked instead of the one that was refused. */
export interface OtherTime {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly practitionerId: string;
  readonly clinicId?: string | undefined;
  readonly roomId: string | null;
}

/** A refusal or failure as the dashboard knows it. `code` is the API's (`SESSION.STALE`) or one of ours below. */
export class ApiProblem extends Error {
  /** Form errors by field, in the shape react-admin forms read (`error.body.errors`). */
  readonly body: { errors: Record<string, string> } | undefined;
  readonly code: string;
  readonly field: string | undefined;
  /** What a person can quote to support when the fault is ours. */
  readonly reference: string | undefined;
  /** For a time that was just taken: the next ones that are free. */
  readonly nextFree: readonly OtherTime[];

  constructor(parts: {
    code: string;
    message: string;
    field?: string | undefined;
    reference?: string | undefined;
    nextFree?: readonly OtherTime[] | undefined;
  }) {
    super(parts.message);
    this.name = 'ApiProblem';
    this.code = parts.code;
    this.field = parts.field?.replace(/^input\./, '');
    this.reference = parts.reference;
    this.nextFree = parts.nextFree ?? [];
    this.body = this.field ? { errors: { [this.field]: parts.message } } : undefined;
  }
}

/** Nothing reached the server, or it could not answer just now; the same request may be sent again. */
export const OFFLINE = 'DASHBOARD.OFFLINE';
/** The server answered something that is not GraphQL. */
export const UNREADABLE = 'DASHBOARD.UNREADABLE';

export const isOffline = (error: unknown): boolean => error instanceof ApiProblem && error.code === OFFLINE;

const hasCode = (error: unknown, code: ProblemCode): boolean => error instanceof ApiProblem && error.code === code;

/** Somebody else saved the same record first. */
export const isStale = (error: unknown): boolean => error instanceof ApiProblem && error.code.endsWith('.STALE');

/** The sign-in is missing, over, or was ended elsewhere. */
export const isSignedOut = (error: unknown): boolean => hasCode(error, 'ACCESS.NOT_SIGNED_IN');

export const isForbidden = (error: unknown): boolean => hasCode(error, 'ACCESS.NOT_ALLOWED');

export const isUnknown = (error: unknown): boolean => hasCode(error, 'INPUT.NOT_FOUND');
