import { useCallback, useEffect, useState } from 'react';
import { EnquiryTimesDocument } from '../../../generated/graphql.ts';
import { graphql } from '../../../providers/graphql.ts';
import type { Time } from './ask.ts';

export interface Times {
  readonly times: readonly Time[] | undefined;
  readonly problem: Error | undefined;
  /** Asks again: what was free a minute ago may not be. */
  readonly again: () => void;
}

/** Free times at a clinic for two weeks from a day on. */
export function useTimes(handle: string, clinicId: string | null, firstDay: string): Times {
  const [found, setFound] = useState<{ key: string; times: readonly Time[] }>();
  const [problem, setProblem] = useState<Error>();
  const [asked, setAsked] = useState(0);
  const key = `${clinicId} ${firstDay}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when somebody says so.
  useEffect(() => {
    if (clinicId === null) return undefined;
    const abort = new AbortController();
    setProblem(undefined);
    graphql(EnquiryTimesDocument, { input: { handle, clinicId, firstDay } }, { signal: abort.signal }).then(
      ({ enquiryTimes }) => setFound({ key: `${clinicId} ${firstDay}`, times: enquiryTimes }),
      (error: unknown) => abort.signal.aborted || setProblem(error instanceof Error ? error : new Error(String(error))),
    );
    return () => abort.abort();
  }, [handle, clinicId, firstDay, asked]);
  const again = useCallback(() => setAsked((nth) => nth + 1), []);
  return { times: found?.key === key ? found.times : undefined, problem, again };
}
