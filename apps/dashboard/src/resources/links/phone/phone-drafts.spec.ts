import { phoneDrafts } from './phone-drafts.ts';

function aStore(): Storage {
  const held: Record<string, string> = {};
  const methods = {
    getItem: (name: string) => held[name] ?? null,
    setItem: (name: string, text: string) => {
      held[name] = text;
    },
    removeItem: (name: string) => delete held[name],
  };
  return new Proxy(methods, {
    ownKeys: () => Object.keys(held),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  }) as unknown as Storage;
}

describe('drafts on a phone', () => {
  let now = '2026-11-22T12:00:00.000Z';
  const store = aStore();
  const drafts = phoneDrafts(store, () => now);

  it('come back until the link is over, each for itself', () => {
    drafts.keep('one', 'health', { keloid: true }, '2026-11-23T12:00:00.000Z');
    drafts.keep('one', 'treatment', { ticked: [1] }, '2026-11-23T12:00:00.000Z');
    expect(drafts.read('one', 'health')).toEqual({ keloid: true });
    expect(drafts.read('one', 'photos')).toBeUndefined();
    expect(drafts.read('two', 'health')).toBeUndefined();
    drafts.forget('one', 'health');
    expect(drafts.read('one', 'health')).toBeUndefined();
    now = '2026-11-23T12:00:00.000Z';
    expect(drafts.read('one', 'treatment')).toBeUndefined();
  });

  it('of links that are over are swept away, and nothing else is', () => {
    store.setItem('somebody else', 'x');
    drafts.sweep();
    expect(Object.keys(store)).toEqual(['somebody else']);
  });

  it('are none where the browser keeps nothing', () => {
    const none = phoneDrafts(null, () => now);
    none.keep('one', 'health', {}, '2027-01-01T00:00:00.000Z');
    expect(none.read('one', 'health')).toBeUndefined();
  });
});
