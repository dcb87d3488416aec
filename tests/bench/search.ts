import type { Browser, Response } from 'playwright';
import { compressedWeight } from '../../src/site/measuring/page-weight.ts';
import { launchBrowser } from '../support/chromium.ts';
import { atMost, middle, round, type Figure } from './figure.ts';
import { benchSentences } from './search-sentences.ts';
import { openSlowPhone } from './slow-phone.ts';

const RUNS = 5;
const WEIGHT_LIMIT = 40_000;
const FIRST_SEARCH_MS = 2000;
/** What a phone does once the files are there, beside what it waits for them: in one run, on one machine. */
const OVER_THE_DOWNLOAD = 1.7;

/** How well the search understands everyday sentences, what it weighs, how soon it answers first. */
export async function benchSearch(url: string): Promise<readonly Figure[]> {
  return [...(await benchSentences()), ...(await firstSearches(url))];
}

async function firstSearches(url: string): Promise<readonly Figure[]> {
  const browser = await launchBrowser();
  try {
    const figures: Figure[] = [];
    for (const path of ['/', '/recherche']) {
      const searches: FirstSearch[] = [];
      for (let run = 0; run < RUNS; run += 1) searches.push(await firstSearch(browser, url + path));
      const what = `first search of ${path}, from the field to the results`;
      const time = Math.round(middle(searches.map(({ ms }) => ms)));
      const weight = middle(searches.map(({ bytes }) => bytes));
      figures.push(atMost(what, time, FIRST_SEARCH_MS, 'ms'));
      const overDownload = middle(searches.map(({ ms, downloadMs }) => ms / downloadMs));
      figures.push(
        atMost(
          `first search of ${path}, over the download of its files alone`,
          round(overDownload),
          OVER_THE_DOWNLOAD,
          '×',
        ),
      );
      figures.push(
        atMost(`download of that search of ${path}: engine and list`, weight, WEIGHT_LIMIT, 'B'),
      );
    }
    return figures;
  } finally {
    await browser.close();
  }
}

interface FirstSearch {
  /** From the moment the field is reached, its words already there, to the results drawn. */
  readonly ms: number;
  /** To ask for the same files again, and do nothing with them. */
  readonly downloadMs: number;
  /** Of all that the browser asked for meanwhile, as it travels. */
  readonly bytes: number;
}

async function firstSearch(browser: Browser, address: string): Promise<FirstSearch> {
  const page = await openSlowPhone(browser);
  await page.goto(address, { waitUntil: 'networkidle' });
  const asked: Response[] = [];
  page.on('response', (response) => asked.push(response));
  const ms = await page.evaluate(
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
  const texts = await Promise.all(asked.map((response) => response.text()));
  const addresses = asked.map((response) => response.url());
  const downloadMs = await page.evaluate(async (urls) => {
    const start = performance.now();
    await Promise.all(
      urls.map(async (url) => (await fetch(url, { cache: 'reload' })).arrayBuffer()),
    );
    return performance.now() - start;
  }, addresses);
  await page.context().close();
  const weights = await Promise.all(texts.map(compressedWeight));
  return {
    ms,
    downloadMs,
    bytes: weights.reduce((total, weight) => total + weight, 0),
  };
}
