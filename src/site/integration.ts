import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forgeOrigins } from '../editing/backend.ts';
import { ahead } from '../kit/ahead.ts';
import { inlinedHashes } from '../web/security-headers.ts';
import { IN_PAGES } from './assets/baseline.ts';
import { writeEditor } from './assets/write-editor.ts';
import { ContentError, type FileProblem } from './content/content-error.ts';
import { contentRoot } from './content/content-root.ts';
import { readEditing } from './content/read-editing.ts';
import type { BuiltPage } from './measuring/built-pages.ts';
import { linkSheet } from './measuring/link-sheet.ts';
import { measureSite } from './measuring/measure-site.ts';
import { moveDeskContent } from './measuring/move-desk-content.ts';
import { measurePage } from './measuring/page-cost.ts';
import { quickWeight } from './measuring/page-weight.ts';
import { removeScripts } from './measuring/remove-scripts.ts';
import { reportBuild } from './measuring/report-build.ts';
import { FIGURES_PATH, publishFigures, type SitePage } from './measuring/site-figures.ts';
import { trimmedPages } from './measuring/trim-styles.ts';
import { validatePage } from './measuring/validate-page.ts';
import { inlinedScripts } from './measuring/validate-scripts.ts';
import { writeHeaders } from './measuring/write-headers.ts';

/**
 * Parvis inside Astro's build: once the pages are drawn, measures them, publishes the figures,
 * refuses pages that are too heavy or unfinished, removes scripts that none of them loads, bundles
 * the editing tool, and writes the headers that hosts add.
 */
export function parvis(): AstroIntegration {
  let root = '';
  return {
    name: 'parvis',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:setup': ({ updateConfig }) => {
        // No setting of Astro reaches the scripts of pages.
        updateConfig({ environments: { client: { build: { target: IN_PAGES } } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await moveDeskContent(folder);
        const problems: FileProblem[] = [];
        const pages: SitePage[] = [];
        const styles = new Set<string>();
        const scripts = new Set<string>();
        const scriptTexts = new Set<string>();
        let figures: BuiltPage | undefined;
        // Alerts do not wait for what was checked with the rest, and weighs the same.
        const isMeasured = process.env.PARVIS_MEASURED === '1';
        for await (const [page, measured] of ahead(trimmedPages(folder), measure)) {
          pages.push(measured);
          const inlined = inlinedHashes(page.html);
          for (const hash of inlined.styles) styles.add(hash);
          for (const hash of inlined.scripts) scripts.add(hash);
          for (const text of inlinedScripts(page.html)) scriptTexts.add(text);
          if (page.path === FIGURES_PATH) figures = page;
          else problems.push(...(await validatePage(page, isMeasured ? undefined : measured.cost)));
        }
        if (figures !== undefined) {
          const published = await publishFigures(figures, pages);
          const [, { cost }] = await measure(published);
          problems.push(...(await validatePage(published, isMeasured ? undefined : cost)));
        }
        await removeScripts(folder);
        await linkSheet(folder);
        const content = contentRoot(root);
        const editing = await readEditing(content);
        await writeEditor(root, folder, editing, content);
        await writeHeaders(
          folder,
          { styles: [...styles], scripts: [...scripts] },
          forgeOrigins(editing),
        );
        if (!isMeasured) {
          const { said, found } = await measureSite(folder, pages, scriptTexts);
          problems.push(...found);
          logger.info(said);
        }
        const refused = await reportBuild(problems);
        if (refused.length > 0) throw new ContentError(refused);
      },
    },
  };
}

async function measure(page: BuiltPage): Promise<readonly [BuiltPage, SitePage]> {
  const { file, path, html } = page;
  return [page, { file, path, cost: measurePage(html, await quickWeight(html)) }];
}
