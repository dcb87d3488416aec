import { existsSync, readFileSync } from 'node:fs';
import { copyFile, cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleFunctions } from '../../host/bundle-functions.ts';
import { noteRelease, type Release, type Releases } from '../../host/releases/releases.ts';
import { StopError } from '../../kit/stop-error.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import type { BuildReport } from '../../site/measuring/report-build.ts';
import { digestFiles } from '../build-stamp.ts';
import { publishTexts as texts } from './publish-texts.ts';
import { runBuild } from './run-build.ts';

/** What functions are made from. */
export const CODE = ['src', 'functions', 'package-lock.json', 'netlify.toml'];
/** What no site goes without: functions and hosts read them. */
const NEEDED = ['dist/index.html', 'dist/404.html', 'dist/commune.json', 'dist/_headers'];
const EDITING_TOOL = 'dist/redaction/outil';

export interface DrawnFrom {
  readonly root: string;
  readonly releases: Releases;
  readonly environment: NodeJS.ProcessEnv;
  readonly kind: Release['kind'];
  /** What was drawn before it: the same code makes the same editing tool. */
  readonly before: Release | undefined;
}

/**
 * Draws the site from the content that is in the folder of a release, beside what is online: pages,
 * content of the desk, functions. The release is whole once its note is written.
 * @throws {StopError} with what the build refuses, in French
 */
export async function drawRelease(name: string, drawn: DrawnFrom): Promise<Release> {
  const { root, releases, environment, kind, before } = drawn;
  const folder = releases.folderOf(name);
  const code = digestFiles(root, CODE);
  const functions = bundleOnce(root, releases.codeFolderOf(code));
  const tool =
    before?.code === code ? join(releases.folderOf(before.name), EDITING_TOOL) : undefined;
  const report = join(folder, 'report.json');
  await runBuild(root, {
    ...environment,
    PARVIS_CONTENT: join(folder, 'content'),
    PARVIS_CONTENT_NAME: contentRoot(root, environment).name,
    PARVIS_OUT: join(folder, 'dist'),
    PARVIS_CACHE: join(releases.folder, 'cache'),
    PARVIS_REPORT: report,
    PARVIS_CODE: code,
    PARVIS_KEEP_TOOL: tool === undefined ? '' : '1',
    PARVIS_MEASURED: kind === 'alerts' ? '1' : '',
  });
  await functions;
  if (tool !== undefined) await cp(tool, join(folder, EDITING_TOOL), { recursive: true });
  await copyFile(join(root, 'netlify.toml'), join(folder, 'netlify.toml'));
  const missing = NEEDED.find((file) => !existsSync(join(folder, file)));
  if (missing !== undefined) throw new StopError(texts.missing(missing));
  const { warnings } = JSON.parse(readFileSync(report, 'utf8')) as BuildReport;
  const release = { name, at: new Date().toISOString(), kind, code, warnings };
  await noteRelease(releases, release);
  return release;
}

/** The same code is bundled once: what a server loaded of it stays where it is. */
async function bundleOnce(root: string, folder: string): Promise<void> {
  if (existsSync(join(folder, 'whole'))) return;
  await rm(folder, { recursive: true, force: true });
  await bundleFunctions(root, folder);
  await mkdir(join(folder, 'whole'));
}
