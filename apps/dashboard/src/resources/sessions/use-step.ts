import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { SessionDraft } from './draft.ts';
import { isStep, type LogStep, stepToOpen } from './steps.ts';

/** The step one is on, kept in the address so that a reload stays on it. */
export function useStep(draft: SessionDraft): readonly [LogStep, (step: LogStep) => void] {
  const [params, setParams] = useSearchParams();
  const [first] = useState(() => stepToOpen(draft));
  const named = params.get('step');
  const go = useCallback(
    (step: LogStep) => {
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          next.set('step', step);
          return next;
        },
        { replace: true, preventScrollReset: true },
      );
      window.scrollTo({ top: 0 });
    },
    [setParams],
  );
  return [isStep(named) ? named : first, go];
}
