import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { localEnvironment } from '../../src/local/local-site.ts';
import { startLocalSupabase, type LocalSupabase } from '../../src/local/local-supabase.ts';
import { startFaultProxy, type FaultProxy } from './fault-proxy.ts';
import { ROOT } from './project.ts';
import { startServerProcess } from './server-process.ts';
import { startSlowSmtp } from './slow-smtp.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';
import { WIDE_LIMITS } from './with-server.ts';

/** A site, its database, and all that may break between and beneath them. */
export interface FaultyStack {
  readonly supabase: LocalSupabase;
  /** Address of the site: it changes when its server starts again. */
  readonly url: () => string;
  /** Between the site and its database. */
  readonly network: FaultProxy;
  /** Under the database; nothing where this machine mounts none. */
  readonly disk: SmallDisk | undefined;
  /** Where sendings wait while the database is away. */
  readonly spool: string;
  /** Kills the server of the site and starts another one, at an instant that stands still if it is said. */
  restartServer(now?: Date): Promise<void>;
  /** Runs SQL as the owner of everything, whatever else is broken. */
  asOwner(sql: string): Promise<void>;
  /** How many times each address got a mail. */
  readonly mails: ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

/** @param diskMegabytes of the disk of the database: what is filed must fit in */
export async function startFaultyStack(
  commune: { readonly id: string; readonly name: string },
  diskMegabytes: number,
): Promise<FaultyStack> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-faults-'));
  const data = join(folder, 'data');
  mkdirSync(data);
  const disk = mountSmallDisk(data, diskMegabytes);
  const spool = join(folder, 'spool');
  mkdirSync(spool);
  const supabase = await startLocalSupabase({ root: ROOT, folder: data, communes: [commune] });
  const network = await startFaultProxy(Number(new URL(supabase.url).port));
  const mails = new Map<string, number>();
  const smtp = await startSlowSmtp(0, (address) => {
    mails.set(address, (mails.get(address) ?? 0) + 1);
  });
  const start = (now?: Date) =>
    startServerProcess((url) => ({
      ...localEnvironment(supabase, { smtpUrl: smtp.url }, url),
      SUPABASE_URL: network.url,
      PARVIS_COMMUNE: commune.id,
      PARVIS_SPOOL: spool,
      PARVIS_LIMITS: JSON.stringify(WIDE_LIMITS),
      ...(now !== undefined && { PARVIS_NOW: now.toISOString() }),
    }));
  let server = await start();
  return {
    ...{ supabase, network, disk, spool, mails },
    url: () => server.url,
    restartServer: async (now) => {
      process.kill(server.program.pid, 'SIGKILL');
      await server.program.ended;
      server = await start(now);
    },
    asOwner: async (sql) => {
      const client = new Client({ connectionString: supabase.databaseUrl });
      client.on('error', () => undefined);
      await client.connect();
      await client.query(sql);
      await client.end();
    },
    stop: async () => {
      await server.program.stop();
      await smtp.stop();
      await network.stop();
      await supabase.stop();
      disk?.unmount();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
