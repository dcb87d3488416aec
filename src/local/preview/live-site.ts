import { join } from 'node:path';
import { StopError } from '../../kit/stop-error.ts';
import { writeWhole } from '../../kit/write-whole.server.ts';
import { startProgram, waitUntilReady } from '../child-process.ts';
import { explainSystemError } from '../explain-system-error.ts';
import { findFreePort } from '../ports.ts';

/** A slow machine reads all the code first. */
const PATIENCE_MS = 120_000;
/** What `astro dev` adds to a page for whoever writes code: it follows their files, and its style as a script. */
const FOR_DEVELOPERS = /<script type="module" src="\/(?:@vite\/client|[^"]+\.css)"><\/script>/gu;
/** Where it found a style. */
const FOUND_STYLE = /<style[^>]*\sdata-vite-dev-id="[^"]*"[^>]*>/gu;

/** What a page that does not exist shows: any address has it. */
const NOT_FOUND = '/404.html';

/** A site that is drawn page by page as it is asked for, from files as they are now. */
export interface LiveSite {
  /** @param path with its query. @returns what the site holds there; nothing where it has no such page */
  read(path: string): Promise<Response | undefined>;
  /** Writes files of the site into `dist`, where functions look for them. @throws {StopError} */
  take(paths: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts to draw the site of a folder that holds the sources and a content.
 * @param environment where the content is
 * @throws {StopError} with what stops it
 */
export async function startLiveSite(
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<LiveSite> {
  const port = await findFreePort();
  const address = `http://127.0.0.1:${port}`;
  const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
  const program = startProgram({
    command: [process.execPath, astro, 'dev', '--port', String(port), '--host', '127.0.0.1'],
    cwd: folder,
    env: {
      ...{ ...process.env, PARVIS_LOCAL: '1', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
      ...environment,
    },
  });
  const read = async (path: string, status = 200) => {
    const response = await fetch(address + path, { redirect: 'manual' });
    if (response.status !== status) return undefined;
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    const { headers } = response;
    if (!isPage) return new Response(response.body, { headers });
    const drawn = (await response.text()).replaceAll(FOR_DEVELOPERS, '');
    return new Response(drawn.replaceAll(FOUND_STYLE, '<style>'), {
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    });
  };
  const isUp = () =>
    read('/commune.json').then(
      (answer) => answer !== undefined,
      () => false,
    );
  if (!(await waitUntilReady(program, isUp, PATIENCE_MS))) {
    const output = program.lastOutput();
    await program.stop();
    throw new StopError(explainSystemError(new Error(output)) ?? output.trim());
  }
  return {
    read: (path) => read(path),
    take: async (paths) => {
      for (const path of paths) {
        const answer = await (path === NOT_FOUND ? read(path, 404) : read(path));
        if (answer === undefined) throw new StopError(`Le site n’a pas ${path}.`);
        const name = path.endsWith('/') ? `${path}index.html` : path;
        await writeWhole(join(folder, 'dist', name), new Uint8Array(await answer.arrayBuffer()), 0);
      }
    },
    stop: () => program.stop(),
  };
}
