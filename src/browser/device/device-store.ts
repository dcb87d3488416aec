const NAMES = ['drafts', 'sendings', 'files'] as const;
/** What is kept: drafts and sendings by their submission key, files by their own. */
export type StoreName = (typeof NAMES)[number];

let opening: Promise<IDBDatabase> | undefined;
/** What failed, or was closed, is asked for again. */
const reopen = () => (opening = undefined);

/** On some devices, it never answers: see `soon`. */
function open(): Promise<IDBDatabase> {
  return (opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('parvis', 2);
    request.onupgradeneeded = () => {
      const { objectStoreNames } = request.result;
      for (const name of NAMES.filter((one) => !objectStoreNames.contains(one)))
        request.result.createObjectStore(name, { keyPath: 'key' });
    };
    request.onsuccess = () => {
      // A page of the next version waits for this one.
      request.result.onversionchange = () => {
        request.result.close();
        reopen();
      };
      // The browser may close it: out of room, or told to forget.
      request.result.onclose = reopen;
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error(request.error?.name));
      reopen();
    };
  }));
}

/** One transaction, on the disk before it is said to be done: a phone may stop at any moment. */
async function run<Result>(
  names: StoreName | readonly StoreName[],
  mode: IDBTransactionMode,
  act: (transaction: IDBTransaction) => IDBRequest<Result>,
): Promise<Result> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(names, mode, { durability: 'strict' });
    const request = act(transaction);
    // A page that is being left finishes what it asked for, and nothing more.
    if (mode === 'readwrite' && 'commit' in transaction) transaction.commit();
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(new Error(transaction.error?.name));
  });
}

/** Keeps a record, in the place of the one with the same key. */
export const keep = (name: StoreName, record: { readonly key: string }) =>
  run(name, 'readwrite', (all) => all.objectStore(name).put(record));

/** Keeps a record and forgets others, all or nothing: a page may be left in between. */
export const keepInstead = (
  name: StoreName,
  record: { readonly key: string },
  forgotten: readonly (readonly [name: StoreName, key: string])[],
) =>
  run(NAMES, 'readwrite', (all) => {
    for (const [from, key] of forgotten) all.objectStore(from).delete(key);
    return all.objectStore(name).put(record);
  });

/** Forgets a record, if there is one. */
export const forget = (name: StoreName, key: string) =>
  run(name, 'readwrite', (all) => all.objectStore(name).delete(key));

/** Everything that is kept under a name; this module wrote it, nobody else. */
export const readAll = <Kept>(name: StoreName): Promise<Kept[]> =>
  run(name, 'readonly', (all) => all.objectStore(name).getAll() as IDBRequest<Kept[]>);
