/* The only file that talks to Netlify Blobs. */
import { getStore, type Store } from '@netlify/blobs';
import type { SpoolStore } from './spool-store.ts';

const NAME = 'parvis-spool';

/**
 * The store of the site, where the platform gives one.
 * @returns `undefined` elsewhere
 */
export function findSpoolBlobs(): SpoolStore | undefined {
  // What a request is given to reach the store may end with it: asked for each time.
  const open = () => getStore({ name: NAME, consistency: 'strong' });
  try {
    open();
  } catch {
    return undefined;
  }
  return createSpoolBlobs(open);
}

export function createSpoolBlobs(open: () => Store): SpoolStore {
  return {
    put: async (name, bytes) => {
      await open().set(name, Uint8Array.from(bytes).buffer);
    },
    list: async (start) => {
      const { blobs } = await open().list({ prefix: start });
      return blobs.map(({ key }) => key);
    },
    read,
    rename: async (name, to) => {
      const bytes = await read(name);
      if (bytes === undefined) return;
      await open().set(to, Uint8Array.from(bytes).buffer);
      await open().delete(name);
    },
    remove: (name) => open().delete(name),
  };

  async function read(name: string): Promise<Uint8Array | undefined> {
    // The type says it is always there: it is `null` where nothing is.
    const found = (await open().get(name, { type: 'arrayBuffer' })) as ArrayBuffer | null;
    return found === null ? undefined : new Uint8Array(found);
  }
}
