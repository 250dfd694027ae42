import { useState } from 'react';
import {
  type ConsentTopic,
  type ConsentVersionPartsFragment,
  SaveConsentDraftDocument,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import type { Editing } from './editing.ts';

export interface DraftStatement {
  /** Names it while it is edited; never sent. */
  readonly key: string;
  readonly topic: ConsentTopic | null;
  readonly text: string;
}

export interface ConsentDraft {
  readonly title: string;
  readonly body: string;
  readonly statements: readonly DraftStatement[];
}

export const aStatement = (topic: ConsentTopic | null = null, text = ''): DraftStatement => ({
  key: newId(),
  topic,
  text,
});

function begun({ from }: Editing): ConsentDraft {
  const statements = (from?.statements ?? []).map(({ topic, text }) => aStatement(topic, text));
  return { title: from?.title ?? '', body: from?.body ?? '', statements };
}

/** A draft as it is written, and as it was saved last. */
export function useConsentDraft(editing: Editing) {
  const [draft, setDraft] = useState(() => begun(editing));
  const [id] = useState(() => String(editing.draft?.id ?? newId()));
  const [saved, setSaved] = useState<ConsentVersionPartsFragment | null>(editing.draft);
  const [dirty, setDirty] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const change = (changes: Partial<ConsentDraft>) => {
    setDraft((before) => ({ ...before, ...changes }));
    setDirty(true);
  };
  /** @returns whether it was saved */
  const save = async (): Promise<boolean> => {
    setBusy(true);
    setProblem(undefined);
    const { purpose, language } = editing;
    const statements = draft.statements.map(({ topic, text }) => ({ topic, text }));
    const input = { id, version: saved?.version ?? null, purpose, language, ...draft, statements };
    try {
      setSaved((await graphql(SaveConsentDraftDocument, { input })).saveConsentDraft);
      setDirty(false);
      refreshTopics(queryClient, ['consents']);
      return true;
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { draft, change, save, saved, dirty, busy, problem };
}
