import type { PendingPhoto, PendingStore } from './photo-queue.ts';

const name = 'stipple-photos';
const table = 'pending';

/** Pending photos in the browser's database: it holds files, outlives a crash, and belongs to this origin alone. */
export function openPendingStore(database: IDBFactory): PendingStore {
  let opened: Promise<IDBDatabase> | undefined;
  const open = () => {
    opened ??= openDatabase(database);
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  const run = async <T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const transaction = (await open()).transaction(table, mode, { durability: 'strict' });
    const request = ask(transaction.objectStore(table));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
  };
  return {
    all: async (staffMemberId) => {
      const all = await run<PendingPhoto[]>('readonly', (store) => store.getAll());
      return all.filter((photo) => photo.staffMemberId === staffMemberId);
    },
    put: async (photo) => void (await run('readwrite', (store) => store.put(photo))),
    remove: async (id) => void (await run('readwrite', (store) => store.delete(id))),
  };
}

function openDatabase(database: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = database.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(table, { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
