import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localEnvironment } from '../../src/local/local-site.ts';
import { startLocalSupabase, type LocalSupabase } from '../../src/local/local-supabase.ts';
import { startMailbox } from '../../src/local/mailbox.ts';
import { ROOT } from './project.ts';
import { startServerProcess } from './server-process.ts';

/**
 * Runs something with a database of its own, on a durable disk, and the built site in a process of
 * its own, on free ports. Stops both, whatever happens.
 */
export async function withServer<Result>(
  run: (supabase: LocalSupabase, url: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-server-'));
  const supabase = await startLocalSupabase({ root: ROOT, folder });
  const mailbox = await startMailbox(join(folder, 'mails'));
  const server = await startServerProcess((url) => localEnvironment(supabase, mailbox, url));
  try {
    return await run(supabase, server.url);
  } finally {
    await server.program.stop();
    await mailbox.stop();
    await supabase.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
