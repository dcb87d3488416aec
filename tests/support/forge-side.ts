import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { openForge, type Forge } from '../../src/local/publish/forge/forge.ts';
import { startGitServer, type GitCopy, type GitServer } from './git-server.ts';
import { copyContent } from './temporary-content.ts';

export const CLAIRE = { id: '00000000-0000-4000-8000-000000000001', name: 'Claire Petit' };

/** A program that publishes, a Git server, and somebody who works elsewhere. */
export interface ForgeSides {
  readonly server: GitServer;
  readonly elsewhere: GitCopy;
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  /** One look, as the program that publishes does. @returns what it says */
  readonly meet: () => Promise<readonly string[]>;
  /** Starts the program again. @param isNew whether it forgot everything */
  readonly restart: (isNew?: boolean) => Promise<void>;
  /** Puts words online here, and has them sent. */
  readonly publish: (path: string, words: string) => Promise<void>;
  /** Changes a file elsewhere, and pushes it. */
  readonly push: (path: string, change: (text: string) => string) => Promise<void>;
  /** What the server has. */
  readonly there: (path: string) => Promise<string>;
}

/** Both sides have the same content before each test. */
export function useForgeSides(): ForgeSides {
  const first = copyContent();
  let server: GitServer;
  let elsewhere: GitCopy;
  let forge: Forge;
  let here = '';
  let state = '';
  const placeOf = (path: string) => join(here, 'content', path);
  const pull = () => elsewhere.git('pull', '--quiet', '--rebase', 'origin', 'main');
  const sides: ForgeSides = {
    get server() {
      return server;
    },
    get elsewhere() {
      return elsewhere;
    },
    read: (path) => readFileSync(placeOf(path), 'utf8'),
    write: (path, text) => writeFileSync(placeOf(path), text),
    meet: async () => [...(await forge.exchange()), ...(await forge.take())],
    restart: async (isNew = false) => {
      if (isNew) state = join(here, 'neuf');
      const content = { folder: join(here, 'content'), name: 'content' };
      forge = await openForge({ content, folder: state, address: `${server.url}#main` });
    },
    publish: async (path, words) => {
      const before = sides.read(path);
      const text = `${before}${words}\n`;
      sides.write(path, text);
      const title = '-x: « La médiathèque »\nà deux lignes';
      const message = 'Écrit par Claire Petit.';
      await forge.send({ path, text, before, author: CLAIRE, title, message });
    },
    push: async (path, change) => {
      await pull();
      const file = join(elsewhere.folder, 'content', path);
      writeFileSync(file, change(readFileSync(file, { encoding: 'utf8', flag: 'a+' })));
      await elsewhere.git('add', '.');
      await elsewhere.git('commit', '--quiet', '-m', 'Un autre changement');
      await elsewhere.git('push', '--quiet', 'origin', 'HEAD:main');
    },
    there: async (path) => {
      await pull();
      return readFileSync(join(elsewhere.folder, 'content', path), 'utf8');
    },
  };
  beforeAll(async () => {
    server = await startGitServer();
    writeFileSync(join(first.root, 'package.json'), '{}\n');
    elsewhere = await server.adopt(first.root);
  });
  beforeEach(async () => {
    server.isClosed = false;
    await pull();
    here = mkdtempSync(join(tmpdir(), 'parvis-here-'));
    state = join(here, 'etat');
    cpSync(join(elsewhere.folder, 'content'), join(here, 'content'), { recursive: true });
    await sides.restart();
    expect(await sides.meet()).toEqual([]);
  });
  afterEach(() => rmSync(here, { recursive: true, force: true }));
  afterAll(async () => {
    await server.stop();
    first.remove();
  });
  return sides;
}
