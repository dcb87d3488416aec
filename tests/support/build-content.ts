import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { buildSite } from '../../src/local/build-site.ts';
import { ROOT } from './project.ts';
import type { TemporaryContent } from './temporary-content.ts';

/** What Astro reads besides the content. */
const SOURCES = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Builds the whole site from a content that a test changed, as `npm run build` does.
 * @returns reads a page of what was built, by its path
 */
export async function buildContent({
  root,
}: TemporaryContent): Promise<(path: string) => Document> {
  for (const source of SOURCES) cpSync(join(ROOT, source), join(root, source), { recursive: true });
  linkPackages(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  await buildSite(root);
  return (path) => {
    const { document } = new JSDOM(readFileSync(join(root, 'dist', path, 'index.html'))).window;
    for (const style of document.querySelectorAll('style')) style.remove();
    return document;
  };
}

/**
 * Makes the packages of the project those of another folder, but what Astro and Vite keep among them:
 * two builds at once would each read what the other has just read.
 */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  const kept = ['.astro', '.vite'];
  for (const name of readdirSync(from).filter((entry) => !kept.includes(entry))) {
    symlinkSync(join(from, name), join(to, name));
  }
}
