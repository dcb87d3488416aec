import { join } from 'node:path';
import type { Hono } from 'hono';
import { PUBLICATION_STATE_PATH } from '../../editing/publication-state.ts';
import { errorCode, logLine } from '../../kit/log.ts';
import { createApp } from '../create-app.ts';
import { loadFunctions, type ScheduledTask } from '../load-functions.ts';
import { runSchedule } from '../run-schedule.ts';
import { readPublicationState } from './publication-note.ts';
import type { Release, Releases } from './releases.ts';

/** A site that changes under people without them noticing. */
export interface LiveApp {
  readonly fetch: Hono['fetch'];
  stop(): void;
}

export interface LiveOptions {
  readonly releases: Releases;
  /** Settings of functions. */
  readonly settings: NodeJS.ProcessEnv;
  /** Folder that holds the bundle of the functions of a release. Default: the code of the release. */
  readonly codeFolder?: string;
  /** Other times of scheduled tasks, by name. */
  readonly cronOf?: Readonly<Record<string, string>>;
  /** Whether whoever opens the editing tool reads why a publication was refused: on one's own machine. */
  readonly tellsWhy?: boolean;
}

/** How often the server looks whether another release is online. */
const LOOK_EVERY_MS = 300;

interface Opened {
  readonly release: Release;
  readonly app: Hono;
  readonly scheduled: readonly ScheduledTask[];
}

/**
 * Answers with the release that is online, and with another one as soon as it is there: requests under way
 * end with the one that they started with. A release that does not open is logged and never served.
 * @returns `undefined` when nothing was ever published
 */
export async function startLiveApp(options: LiveOptions): Promise<LiveApp | undefined> {
  const { releases, cronOf, tellsWhy = false } = options;
  const first = await releases.online();
  if (first === undefined) return undefined;
  let current = await open(options, first);
  let stopSchedule = runSchedule(current.scheduled, cronOf);
  let refused: string | undefined;
  let isLooking = false;

  const look = async () => {
    const online = await releases.online();
    if (online === undefined || [current.release.name, refused].includes(online.name)) return;
    try {
      const next = await open(options, online);
      current = next;
      stopSchedule();
      stopSchedule = runSchedule(next.scheduled, cronOf);
      logLine({ event: 'host.release' });
    } catch (error) {
      // Said once: the one before goes on.
      refused = online.name;
      logLine({ event: 'host.release-failed', code: errorCode(error) });
    }
  };
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    look()
      .catch((error: unknown) => logLine({ event: 'host.look-failed', code: errorCode(error) }))
      .finally(() => (isLooking = false));
  }, LOOK_EVERY_MS);
  timer.unref();
  return {
    fetch: (request, ...rest) =>
      new URL(request.url).pathname === PUBLICATION_STATE_PATH
        ? sayState(releases, tellsWhy)
        : current.app.fetch(request, ...rest),
    stop: () => {
      clearInterval(timer);
      stopSchedule();
    },
  };
}

/**
 * The functions of one code are loaded once in the life of a server, and made anew for each release: what
 * they keep in memory of a site goes with it.
 */
async function open(options: LiveOptions, release: Release): Promise<Opened> {
  const { releases, settings } = options;
  const folder = releases.folderOf(release.name);
  const code = options.codeFolder ?? releases.codeFolderOf(release.code);
  const { routed, scheduled } = await loadFunctions(code, { ...settings, PARVIS_BUILT: folder });
  // A page that was read before the swap asks for its own scripts, whose names hold a digest.
  const older = releases
    .list()
    .filter(({ name }) => name !== release.name)
    .map(({ name }) => join(releases.folderOf(name), 'dist'));
  return { release, app: await createApp(folder, routed, older), scheduled };
}

/** What became of the last publication. Why one was refused may quote what is not published yet. */
async function sayState(releases: Releases, tellsWhy: boolean): Promise<Response> {
  const state = await readPublicationState(releases);
  const shown = state === undefined || tellsWhy ? state : { ...state, said: [] };
  return Response.json(shown ?? null, { headers: { 'cache-control': 'no-store' } });
}
