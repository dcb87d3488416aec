import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localEnvironment } from '../../src/local/local-site.ts';
import { startLocalSupabase, type LocalSupabase } from '../../src/local/local-supabase.ts';
import { startMailbox } from '../../src/local/mailbox.ts';
import { contentRoot } from '../../src/site/content/content-root.ts';
import { loadContent } from '../../src/site/content/load-content.ts';
import { ROOT } from './project.ts';
import { startServerProcess } from './server-process.ts';

/** Far above what is measured, and counted all the same. */
export const WIDE_LIMITS = {
  perSourceAndProcedure: 1_000_000,
  perSource: 1_000_000,
  perProcedure: 100_000_000,
  files: 1_000_000,
  fileParts: 100_000_000,
  unsentMegabytesOfSource: 1_000_000,
  unsentMegabytes: 1_000_000,
  wrongCodes: 1_000_000,
};

/**
 * Runs something with a database of its own, on a durable disk, and the built site in a process of
 * its own, on free ports, with quotas that nothing reaches. Stops both, whatever happens.
 * @param run gets the database, the address of the site, what kills its server and starts another, and
 *   the process of the server
 * @param settings other settings of the server
 */
export async function withServer<Result>(
  run: (
    supabase: LocalSupabase,
    url: string,
    restart: () => Promise<string>,
    serverPid: () => number,
  ) => Promise<Result>,
  settings: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-server-'));
  const { commune } = await loadContent(contentRoot(ROOT));
  const supabase = await startLocalSupabase({ root: ROOT, folder, communes: [commune] });
  const mailbox = await startMailbox(join(folder, 'mails'));
  const start = () =>
    startServerProcess((url) => ({
      ...localEnvironment(supabase, mailbox, url),
      PARVIS_SPOOL: join(folder, 'spool'),
      PARVIS_LIMITS: JSON.stringify(WIDE_LIMITS),
      ...settings,
    }));
  let server = await start();
  const restart = async () => {
    process.kill(server.program.pid, 'SIGKILL');
    await server.program.ended;
    server = await start();
    return server.url;
  };
  try {
    return await run(supabase, server.url, restart, () => server.program.pid);
  } finally {
    await server.program.stop();
    await mailbox.stop();
    await supabase.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
