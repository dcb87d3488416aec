import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { openReleases } from '../../src/host/releases/releases.ts';
import { fillDemo } from '../../src/local/demo/fill-demo.ts';
import { startLocalSite } from '../../src/local/local-site.ts';
import { findFreePort } from '../../src/local/ports.ts';
import { adoptBuilt } from '../../src/local/publish/adopt-built.ts';
import { contentRoot } from '../../src/site/content/content-root.ts';
import { loadContent } from '../../src/site/content/load-content.ts';
import { readEnvironment } from '../../src/web/environment.ts';
import { ROOT } from '../support/project.ts';
import { takePicture } from './take-picture.ts';

/** Bytes of a picture of the guide for agents, at most. */
const PICTURE_LIMIT = 160_000;
/** Who signs in: whoever supervises sees everything. */
const PERSON = 'encadrement';

/** What the guide shows, each one reached from the one before. */
const PICTURES: readonly (readonly [file: string, reach: (page: Page) => Promise<unknown>])[] = [
  ['bureau-liste.png', (page) => page.goto('/bureau/')],
  ['bureau-demande.png', (page) => page.locator('tbody tr[id^="d-"] a').first().click()],
  ['bureau-saisir.png', (page) => page.goto('/bureau/saisir/')],
  ['bureau-chiffres.png', (page) => page.goto('/bureau/chiffres/')],
];

/**
 * Takes the pictures of the guide for agents, on the desk of the demonstration.
 * @throws {RangeError} when one is too heavy
 */
export async function takeDeskPictures(browser: Browser, folder: string): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'parvis-pictures-'));
  const { commune } = await loadContent(contentRoot(ROOT));
  const [port, mailboxPort, identityPort] = await Promise.all(
    Array.from({ length: 3 }, () => findFreePort()),
  );
  if (port === undefined || mailboxPort === undefined || identityPort === undefined) return;
  const ports = { port, mailboxPort, identityPort };
  const environment = { ...process.env, PARVIS_PUBLICATIONS: join(data, 'publications') };
  await adoptBuilt(ROOT, environment);
  const releases = openReleases(ROOT, environment);
  const site = await startLocalSite({ root: ROOT, folder: data, releases, commune, ...ports });
  try {
    await fillDemo({
      ...{ siteFolder: join(ROOT, 'dist'), commune, now: new Date(), onStart: () => undefined },
      settings: readEnvironment(site.environment, [
        ...(['SUPABASE_URL', 'SUPABASE_PUBLISHABLE_KEY', 'PARVIS_TOKEN_KEY'] as const),
      ]),
      secret: site.supabase.secrets.parvisSecret,
      databaseUrl: site.supabase.databaseUrl,
    });
    const context = await browser.newContext({
      ...{ baseURL: site.url, viewport: { width: 1280, height: 720 }, colorScheme: 'light' },
      locale: 'fr-FR',
    });
    const page = await context.newPage();
    await page.goto('/bureau/');
    await page.locator(`button[name="person"][value="${PERSON}"]`).click();
    await page.waitForURL(/\/bureau\/$/u);
    for (const [file, reach] of PICTURES) {
      await reach(page);
      await takePicture(page, join(folder, file), PICTURE_LIMIT);
    }
    await context.close();
  } finally {
    await site.stop();
    await rm(data, { recursive: true, force: true });
  }
}
