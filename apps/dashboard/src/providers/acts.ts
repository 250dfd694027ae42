import { useMutation } from '@tanstack/react-query';
import { useDataProvider, useNotify, useUpdate } from 'react-admin';
import { refreshTopics } from './live.ts';
import { ApiProblem, isStale } from './problem.ts';
import { queryClient } from './query-client.ts';
import { WHOLE } from './record.ts';

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
}

interface Acts {
  /** Sends it now. */
  act: (name: string, record: ActOn, options: ActOptions) => void;
  /** Shows it now, sends it when nobody has undone it for some seconds. */
  actUndoable: (name: string, record: ActOn, options: ActOptions) => void;
  isPending: boolean;
}

const words = (problem: unknown): string => {
  if (isStale(problem)) {
    return 'Somebody else changed it meanwhile. It is shown as it is now; try again if you still mean it.';
  }
  return problem instanceof ApiProblem ? problem.message : 'That did not work, and nothing was changed. Try again.';
};

/** The parameters of react-admin's `update` for a verb: the data provider reads its name from `data.act`. */
const paramsOf = (name: string, record: ActOn, { input, becomes }: ActOptions) => ({
  id: record.id,
  data: { ...becomes, ...input, version: record.version, act: name },
  previousData: record,
  meta: WHOLE,
});

/** The verbs of a resource (`confirm`, `cancel`, …) as buttons need them. */
export function useActs(resource: string): Acts {
  const dataProvider = useDataProvider();
  const [update] = useUpdate();
  const notify = useNotify();
  const fail = (problem: unknown) => {
    refreshTopics(queryClient, [resource]);
    notify(words(problem), { type: 'error' });
  };
  const now = useMutation({
    mutationFn: ([name, record, options]: [string, ActOn, ActOptions]) =>
      dataProvider.update(resource, paramsOf(name, record, options)),
    onSuccess: (_, [, , { done }]) => {
      refreshTopics(queryClient, [resource]);
      notify(done, { type: 'info' });
    },
    onError: fail,
  });
  const actUndoable: Acts['actUndoable'] = (name, record, options) => {
    const onSuccess = () => notify(options.done, { type: 'info', undoable: true });
    void update(resource, paramsOf(name, record, options), { mutationMode: 'undoable', onSuccess, onError: fail });
  };
  return { act: (...call) => now.mutate(call), actUndoable, isPending: now.isPending };
}

interface Saves<Row> {
  /** Makes a record; its id is made here. */
  add: (data: object) => Promise<Row>;
  /** The plain edit, from the version the person started with. */
  change: (id: string, data: object, version: number) => Promise<Row>;
}

/**
 * Saving from a form. Not react-admin's own mutations: these write what a save returns, which is less than a record
 * page shows, into the cache of that page.
 */
export function useSaves<Row extends { id: string }>(resource: string): Saves<Row> {
  const dataProvider = useDataProvider();
  const kept = async (answer: Promise<{ data: Row }>): Promise<Row> => {
    const { data } = await answer;
    refreshTopics(queryClient, [resource]);
    return data;
  };
  return {
    add: (data) => kept(dataProvider.create<Row>(resource, { data: data as Partial<Row> })),
    change: (id, data, version) =>
      kept(
        dataProvider.update<Row>(resource, {
          id,
          data: { ...data, version } as unknown as Partial<Row>,
          previousData: { id } as Row,
        }),
      ),
  };
}
