import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { ASSET_FOLDER } from '../../src/kit/paths.ts';
import { readSearchedSite } from '../../src/search/searched-site.server.ts';
import { compressedWeight } from '../../src/site/measuring/page-weight.ts';
import { launchBrowser } from '../support/chromium.ts';
import { everydaySentences, searchRates } from '../support/everyday-sentences.ts';
import { ROOT } from '../support/project.ts';
import { atLeast, atMost, middle, round, type Figure } from './figure.ts';
import { openSlowPhone } from './slow-phone.ts';

const RUNS = 5;
const WEIGHT_LIMIT = 40_000;
const FIRST_SEARCH_MS = 2000;

/** How well the search understands everyday sentences, what it weighs, how soon it answers first. */
export async function benchSearch(url: string): Promise<readonly Figure[]> {
  return [...(await rates()), await weight(), ...(await firstSearches(url))];
}

async function rates(): Promise<readonly Figure[]> {
  const { index } = await readSearchedSite(join(ROOT, 'dist'));
  return (['tuning', 'held-out'] as const).flatMap((list) => {
    const { count, first, firstThree, misses } = searchRates(index, everydaySentences(list));
    for (const miss of misses) console.log(`  ${miss}`);
    const named = `of ${count} sentences (${list})`;
    return [
      atLeast(`right procedure first, ${named}`, round(first), 80, '%'),
      atLeast(`in the first three, ${named}`, round(firstThree), 95, '%'),
    ];
  });
}

/** Engine and list of pages, as they travel. */
async function weight(): Promise<Figure> {
  let total = 0;
  for await (const file of glob(`dist${ASSET_FOLDER}/*`, { cwd: ROOT })) {
    total += compressedWeight(await readFile(join(ROOT, file), 'utf8'));
  }
  return atMost('search in the page, engine and list', total, WEIGHT_LIMIT, 'B');
}

async function firstSearches(url: string): Promise<readonly Figure[]> {
  const browser = await launchBrowser();
  try {
    const figures: Figure[] = [];
    for (const path of ['/', '/recherche']) {
      const times: number[] = [];
      for (let run = 0; run < RUNS; run += 1) times.push(await firstSearch(browser, url + path));
      const what = `first search of ${path}, from the field to the results`;
      figures.push(atMost(what, Math.round(middle(times)), FIRST_SEARCH_MS, 'ms'));
    }
    return figures;
  } finally {
    await browser.close();
  }
}

/** Milliseconds from the moment the field is reached, its words already there, to the results drawn. */
async function firstSearch(browser: Browser, address: string): Promise<number> {
  const page = await openSlowPhone(browser);
  await page.goto(address, { waitUntil: 'networkidle' });
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>(
          '[data-instant] :is(input,textarea)',
        );
        const results = document.querySelector('[data-results]');
        if (field === null || results === null) throw new TypeError('No field to search with');
        const start = performance.now();
        new MutationObserver(() => {
          if (results.querySelector('h3') === null) return;
          requestAnimationFrame(() => resolve(performance.now() - start));
        }).observe(results, { childList: true, subtree: true });
        field.focus();
        field.value = 'je déménage samedi';
      }),
  );
  await page.context().close();
  return time;
}
