import { type Finding, Problem } from '../problems/index.ts';
import { type Instant, minutesBetween } from '../time/index.ts';
import type { TakePhotoInput } from './photo.inputs.ts';
import type { Photo } from './photo.ts';

/** What has to be known before a photo may be taken in. */
export interface TakingFacts {
  /** The client has given photo consent and has not withdrawn it. */
  readonly consent: boolean;
  /** Whose treatment and session were named; undefined when none was. */
  readonly treatmentOf: string | undefined;
  readonly sessionOf: { readonly clientId: string; readonly treatmentId: string } | undefined;
}

/** A tablet's clock may be a little ahead. */
const aheadMinutes = 15;

/** Why a photo may not be taken in; empty when it may. */
export function findBeforeTaking(input: TakePhotoInput, facts: TakingFacts, now: Instant): Finding[] {
  const findings: Finding[] = [];
  const { consent, treatmentOf, sessionOf } = facts;
  if (!consent) findings.push({ code: 'PHOTO.NO_CONSENT', field: 'clientId' });
  if (treatmentOf !== undefined && treatmentOf !== input.clientId)
    findings.push({ code: 'PHOTO.ANOTHER_CLIENT', field: 'treatmentId' });
  if (sessionOf && sessionOf.clientId !== input.clientId)
    findings.push({ code: 'PHOTO.ANOTHER_CLIENT', field: 'sessionId' });
  else if (sessionOf && input.treatmentId !== null && sessionOf.treatmentId !== input.treatmentId)
    findings.push({ code: 'PHOTO.ANOTHER_CLIENT', field: 'sessionId' });
  if (minutesBetween(now, input.takenAt) > aheadMinutes) findings.push({ code: 'PHOTO.IN_FUTURE', field: 'takenAt' });
  return findings;
}

type Compared = Pick<Photo, 'id' | 'clientId' | 'view' | 'takenAt' | 'state' | 'withdrawnAt'>;

/** Why two photos may not be put side by side; empty when they may. */
export function findInPair(before: Compared, after: Compared): Finding[] {
  const findings: Finding[] = [];
  if (before.id === after.id) findings.push({ code: 'PHOTO.SAME_TWICE', field: 'afterId' });
  if (before.clientId !== after.clientId) findings.push({ code: 'PHOTO.ANOTHER_CLIENT', field: 'afterId' });
  if (before.view !== after.view) findings.push({ code: 'PHOTO.DIFFERENT_VIEWS', field: 'afterId' });
  if (before.takenAt > after.takenAt) findings.push({ code: 'PHOTO.TURNED_AROUND', field: 'afterId' });
  for (const [photo, field] of [
    [before, 'beforeId'],
    [after, 'afterId'],
  ] as const) {
    if (photo.withdrawnAt !== null) findings.push({ code: 'PHOTO.WITHDRAWN', field });
    else if (photo.state !== 'ready') findings.push({ code: 'PHOTO.NOT_READY', field });
  }
  return findings;
}

/** The photo without its picture, hidden for everybody from now on. @throws Problem PHOTO.WITHDRAWN when it is already. */
export function withdrawPhoto(photo: Photo, by: string, reason: string, now: Instant): Photo {
  if (photo.withdrawnAt !== null) throw new Problem('PHOTO.WITHDRAWN', { field: 'id' });
  return {
    ...photo,
    withdrawnAt: now,
    withdrawnBy: by,
    withdrawReason: reason,
    version: photo.version + 1,
  };
}

/** True when somebody may look at the picture itself. */
export function isShown({ state, withdrawnAt }: Pick<Photo, 'state' | 'withdrawnAt'>): boolean {
  return state === 'ready' && withdrawnAt === null;
}
