import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright';
import { FIXTURE, ROOT } from './project.ts';

/** Files of the content, by path from the root of the project. */
function contentFiles(content: string): Record<string, string> {
  const entries = readdirSync(content, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(?:md|yml)$/u.test(entry.name));
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(ROOT, path), readFileSync(path, 'utf8')];
    }),
  );
}

/**
 * Gives the page a copy of the content, in the private files of its own browser: where a person picks
 * a folder of their computer, the tool receives this one, through the same interface.
 * @param site address of the served site
 * @param content folder that the site was built from
 */
export async function giveLocalCopy(
  page: Page,
  site: string,
  content = FIXTURE.folder,
): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${site}/redaction/configuration.json`);
  await page.evaluate(async (files) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of Object.entries(files)) {
      const folders = path.split('/');
      const name = folders.pop() ?? '';
      let folder = root;
      for (const inside of folders) {
        folder = await folder.getDirectoryHandle(inside, { create: true });
      }
      const file = await folder.getFileHandle(name, { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, contentFiles(content));
}

/** Opens an entry by its address: lists only draw the entries on the screen. */
export async function openEntry(page: Page, collection: string, slug: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/collections/${collection}/entries/${slug}`);
  await page.locator('[data-key-path]').first().waitFor();
}

/** What a file of the copy holds, once the tool wrote it. */
export function readLocalCopy(page: Page, path: string): Promise<string> {
  return page.evaluate(async (asked) => {
    const folders = asked.split('/');
    const name = folders.pop() ?? '';
    let folder = await navigator.storage.getDirectory();
    for (const inside of folders) folder = await folder.getDirectoryHandle(inside);
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, path);
}

/**
 * Draws a part of a long form, which the tool only does near the screen, and puts it at the top. What is
 * folded around it is opened.
 */
export async function drawPart(page: Page, key: string): Promise<void> {
  const part = page.locator(`[data-key-path="${key}"]`).first();
  await page.mouse.move(500, 400);
  for (let screen = 0; screen < 60 && (await part.count()) === 0; screen += 1) {
    await page.mouse.wheel(0, 400);
    await part.waitFor({ state: 'attached', timeout: 200 }).catch(() => undefined);
  }
  await part.evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
  });
}

/** Unfolds a line of a list of a long form, once the tool drew the list. @param list its key */
export async function unfoldLine(page: Page, list: string, index: number): Promise<void> {
  await drawPart(page, list);
  const part = page.locator(`[data-key-path="${list}"]`).first();
  const toggle = part.locator(`[aria-expanded=false][aria-controls$="-item-${index}-body"]`);
  await toggle.first().click();
}
