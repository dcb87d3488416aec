import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { styleHashesOf } from '../server/security-headers.ts';
import { builtPages } from './built-pages.ts';
import { checkMedian, checkPage } from './check-page.ts';
import { ContentError, type FileProblem } from './content-problem.ts';
import { compressedWeight, median, quickWeight } from './page-weight.ts';
import { writeHeaders } from './write-headers.ts';

/** Past this many pages, the log gives quick weights: exact ones would take minutes. */
const EXACT_UP_TO = 300;

/**
 * Parvis inside Astro's build: once the pages are drawn, refuses those that are too heavy or
 * unfinished, and writes the headers that hosts add.
 */
export function parvis(): AstroIntegration {
  return {
    name: 'parvis',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const folder = fileURLToPath(dir);
        const weigh = pages.length > EXACT_UP_TO ? quickWeight : compressedWeight;
        const problems: FileProblem[] = [];
        const weights: number[] = [];
        const styles = new Set<string>();
        for await (const page of builtPages(folder)) {
          problems.push(...checkPage(page));
          weights.push(weigh(page.html));
          for (const hash of styleHashesOf(page.html)) styles.add(hash);
        }
        problems.push(...checkMedian(median(weights)));
        await writeHeaders(folder, [...styles]);
        logger.info(
          `${weights.length} pages ; la plus lourde : ${Math.max(...weights)} octets, médiane : ${median(weights)} octets (brotli, style compris)`,
        );
        if (problems.length > 0) throw new ContentError(problems);
      },
    },
  };
}
