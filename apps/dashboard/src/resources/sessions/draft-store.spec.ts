import { emptyDraft } from './draft.ts';
import { type DraftStorage, openDraftStore, type StoredDraft, sessionsWithDrafts } from './draft-store.ts';

function aStorage(): DraftStorage & { readonly rows: Map<string, string> } {
  const rows = new Map<string, string>();
  return {
    rows,
    getItem: (key) => rows.get(key) ?? null,
    setItem: (key, value) => void rows.set(key, value),
    removeItem: (key) => void rows.delete(key),
    key: (index) => [...rows.keys()][index] ?? null,
    get length() {
      return rows.size;
    },
  };
}

const draft = emptyDraft('2026-11-22T09:00:00.000Z');
const stored = (touchedAt: string, notes = ''): StoredDraft => ({
  base: { version: 1, state: 'draft', draft, savedAt: touchedAt, savedBy: { id: 'ada', name: 'Ada' } },
  draft: { ...draft, notes },
  outgoing: null,
  touchedAt,
  about: {
    id: 's1',
    kind: 'session',
    client: { id: 'c', name: 'Client' },
    clinic: { id: 'k', name: 'Leeds', zone: 'Europe/London' },
    practitioner: { id: 'ada', name: 'Ada' },
    treatment: { id: 't', indication: 'scar', plannedSessions: 3 },
    appointmentId: null,
    extraReason: null,
    completedBefore: 0,
  },
});

describe('drafts on this device', () => {
  it('are found again by the same person, the newest first', () => {
    const storage = aStorage();
    openDraftStore(storage, 'ada', 's1', 'tab-1').keep(stored('2026-11-22T09:10:00.000Z', 'older'));
    openDraftStore(storage, 'ada', 's1', 'tab-2').keep(stored('2026-11-22T09:20:00.000Z', 'newer'));
    const found = openDraftStore(storage, 'ada', 's1', 'tab-3').found();
    expect(found.map((each) => each.draft.notes)).toEqual(['newer', 'older']);
    expect(sessionsWithDrafts(storage, 'ada')).toEqual(['s1']);
  });

  it('are not shown to anybody else who signs in', () => {
    const storage = aStorage();
    openDraftStore(storage, 'ada', 's1', 'tab-1').keep(stored('2026-11-22T09:10:00.000Z'));
    expect(openDraftStore(storage, 'ben', 's1', 'tab-1').found()).toEqual([]);
    expect(sessionsWithDrafts(storage, 'ben')).toEqual([]);
  });

  it('go when the server has them, and when another page has taken them over', () => {
    const storage = aStorage();
    const first = openDraftStore(storage, 'ada', 's1', 'tab-1');
    const second = openDraftStore(storage, 'ada', 's1', 'tab-2');
    first.keep(stored('2026-11-22T09:10:00.000Z'));
    second.keep(stored('2026-11-22T09:20:00.000Z'));
    second.forgetOthers();
    expect(second.found()).toHaveLength(1);
    second.keep(null);
    expect(storage.rows.size).toBe(0);
  });

  it('are left to another page that is still open', () => {
    const storage = aStorage();
    openDraftStore(storage, 'ada', 's1', 'tab-1').keep(stored('2026-11-22T09:10:00.000Z'));
    const second = openDraftStore(storage, 'ada', 's1', 'tab-2', new Set(['tab-1']));
    expect(second.found()).toEqual([]);
    second.forgetOthers();
    expect(storage.rows.size).toBe(1);
  });

  it('are left out when they cannot be read', () => {
    const storage = aStorage();
    openDraftStore(storage, 'ada', 's1', 'tab-1').keep(stored('2026-11-22T09:10:00.000Z'));
    const [key] = storage.rows.keys();
    storage.rows.set(`${key}2`, '{"half');
    storage.rows.set(`${key}3`, '{"draft":{}}');
    expect(openDraftStore(storage, 'ada', 's1', 'tab-1').found()).toHaveLength(1);
  });

  it('say when the device has no room for them', () => {
    const full = {
      ...aStorage(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(openDraftStore(full, 'ada', 's1', 'tab-1').keep(stored('2026-11-22T09:10:00.000Z'))).toBe(false);
  });
});
