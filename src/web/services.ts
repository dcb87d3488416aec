import { createDatabase, type Database, type DatabaseSettings } from '../database/client.ts';
import type { DatabaseRole } from '../database/token.ts';
import { logLine, type Log } from '../kit/log.ts';
import { createSourceReader, type SourceReader } from './client-source.ts';
import { createClock, type Clock } from './clock.ts';
import { readEnvironment, type EnvironmentName, type EnvironmentOf } from './environment.ts';
import { createPageRenderer, type PageRenderer } from './page-shell.ts';
import { readSite, type Site } from './site.ts';

/** What handlers and tasks are made from, in production. */
export interface Services {
  readonly site: Site;
  readonly pages: PageRenderer;
  readonly clock: Clock;
  readonly log: Log;
  /** A client that acts as one role, for the commune of the site. */
  readonly database: (role: DatabaseRole) => Database;
  /** How to reach the database, and files beside it. */
  readonly databaseSettings: () => DatabaseSettings;
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
  return {
    site,
    pages: createPageRenderer(site.folder),
    clock,
    log: logLine,
    database: (role) => createDatabase(databaseSettings(), { role, commune: site.commune.id }),
    databaseSettings,
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
