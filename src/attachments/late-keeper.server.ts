import { keepOnce } from '../kit/keep-once.ts';
import './inspection-thread.server.ts';
import type { FileKeeper } from './file-keeper.server.ts';

/**
 * A keeper that is opened with the first file: most requests bring none, and filing starts sooner.
 * @param open tried again when it failed
 */
export function createLateKeeper(open: () => Promise<FileKeeper>): FileKeeper {
  const keeper = keepOnce(open);
  return {
    take: async (...given) => (await keeper()).take(...given),
    takeBytes: async (...given) => (await keeper()).takeBytes(...given),
    find: async (ids) => (await keeper()).find(ids),
  };
}
