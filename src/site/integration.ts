import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forgeOrigins } from '../editing/backend.ts';
import { formatScore } from '../evidence/rgesn/ecodesign-texts.ts';
import { ahead } from '../kit/ahead.ts';
import { ASSET_FOLDER } from '../kit/paths.ts';
import { inlinedHashes } from '../web/security-headers.ts';
import { IN_PAGES } from './assets/baseline.ts';
import { writeEditor } from './assets/write-editor.ts';
import { ContentError, type FileProblem } from './content/content-error.ts';
import { contentRoot } from './content/content-root.ts';
import { readEditing } from './content/read-editing.ts';
import type { BuiltPage } from './measuring/built-pages.ts';
import { linkSheet } from './measuring/link-sheet.ts';
import { moveDeskContent } from './measuring/move-desk-content.ts';
import { measurePage } from './measuring/page-cost.ts';
import { pageKind } from './measuring/page-kind.ts';
import { compressedWeight, medianWeight, quickWeight } from './measuring/page-weight.ts';
import { removeScripts } from './measuring/remove-scripts.ts';
import { reportBuild } from './measuring/report-build.ts';
import { FIGURES_PATH, publishFigures, type SitePage } from './measuring/site-figures.ts';
import { trimmedPages } from './measuring/trim-styles.ts';
import { validateFormScripts, validateMedian, validatePage } from './measuring/validate-page.ts';
import { inlinedScripts, validateScripts } from './measuring/validate-scripts.ts';
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
        for await (const [page, measured] of ahead(trimmedPages(folder), measure)) {
          pages.push(measured);
          const inlined = inlinedHashes(page.html);
          for (const hash of inlined.styles) styles.add(hash);
          for (const hash of inlined.scripts) scripts.add(hash);
          for (const text of inlinedScripts(page.html)) scriptTexts.add(text);
          if (page.path === FIGURES_PATH) figures = page;
          else problems.push(...(await validatePage(page, measured.cost)));
        }
        if (figures !== undefined) {
          const published = await publishFigures(figures, pages);
          const [, { cost }] = await measure(published);
          problems.push(...(await validatePage(published, cost)));
        }
        await removeScripts(folder);
        await linkSheet(folder);
        problems.push(...(await validateScripts(folder, scriptTexts)));
        const content = contentRoot(root);
        const editing = await readEditing(content);
        await writeEditor(root, folder, editing, content);
        await writeHeaders(
          folder,
          { styles: [...styles], scripts: [...scripts] },
          forgeOrigins(editing),
        );
        // National sheets have limits of their own: the others are compared among themselves.
        const own = pages.filter(({ path }) => pageKind(path) !== 'guide');
        const median = await medianWeight(
          own.map(({ file, cost }) => ({ file, weight: cost.kilobytes })),
        );
        problems.push(...validateMedian(median));
        const scriptsWeight = await weightOfForms(folder);
        problems.push(...validateFormScripts(scriptsWeight));
        const lowest = Math.min(...own.map(({ cost }) => cost.score));
        logger.info(
          `${pages.length} pages, médiane : ${median} octets (brotli, style compris), EcoIndex : ${formatScore(lowest)} au moins, scripts d’un formulaire : ${scriptsWeight} octets`,
        );
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

/** Bytes of the scripts that every page of a form loads before the person answers, as they were written. */
async function weightOfForms(folder: string): Promise<number> {
  let weight = 0;
  for await (const file of glob(`.${ASSET_FOLDER}/{formulaire,appareil}.*.js`, { cwd: folder })) {
    weight += await compressedWeight(await readFile(join(folder, file), 'utf8'));
  }
  return weight;
}
