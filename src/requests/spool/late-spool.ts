import { keepOnce } from '../../kit/keep-once.ts';
import type { Spool } from './spool.ts';

/**
 * A spool that is opened when it is needed: most requests never do.
 * @param open tried again when it failed
 */
export function createLateSpool(open: () => Promise<Spool>): Spool {
  const spool = keepOnce(open);
  return {
    keep: async (spooled) => (await spool()).keep(spooled),
    find: async (tokenHash) => (await spool()).find(tokenHash),
    isEmpty: async () => (await spool()).isEmpty(),
  };
}
