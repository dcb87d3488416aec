import { existsSync } from 'node:fs';
import { copyFile, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReleases } from '../../host/releases/releases.ts';
import { keepOnce } from '../../kit/keep-once.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { ASSET_FOLDER } from '../../kit/paths.ts';
import { StopError } from '../../kit/stop-error.ts';
import {
  publishedPath,
  siteAddressOf,
  type DraftPreview,
} from '../../publishing/review/draft-preview.ts';
import type { Proposal } from '../../publishing/review/proposal.ts';
import { MADE_ONCE } from '../../site/assets/kept-once.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import { loadContent } from '../../site/content/load-content.ts';
import { digestFiles } from '../build-stamp.ts';
import { CODE } from '../publish/draw-release.ts';
import { runBuild } from '../publish/run-build.ts';
import { tryText } from '../publish/tried-text.ts';
import { loadPreview } from './load-preview.ts';

/** Scripts that draw steps, by the beginning of their names. */
const STEP_SCRIPTS = /^(?:formulaire|ajouts)\./u;
/** Whoever asks for the pages of a preview while it is drawn. */
const CONNECTION = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };

export interface DrawnDraft {
  readonly root: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** The code that draws receipts is the same as long as the process lives. */
const loadOnce = keepOnce(() => loadPreview(join(import.meta.dirname, '../../..')));

/**
 * Draws a draft as the site, the form, the receipts and the e-mails do: the whole site is built with it, out of
 * what is online, and what shows the draft is kept.
 */
export async function drawDraft(
  { root, environment }: DrawnDraft,
  { path, text, from }: Proposal,
): Promise<DraftPreview> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-apercu-'));
  try {
    const content = contentRoot(root, environment);
    const copy = join(folder, 'content');
    const published = publishedPath(path);
    const said = await tryText(content, copy, published, text);
    // Named as its author knows it.
    if (said.length > 0) return refused(said.map((line) => line.replaceAll(published, path)));
    const day = comesOutOn(text ?? '', from);
    await runBuild(root, {
      ...environment,
      ...(day !== undefined && { PARVIS_LOCAL: '1', PARVIS_NOW: `${day}T11:00:00Z` }),
      PARVIS_CONTENT: copy,
      PARVIS_CONTENT_NAME: content.name,
      PARVIS_OUT: join(folder, 'dist'),
      PARVIS_CACHE: await takeCache(openReleases(root, environment).folder),
      PARVIS_CODE: digestFiles(root, CODE),
      PARVIS_KEEP_TOOL: '1',
    });
    await copyFile(join(root, 'netlify.toml'), join(folder, 'netlify.toml'));
    return { ...(await readParts(folder, published)), said: [], day };
  } catch (error) {
    if (error instanceof StopError) return refused([error.message]);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * What builds remember, apart from that of publications, which may go on meanwhile; papers and scripts that
 * they made from the same words are taken.
 */
async function takeCache(publications: string): Promise<string> {
  const cache = join(publications, 'cache-apercus');
  for (const kind of MADE_ONCE) {
    const made = join(publications, 'cache', kind);
    await rm(join(cache, kind), { recursive: true, force: true });
    if (existsSync(made)) await cp(made, join(cache, kind), { recursive: true });
  }
  return cache;
}

const refused = (said: readonly string[]): DraftPreview => ({ said, parts: {}, scripts: [] });

/** A later day, where nothing of the draft is on the site before it. */
function comesOutOn(text: string, approvedFrom: string | undefined): string | undefined {
  const written = /^publishedOn: *["']?(\d{4}-\d{2}-\d{2})/mu.exec(text)?.[1];
  const last = [written, approvedFrom]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  return last !== undefined && last > parisDay(new Date()) ? last : undefined;
}

/** @param folder of a built site */
async function readParts(folder: string, path: string) {
  const site = join(folder, 'dist');
  const address = siteAddressOf(path) ?? '/';
  const page = await read(join(site, address, 'index.html'));
  const slug = path.startsWith('demarches/') ? address.split('/')[2] : undefined;
  if (slug === undefined) return { parts: keyed({ page }), scripts: [] };
  const form = await read(join(site, address, 'formulaire', 'index.html'));
  const definition = await read(join(site, address, 'definition.json'));
  const names = await readdir(join(site, ASSET_FOLDER));
  const scripts = names.filter((name) => STEP_SCRIPTS.test(name));
  const { receipt, email } = await drawAfterwards(folder, slug);
  return {
    parts: keyed({ page, form, receipt, email }),
    definition,
    scripts: scripts.map((name) => `${ASSET_FOLDER}/${name}`),
  };
}

/** What comes after a sending: one is invented, in memory. */
async function drawAfterwards(folder: string, slug: string) {
  const { commune } = await loadContent(contentRoot(folder, {}));
  const createPreview = await loadOnce();
  const { app, paths } = await createPreview({ root: folder, slug, commune, url: commune.site });
  const show = async (path: string | undefined) => {
    if (path === undefined) return undefined;
    const headers = { host: new URL(commune.site).host };
    const response = await app.request(path, { headers }, CONNECTION);
    return response.ok ? response.text() : undefined;
  };
  return { receipt: await show(paths.receipt), email: await show(paths.email) };
}

const keyed = (parts: Readonly<Record<string, string | undefined>>): DraftPreview['parts'] =>
  Object.fromEntries(Object.entries(parts).filter(([, html]) => html !== undefined));

async function read(file: string): Promise<string | undefined> {
  return existsSync(file) ? readFile(file, 'utf8') : undefined;
}
