import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { notePublicationState } from '../../host/releases/publication-note.ts';
import { openReleases, type Release, type Releases } from '../../host/releases/releases.ts';
import { StopError } from '../../kit/stop-error.ts';
import { MADE_ONCE } from '../../site/assets/kept-once.ts';
import { ContentError } from '../../site/content/content-error.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import { loadContent } from '../../site/content/load-content.ts';
import { digestFiles } from '../build-stamp.ts';
import { copyContent } from '../copy-content.ts';
import { drawRelease, type DrawnFrom } from './draw-release.ts';
import { alone } from './publish-lock.ts';
import { publishTexts as texts } from './publish-texts.ts';

/** Releases that can be put back online. */
const KEPT = 8;
/** Papers and scripts are made again once a month, and those of forms that are gone take no room. */
const MADE_KEPT_MS = 30 * 24 * 3600 * 1000;
const ALERTS = 'alertes';

export interface Publishing {
  readonly root: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Told as soon as another release is online: alerts first, then the rest. */
  readonly onOnline?: (release: Release, seconds: number) => void;
}

/**
 * Publishes the content as it is now: drawn beside what is online, checked, then put online in one move.
 * New alerts leave first, with the rest as it was, whatever else is broken.
 * @returns the release that is online
 * @throws {StopError} when the content is refused, or another publication goes on; what is online stays
 */
export function publish({ root, environment, onOnline }: Publishing): Promise<Release> {
  const releases = openReleases(root, environment);
  const publishing = async () => {
    const start = performance.now();
    await notePublicationState(releases, 'running');
    const content = contentRoot(root, environment);
    const before = await releases.online();
    const put = async (release: Release) => {
      await releases.putOnline(release.name);
      onOnline?.(release, Math.round((performance.now() - start) / 100) / 10);
      return release;
    };
    const dependencies = { root, releases, environment, before };
    if (before !== undefined && areOtherAlerts(releases, before, content.folder)) {
      const named = await copyForRelease(releases, releases.folderOf(before.name) + '/content');
      await replaceAlerts(named.folder, content.folder);
      await put(await draw(named.name, { ...dependencies, kind: 'alerts' }));
    }
    const { name } = await copyForRelease(releases, content.folder);
    const whole = await put(await draw(name, { ...dependencies, kind: 'whole' }));
    prune(releases, whole);
    await notePublicationState(releases, 'published', whole.warnings);
    return whole;
  };
  return alone(releases.folder, () =>
    publishing().catch(async (error: unknown) => {
      const said = error instanceof StopError ? error.message : texts.broken;
      await notePublicationState(releases, 'refused', [said]);
      throw error;
    }),
  );
}

/**
 * Puts the release before the one online back.
 * @returns the release that is online
 * @throws {StopError} when there is none before it
 */
export function putBack({ root, environment }: Publishing): Promise<Release> {
  const releases = openReleases(root, environment);
  return alone(releases.folder, async () => {
    const online = await releases.online();
    const before = releases.list().find(({ name }) => online !== undefined && name < online.name);
    if (before === undefined) throw new StopError(texts.nothingBefore);
    await releases.putOnline(before.name);
    return before;
  });
}

/** Checks the content before anything is drawn; leaves nothing of what is refused. */
async function draw(name: string, drawn: DrawnFrom): Promise<Release> {
  const { root, releases, environment } = drawn;
  try {
    const folder = join(releases.folderOf(name), 'content');
    // An alert does not wait twice: its build reads the same checks first.
    if (drawn.kind === 'whole') await loadContent({ ...contentRoot(root, environment), folder });
    return await drawRelease(name, drawn);
  } catch (error) {
    releases.remove(name);
    if (error instanceof ContentError) throw new StopError(texts.refused(error.message));
    throw error;
  }
}

/** Copies a content into the folder of a release to come: what is built is what is kept. */
async function copyForRelease(
  releases: Releases,
  from: string,
): Promise<{ readonly name: string; readonly folder: string }> {
  const name = new Date().toISOString().replaceAll(':', '-');
  const folder = join(releases.folderOf(name), 'content');
  mkdirSync(releases.folderOf(name), { recursive: true });
  await copyContent(from, folder);
  return { name, folder };
}

function areOtherAlerts(releases: Releases, before: Release, content: string): boolean {
  const old = join(releases.folderOf(before.name), 'content');
  return digestFiles(old, [ALERTS]) !== digestFiles(content, [ALERTS]);
}

async function replaceAlerts(target: string, content: string): Promise<void> {
  rmSync(join(target, ALERTS), { recursive: true, force: true });
  const from = join(content, ALERTS);
  if (existsSync(from)) await cp(from, join(target, ALERTS), { recursive: true });
}

/** Forgets old releases, what was never whole, and code that none of those kept runs. */
function prune(releases: Releases, online: Release): void {
  const kept = releases.list().slice(0, KEPT);
  const names = new Set([online, ...kept].map(({ name }) => name));
  const codes = new Set([online, ...kept].map(({ code }) => code));
  for (const name of readdirSync(join(releases.folder, 'releases'))) {
    if (!names.has(name)) releases.remove(name);
  }
  for (const kind of MADE_ONCE) {
    const folder = join(releases.folder, 'cache', kind);
    for (const made of existsSync(folder) ? readdirSync(folder) : []) {
      const age = Date.now() - statSync(join(folder, made)).mtimeMs;
      if (age > MADE_KEPT_MS) rmSync(join(folder, made));
    }
  }
  for (const code of readdirSync(join(releases.folder, 'code'))) {
    if (!codes.has(code)) rmSync(releases.codeFolderOf(code), { recursive: true, force: true });
  }
}
