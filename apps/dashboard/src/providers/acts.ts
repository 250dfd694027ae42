import { useNotify, useUpdate } from 'react-admin';
import { refreshTopics } from './live.ts';
import { ApiProblem, isStale } from './problem.ts';
import { queryClient } from './query-client.ts';

interface ActOn {
  id: string;
  version: number;
}

interface ActOptions {
  /** What the act takes beside id and version, such as a reason. */
  input?: Record<string, unknown>;
  /** How the record looks at once when the act can be undone. */
  becomes?: Record<string, unknown>;
  /** Said when done: "Confirmed". */
  done: string;
  onDone?: () => void;
}

interface Acts {
  /** Sends it now. */
  act: (name: string, record: ActOn, options: ActOptions) => void;
  /** Shows it now, sends it when nobody has undone it for some seconds. */
  actUndoable: (name: string, record: ActOn, options: ActOptions) => void;
  isPending: boolean;
}

const words = (problem: unknown): string => {
  if (isStale(problem))
    return 'Somebody else changed it meanwhile. It is shown as it is now; try again if you still mean it.';
  return problem instanceof ApiProblem ? problem.message : 'That did not work, and nothing was changed. Try again.';
};

/** The verbs of a resource (`confirm`, `cancel`, …) as buttons need them. */
export function useActs(resource: string): Acts {
  const [update, { isPending }] = useUpdate();
  const notify = useNotify();
  const fail = (problem: unknown) => {
    refreshTopics(queryClient, [resource]);
    notify(words(problem), { type: 'error' });
  };
  const act: Acts['act'] = (name, record, { input, done, onDone }) => {
    const params = { id: record.id, data: { ...record, ...input }, previousData: record, meta: { act: name } };
    const onSuccess = () => {
      refreshTopics(queryClient, [resource]);
      notify(done, { type: 'info' });
      onDone?.();
    };
    void update(resource, params, { mutationMode: 'pessimistic', onSuccess, onError: fail });
  };
  const actUndoable: Acts['actUndoable'] = (name, record, { input, becomes, done, onDone }) => {
    const params = {
      id: record.id,
      data: { ...record, ...becomes, ...input },
      previousData: record,
      meta: { act: name },
    };
    const onSuccess = () => {
      notify(done, { type: 'info', undoable: true });
      onDone?.();
    };
    void update(resource, params, { mutationMode: 'undoable', onSuccess, onError: fail });
  };
  return { act, actUndoable, isPending };
}
