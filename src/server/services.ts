import { join } from 'node:path';
import { createAttachmentRepository } from './attachments/attachment-repository.ts';
import { createClamScanner, type Scanner } from './attachments/clamav.ts';
import { createFileKeeper, type FileKeeper } from './attachments/file-keeper.ts';
import { createFileStore, type FileStore } from './attachments/file-store.ts';
import { createFolderStore } from './attachments/folder-store.ts';
import { createSourceReader, type SourceReader } from './client-source.ts';
import { createClock, type Clock } from './clock.ts';
import type { DatabaseRole } from './database-token.ts';
import { readEnvironment, type EnvironmentName, type EnvironmentOf } from './environment.ts';
import { logLine, type Log } from './log.ts';
import { createPageRenderer, type PageRenderer } from './page-shell.ts';
import { readSite, type Site } from './site.ts';
import { createDatabase, createFileBucket, type Database } from './supabase.ts';

/** What handlers and tasks are made from, in production. */
export interface Services {
  readonly site: Site;
  readonly pages: PageRenderer;
  readonly clock: Clock;
  readonly log: Log;
  /** A client that acts as one role, for the commune of the site. */
  readonly database: (role: DatabaseRole) => Database;
  /** What people join, seen by one role. */
  readonly files: (role: DatabaseRole) => FileStore;
  /** The antivirus, where there is one. */
  readonly scanner: () => Scanner | undefined;
  /** Keeps what people join. */
  readonly keeper: () => FileKeeper;
  /** A setting, once it is known to be right. */
  readonly setting: <TName extends EnvironmentName>(name: TName) => EnvironmentOf<TName>[TName];
  /** Tells where requests come from, as the settings say. */
  readonly sources: () => SourceReader;
}

/**
 * Gathers them from the environment and the built site. Settings are read when they are asked for: a
 * function needs only its own.
 */
export async function createServices(environment: NodeJS.ProcessEnv): Promise<Services> {
  const site = await readSite(environment);
  const clock = createClock(environment);
  const setting: Services['setting'] = (name) => readEnvironment(environment, [name])[name];
  const databaseSettings = () =>
    readEnvironment(environment, ['SUPABASE_URL', 'SUPABASE_PUBLISHABLE_KEY', 'PARVIS_TOKEN_KEY']);
  const commune = site.commune.id;
  const database: Services['database'] = (role) =>
    createDatabase(databaseSettings(), { role, commune });
  const files: Services['files'] = (role) => {
    const folder = setting('PARVIS_FILES');
    return folder === undefined
      ? createFileStore(createFileBucket(databaseSettings(), { role, commune }), commune)
      : createFolderStore(join(folder, commune));
  };
  const scanner = () => {
    const address = setting('PARVIS_CLAMAV');
    return address === undefined ? undefined : createClamScanner(address);
  };
  return {
    site,
    pages: createPageRenderer(site.folder),
    clock,
    log: logLine,
    database,
    files,
    scanner,
    keeper: () =>
      createFileKeeper({
        attachments: createAttachmentRepository(database('intake')),
        files: files('intake'),
        scan: scanner(),
        limits: setting('PARVIS_LIMITS'),
        log: logLine,
      }),
    setting,
    sources: () =>
      createSourceReader({
        secret: setting('PARVIS_SECRET'),
        proxies: setting('PARVIS_TRUSTED_PROXIES'),
        freed: setting('PARVIS_FREED_SOURCES'),
        blocked: setting('PARVIS_BLOCKED_SOURCES'),
        clock,
      }),
  };
}
