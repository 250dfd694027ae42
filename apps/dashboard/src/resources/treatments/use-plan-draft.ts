import { useEffect, useState } from 'react';
import { forgetDraft, keepDraft, keptDraft } from '../../controls/KeepDraft.tsx';
import { newId } from '../../providers/ids.ts';
import { useViewer } from '../../providers/viewer.ts';
import { type PlanDraft, type PlannedTreatment, planDraftOf, planToGoOnWith } from './plan-draft.ts';

/** The plan being made: kept on this device with every change, forgotten once it is saved. */
export function usePlanDraft(treatment: PlannedTreatment) {
  const { staffMember } = useViewer();
  const name = `plan/${treatment.id}/${staffMember.id}`;
  const [kept] = useState(() => planToGoOnWith(keptDraft<PlanDraft>(name), treatment));
  const [draft, setDraft] = useState(() => kept ?? planDraftOf(treatment, newId()));
  const [touched, setTouched] = useState(kept !== undefined);
  useEffect(() => {
    if (touched) keepDraft(name, draft);
  }, [name, draft, touched]);
  const change = (next: PlanDraft) => {
    setTouched(true);
    setDraft(next);
  };
  /** Saved, or not wanted: nothing of it stays here. */
  const forget = () => {
    forgetDraft(name);
    setTouched(false);
  };
  const startOver = () => {
    forget();
    setDraft(planDraftOf(treatment, newId()));
  };
  return { draft, change, forget, startOver, restored: kept !== undefined && touched };
}
