import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { styleHash, stylesOf } from '../server/security-headers.ts';
import { builtPages } from './built-pages.ts';
import { checkMedian, checkPage } from './check-page.ts';
import { ContentError, type FileProblem } from './content-problem.ts';
import { medianWeight, quickWeight } from './page-weight.ts';
import { removeScripts } from './remove-scripts.ts';
import { writeHeaders } from './write-headers.ts';

/**
 * Parvis inside Astro's build: once the pages are drawn, refuses those that are too heavy or
 * unfinished, removes scripts that none of them loads, and writes the headers that hosts add.
 */
export function parvis(): AstroIntegration {
  return {
    name: 'parvis',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const problems: FileProblem[] = [];
        const pages: { file: string; weight: number }[] = [];
        const styles = new Set<string>();
        for await (const page of builtPages(folder)) {
          const weight = quickWeight(page.html);
          pages.push({ file: page.file, weight });
          problems.push(...checkPage(page, weight));
          for (const css of stylesOf(page.html)) styles.add(css);
        }
        await removeScripts(folder);
        await writeHeaders(folder, [...styles].map(styleHash));
        const median = await medianWeight(pages);
        problems.push(...checkMedian(median));
        logger.info(`${pages.length} pages, médiane : ${median} octets (brotli, style compris)`);
        if (problems.length > 0) throw new ContentError(problems);
      },
    },
  };
}
