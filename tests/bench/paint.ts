import type { Browser, BrowserContext } from 'playwright';
import { compressedWeight } from '../../src/site/measuring/page-weight.ts';
import { launchBrowser } from '../support/chromium.ts';
import { atMost, middle, type Figure } from './figure.ts';
import { fileOne } from './file-one.ts';
import { SLUG } from './parking-form.ts';
import { openSlowPhone } from './slow-phone.ts';

type Cookie = Parameters<BrowserContext['addCookies']>[0][number];

const RUNS = 5;
const LIMIT_MS = 2000;
/** Of the page of a request that was just filed, brotli at its best. */
const FOLLOW_UP_LIMIT = 8000;

/**
 * Largest paint on a slow phone, as the developer tools of the browser slow it: 400 kbit/s, 400 ms,
 * CPU six times slower, cold. A link slowed packet by packet is harsher; this one runs anywhere.
 */
export async function benchPaint(url: string): Promise<readonly Figure[]> {
  const browser = await launchBrowser();
  try {
    const paths = ['/', `/demarches/${SLUG}/`, `/demarches/${SLUG}/formulaire/`];
    const receipt = await fileOne(browser, url);
    const followUp = receipt.replace('/recus/', '/suivi/');
    const pages = [...paths, receipt, followUp];
    const weight = await compressedWeight(await (await fetch(url + followUp)).text());
    const figures = [atMost('weight of /suivi/…', weight, FOLLOW_UP_LIMIT, 'B')];
    for (const path of pages) {
      const times: number[] = [];
      for (let run = 0; run < RUNS; run += 1) times.push(await largestPaint(browser, url + path));
      const name = path.replace(/^(\/(?:recus|suivi)\/).*/u, '$1…');
      figures.push(atMost(`largest paint of ${name}`, Math.round(middle(times)), LIMIT_MS, 'ms'));
    }
    return figures;
  } finally {
    await browser.close();
  }
}

/** The largest paint of an address on a slow phone, in milliseconds. @param cookies what the phone holds */
export async function largestPaint(
  browser: Browser,
  address: string,
  cookies: readonly Cookie[] = [],
): Promise<number> {
  const page = await openSlowPhone(browser);
  await page.context().addCookies(cookies);
  await page.goto(address, { waitUntil: 'networkidle' });
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().at(-1)?.startTime ?? 0),
        ).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await page.context().close();
  return time;
}
