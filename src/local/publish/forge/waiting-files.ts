import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../../kit/write-whole.server.ts';
import type { Who } from '../../../publishing/review/proposal-event.ts';

/** A file that was put online. */
export interface SentFile {
  /** Path from the folder of the content. */
  readonly path: string;
  readonly text: string | null;
  /** What it took the place of. */
  readonly before: string | null;
  readonly title: string;
  readonly author: Who;
  readonly message: string;
}

/** What is online and not in the forge yet. */
export interface WaitingFiles {
  add(file: SentFile): Promise<void>;
  /** In the order that they were put online. */
  list(): Promise<readonly { readonly name: string; readonly file: SentFile }[]>;
  remove(name: string): Promise<void>;
}

/** Keeps them in a folder: a program that stops forgets none. */
export function openWaitingFiles(folder: string): WaitingFiles {
  let rank = 0;
  return {
    add: async (file) => {
      rank += 1;
      const name = `${String(Date.now()).padStart(15, '0')}-${String(rank).padStart(6, '0')}.json`;
      await writeWhole(join(folder, name), Buffer.from(JSON.stringify(file)), 0);
    },
    list: async () => {
      const names = (await readdir(folder).catch(() => [])).filter((name) =>
        name.endsWith('.json'),
      );
      return Promise.all(
        names.toSorted().map(async (name) => {
          const text = await readFile(join(folder, name), 'utf8');
          return { name, file: JSON.parse(text) as SentFile };
        }),
      );
    },
    remove: (name) => rm(join(folder, name), { force: true }),
  };
}
