import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../../src/local/build-site.ts';
import { copySources } from '../../src/local/copy-sources.ts';
import { ROOT } from './project.ts';
import { readHtml } from './read-html.ts';
import type { TemporaryContent } from './temporary-content.ts';

/**
 * Builds the whole site from a content that a test changed, as `npm run build` does.
 * @param environment settings of the build, for example `PARVIS_NOW`
 * @returns reads a page of what was built, by its path
 */
export async function buildContent(
  { root, source }: TemporaryContent,
  environment: Readonly<Record<string, string>> = {},
): Promise<(path: string) => Document> {
  copySources(ROOT, root);
  await buildSite(root, { PARVIS_CONTENT: source.name, PARVIS_STRICT: '1', ...environment });
  return (path) => {
    const document = readHtml(readFileSync(join(root, 'dist', path, 'index.html'), 'utf8'));
    for (const style of document.querySelectorAll('style')) style.remove();
    return document;
  };
}
