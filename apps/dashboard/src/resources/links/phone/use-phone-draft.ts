import { useState } from 'react';
import type { VisitPartsFragment } from '../../../generated/graphql.ts';
import { phoneDrafts } from './phone-drafts.ts';

function storeOfPhone(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

export const drafts = phoneDrafts(storeOfPhone(), () => new Date().toISOString());

/** A draft of one task, kept on the phone with every change until it is sent. */
export function usePhoneDraft<Draft>(
  { linkId, expiresAt }: Pick<VisitPartsFragment, 'linkId' | 'expiresAt'>,
  task: string,
  empty: Draft,
) {
  const link = String(linkId);
  const [draft, setDraft] = useState<Draft>(() => drafts.read<Draft>(link, task) ?? empty);
  const keep = (next: Draft) => {
    setDraft(next);
    drafts.keep(link, task, next, expiresAt);
  };
  return { draft, keep, forget: () => drafts.forget(link, task) };
}
