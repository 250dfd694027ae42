import type { RecordKind } from '../../generated/graphql.ts';

export const recordWords: Record<RecordKind, string> = {
  client: 'Client',
  treatment: 'Treatment',
  session: 'Session',
  consultation: 'Consultation',
  health: 'Health answers',
  patch_test: 'Patch test',
  consent: 'Signed consent',
  photo: 'Photo',
  complication: 'Complication',
  outcome: 'Outcome',
  aftercare: 'Aftercare',
  continuity_card: 'Continuity card',
};

/** "once", "4 times within the hour" */
export const timesWords = (times: number): string => (times === 1 ? 'once' : `${times} times within the hour`);

/** Where an opened record is; kinds without a page of their own lead to the client. */
export function addressOf({
  what,
  subjectId,
  client,
}: {
  what: RecordKind;
  subjectId: string | number;
  client: { id: string | number };
}) {
  if (what === 'treatment') return `/treatments/${subjectId}`;
  if (what === 'session') return `/sessions/${subjectId}`;
  if (what === 'consent') return `/consents/${subjectId}`;
  return `/clients/${client.id}`;
}
