import { join } from 'node:path';
import { writeWhole } from '../../kit/write-whole.server.ts';
import type { PostalCarrier } from './postal-carrier.ts';

/** A carrier that is a folder: somebody takes its letters to the post. The same letter is one file. */
export function createFolderCarrier(folder: string): PostalCarrier {
  return {
    send: async ({ id, pdf }) => {
      await writeWhole(join(folder, `${id}.pdf`), pdf, 0);
      return `DOSSIER-${id.slice(0, 8)}`;
    },
  };
}
