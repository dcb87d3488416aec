import { isRefusal } from '../../database/call.ts';
import { isUuid } from '../../kit/uuid.ts';
import type { DeskFileDependencies } from '../request/file-handler.ts';
import { readOpinion } from './opinions-repository.ts';

/** The files of a request that an opinion is awaited about: reading it notes who does. */
export const FILES_OF_OPINION: Pick<DeskFileDependencies, 'among' | 'note'> = {
  among: async ({ database }, { opinion = '' }) => {
    if (!isUuid(opinion)) return undefined;
    try {
      return (await readOpinion(database, opinion)).files;
    } catch (error) {
      if (isRefusal(error, 'no-opinion')) return undefined;
      throw error;
    }
  },
  note: () => Promise.resolve(),
};
