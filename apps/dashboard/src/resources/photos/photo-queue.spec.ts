import { ApiProblem, OFFLINE } from '../../providers/problem.ts';
import { type PendingPhoto, type PendingStore, PhotoQueue } from './photo-queue.ts';

const photo = (id: string, staffMemberId = 'ada'): PendingPhoto => ({
  ...{ id, staffMemberId, clientId: 'casey', treatmentId: null, sessionId: null },
  ...{ view: 'front', takenAt: '2026-11-22T12:00:00.000Z', file: new Blob(['x']) },
});
const offline = () => new ApiProblem({ code: OFFLINE, message: 'No line.' });
const refused = () => new ApiProblem({ code: 'PHOTO.NO_CONSENT', message: 'No consent.' });

function aStore(left: readonly PendingPhoto[] = []): PendingStore & { readonly kept: Map<string, PendingPhoto> } {
  const kept = new Map(left.map((one) => [one.id, one]));
  return {
    kept,
    all: async (staffMemberId) => [...kept.values()].filter((one) => one.staffMemberId === staffMemberId),
    put: async (one) => void kept.set(one.id, one),
    remove: async (id) => void kept.delete(id),
  };
}

/** A queue whose line answers as told, one answer a sending; the pauses end when they are let. */
function aQueue(answers: (() => Promise<void>)[], store = aStore()) {
  const sent: string[] = [];
  const tried: string[] = [];
  const pauses: (() => void)[] = [];
  const queue = new PhotoQueue({
    store,
    send: async ({ id }, onShare) => {
      tried.push(id);
      onShare(0.5);
      await (answers.shift() ?? (() => Promise.resolve()))();
    },
    wait: () => new Promise((resolve) => pauses.push(resolve)),
    sent: ({ id }) => sent.push(id),
  });
  return { queue, store, sent, tried, pauses };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

test('a photo stays on the device until the server has said so', async () => {
  let answer: () => void = () => undefined;
  const { queue, store, sent } = aQueue([() => new Promise((resolve) => (answer = resolve))]);
  await queue.add(photo('a'));
  await settled();
  expect([...store.kept.keys()]).toEqual(['a']);
  expect(queue.pending()).toMatchObject([{ kept: true, state: { at: 'sending', share: 0.5 } }]);
  answer();
  await settled();
  expect([store.kept.size, queue.pending(), sent]).toEqual([0, [], ['a']]);
});

test('without a line it is sent again, and at once when the line is back', async () => {
  const down = () => Promise.reject(offline());
  const { queue, store, sent, tried, pauses } = aQueue([down, down]);
  await queue.add(photo('a'));
  await settled();
  expect(queue.pending()).toMatchObject([{ state: { at: 'waiting', tries: 1 } }]);
  pauses.shift()?.();
  await settled();
  expect(queue.pending()).toMatchObject([{ state: { at: 'waiting', tries: 2 } }]);
  expect(store.kept.size).toBe(1);
  queue.retryNow();
  await settled();
  expect([tried, sent]).toEqual([['a', 'a', 'a'], ['a']]);
});

test('what a rule refuses stands there with its words, holds nobody up, and is tried again or given up', async () => {
  const { queue, store, sent } = aQueue([() => Promise.reject(refused())]);
  await queue.add(photo('a'));
  await queue.add(photo('b'));
  await settled();
  expect(queue.pending()).toMatchObject([{ photo: { id: 'a' }, state: { at: 'refused', words: 'No consent.' } }]);
  expect([sent, [...store.kept.keys()]]).toEqual([['b'], ['a']]);
  queue.again('a');
  await settled();
  expect([sent, store.kept.size]).toEqual([['b', 'a'], 0]);
});

test('what an earlier page left is taken up, of this person and nobody else', async () => {
  const { queue, store, sent } = aQueue([], aStore([photo('a'), photo('b', 'ben')]));
  await queue.open('ada');
  await settled();
  expect([sent, [...store.kept.keys()]]).toEqual([['a'], ['b']]);
});

test('a device that cannot keep it says so, and it is sent all the same', async () => {
  const store = { ...aStore(), put: () => Promise.reject(new Error('full')) };
  const { queue, sent } = aQueue([() => Promise.reject(offline())], store);
  await queue.add(photo('a'));
  await settled();
  expect(queue.pending()).toMatchObject([{ kept: false, state: { at: 'waiting' } }]);
  queue.retryNow();
  await settled();
  expect(sent).toEqual(['a']);
});
