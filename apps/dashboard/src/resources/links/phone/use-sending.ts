import { useState } from 'react';
import { isOffline } from '../../../providers/problem.ts';

const offline = 'There is no connection. What you filled in is kept on this phone; try again when you are online.';

/** Sends one thing at a time and says in words what came of it. */
export function useSending() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const sendIt = async (act: () => Promise<void>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await act();
    } catch (error) {
      setProblem(isOffline(error) ? offline : error instanceof Error ? error.message : offline);
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, sendIt };
}
