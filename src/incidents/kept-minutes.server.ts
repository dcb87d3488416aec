import * as v from 'valibot';
import type { SpoolSeal } from '../requests/spool/spool-seal.server.ts';
import type { SpoolStore } from '../requests/spool/spool-store.ts';
import { addMinute, RunSchema, type Run } from './availability.ts';

/** Beside what waits for the database, under a name that no sending has. */
const NAME = 'minutes';
/** Of runs, weeks of an outage that comes and goes each minute. */
const MOST_RUNS = 2000;

const KeptSchema = v.array(RunSchema);

/** Minutes that were measured while the database could not be told, sealed. */
export interface KeptMinutes {
  read(): Promise<readonly Run[]>;
  keep(minute: Run): Promise<void>;
  /** Once the database has them. */
  forget(): Promise<void>;
}

export function createKeptMinutes(store: SpoolStore, seal: SpoolSeal): KeptMinutes {
  /** What was changed, or sealed under another secret, proves nothing. */
  const read = async (): Promise<readonly Run[]> => {
    const sealed = await store.read(NAME);
    const text = sealed && seal.open(sealed, NAME);
    return text === undefined ? [] : v.parse(KeptSchema, JSON.parse(text));
  };
  return {
    read,
    keep: async (minute) => {
      const runs = addMinute(await read(), minute).slice(-MOST_RUNS);
      const text = runs.map(({ first, last, ...run }) => ({
        ...run,
        first: new Date(first).toISOString(),
        last: new Date(last).toISOString(),
      }));
      await store.put(NAME, seal.seal(JSON.stringify(text), NAME));
    },
    forget: () => store.remove(NAME),
  };
}
