import type { AmendSessionInput } from '@stipple/domain/sessions';
import {
  AmendLogDocument,
  CompleteLogDocument,
  DiscardLogDocument,
  type LogPartsFragment,
  SaveLogDocument,
  SessionLogDocument,
  StartLogDocument,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { ApiProblem, isOffline, isSignedOut, isStale, isUnknown, OFFLINE } from '../../providers/problem.ts';
import { queryClient } from '../../providers/query-client.ts';
import { type Snapshot, same, snapshotOf } from './draft.ts';
import type { LogAbout } from './log-about.ts';
import type { Outgoing, Verdict } from './save-status.ts';
import { inputOf } from './sendable.ts';
import { forgetIntent } from './start-intent.ts';

export type LogRecord = LogPartsFragment;

/** Anything else in the address is no session, whatever the API would say about it. */
const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** The query of one log; its first word is the topic by which live updates refresh it. */
export const logQuery = (id: string) => ({
  queryKey: ['sessions', 'log', id],
  queryFn: async ({ signal }: { signal?: AbortSignal }): Promise<LogRecord> => {
    const session = isId(id) ? (await graphql(SessionLogDocument, { id }, { signal })).session : null;
    if (!session) throw new ApiProblem({ code: 'INPUT.NOT_FOUND', message: 'There is nothing at this address.' });
    return newest(session);
  },
});

/** An answer may be overtaken by that of a save or of completing: the newer one stays, whichever comes last. */
function newest(record: LogRecord): LogRecord {
  const known = queryClient.getQueryData<LogRecord>(['sessions', 'log', record.id]);
  return known && known.version > record.version ? known : record;
}

/** Puts what the server answered where every screen sees it. */
function remember(record: LogRecord): LogRecord {
  queryClient.setQueryData(logQuery(record.id).queryKey, newest(record));
  return record;
}

/** A device that knows it is offline need not wait for a request to fail. */
function mustBeOnline(): void {
  if (navigator.onLine === false) throw new ApiProblem({ code: OFFLINE, message: 'There is no connection.' });
}

/** Starts a session under an id made here; repeated with the same id it is the same session. */
export async function startLog(about: LogAbout, startedAt: string): Promise<LogRecord> {
  mustBeOnline();
  const { id, kind, treatment, appointmentId, clinic, extraReason, overrides = [] } = about;
  const course = { treatmentId: treatment.id, appointmentId, clinicId: clinic.id };
  const input = { id, kind, startedAt, extraReason, overrides: [...overrides], ...course };
  const { startSession } = await graphql(StartLogDocument, { input }, { idempotencyKey: `start ${id}` });
  forgetIntent(window.localStorage, about.practitioner.id, { treatmentId: treatment.id, kind, appointmentId });
  refreshTopics(queryClient, ['appointments', 'treatments']);
  return remember(startSession);
}

/** Sends a save; a session the server has not been told of is started first. */
export async function sendLog(about: LogAbout, startedAt: string, outgoing: Outgoing): Promise<Snapshot> {
  let { version } = outgoing;
  if (version === 0) {
    const started = snapshotOf(await startLog(about, startedAt));
    if (same(started.draft, outgoing.draft)) return started;
    version = started.version;
  }
  mustBeOnline();
  const input = inputOf(about.id, version, outgoing.draft);
  const { saveSession } = await graphql(SaveLogDocument, { input }, { idempotencyKey: outgoing.key });
  return snapshotOf(remember(saveSession));
}

/** What the server holds now. */
export async function latestLog(id: string): Promise<LogRecord> {
  mustBeOnline();
  return remember(await logQuery(id).queryFn({}));
}

/** Completes a log that is saved. Repeated, it is completed once. */
export async function completeLog(id: string, version: number): Promise<LogRecord> {
  const idempotencyKey = `complete ${id} ${version}`;
  const { completeSession } = await graphql(CompleteLogDocument, { input: { id, version } }, { idempotencyKey });
  refreshTopics(queryClient, ['treatments', 'appointments']);
  return remember(completeSession);
}

/** Adds a signed amendment; repeated, it is added once. The record is read again, so that it stands there. */
export async function amendLog(input: AmendSessionInput): Promise<void> {
  await graphql(AmendLogDocument, { input }, { idempotencyKey: `amend ${input.id}` });
  await queryClient.invalidateQueries({ queryKey: logQuery(input.sessionId).queryKey });
}

export async function discardLog(id: string, version: number): Promise<void> {
  await graphql(DiscardLogDocument, { input: { id, version } }, { idempotencyKey: `discard ${id} ${version}` });
  queryClient.removeQueries({ queryKey: logQuery(id).queryKey });
  refreshTopics(queryClient, ['sessions']);
}

/** Codes after which the same request may succeed by itself. */
const passing: readonly string[] = ['INPUT.BUSY', 'INTERNAL', 'DASHBOARD.UNREADABLE'];

/** What an error means for a save. */
export function verdictOf(error: unknown): Verdict {
  if (isOffline(error)) return 'later';
  if (isSignedOut(error)) return 'signed_out';
  if (isStale(error)) return 'stale';
  if (isUnknown(error)) return error instanceof ApiProblem && isPart(error.field) ? 'refused' : 'gone';
  if (!(error instanceof ApiProblem)) return 'refused';
  if (passing.includes(error.code)) return 'later';
  if (error.code === 'INPUT.KEY_REUSED') return 'stale';
  return error.code === 'SESSION.COMPLETED' ? 'completed' : 'refused';
}

/** Something the session names is not there, such as a lot; not the session itself. */
const isPart = (field: string | undefined): boolean => Boolean(field && field !== 'id');

export function aboutOf(record: LogRecord): LogAbout {
  const { id, kind, client, clinic, practitioner, treatment, appointment, extraReason } = record;
  return {
    id,
    kind,
    client,
    clinic,
    practitioner,
    treatment,
    appointmentId: appointment?.id ?? null,
    extraReason,
    completedBefore: treatment.completedSessions,
  };
}
