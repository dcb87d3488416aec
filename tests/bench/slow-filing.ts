import type { Browser, Page } from 'playwright';
import { launchBrowser } from '../support/chromium.ts';
import { fillForm, fillSteps } from '../support/fill-form.ts';
import { atMost, middle, round, type Figure } from './figure.ts';
import { parkingForm, SLUG } from './parking-form.ts';
import { openSlowPhone } from './slow-phone.ts';

const RUNS = 3;
const MOST_KILOBYTES = 45;
const MOST_SECONDS = 8;

interface Waited {
  readonly seconds: number;
  readonly bytes: number;
  readonly requests: number;
}

/**
 * From the page of a procedure to the receipt, on a slow phone that never saw the site. What the person
 * does takes no time here: only what they wait for counts.
 */
export async function benchSlowFiling(url: string): Promise<readonly Figure[]> {
  const browser = await launchBrowser();
  try {
    const figures: Figure[] = [];
    for (const hasScripts of [false, true]) {
      const runs: Waited[] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await fileSlowly(browser, url, hasScripts));
      const named = `a whole filing ${hasScripts ? 'with' : 'without'} JavaScript`;
      const seconds = round(middle(runs.map((run) => run.seconds)));
      const kilobytes = round(middle(runs.map(({ bytes }) => bytes)) / 1000);
      const requests = middle(runs.map((run) => run.requests));
      figures.push(
        ...(hasScripts
          ? [
              { what: `waits of ${named}`, value: seconds, unit: 's' },
              { what: `bytes of ${named}`, value: kilobytes, unit: 'kB' },
            ]
          : [
              atMost(`waits of ${named}`, seconds, MOST_SECONDS, 's'),
              atMost(`bytes of ${named}`, kilobytes, MOST_KILOBYTES, 'kB'),
            ]),
        { what: `requests of ${named}`, value: requests, unit: '' },
      );
    }
    return figures;
  } finally {
    await browser.close();
  }
}

async function fileSlowly(browser: Browser, url: string, hasScripts: boolean): Promise<Waited> {
  const page = await openSlowPhone(browser, { javaScriptEnabled: hasScripts });
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.enable');
  let bytes = 0;
  let requests = 0;
  tools.on('Network.requestWillBeSent', () => (requests += 1));
  tools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  let milliseconds = 0;
  const wait = async (arrival: Promise<unknown>) => {
    const start = performance.now();
    await arrival;
    milliseconds += performance.now() - start;
  };
  await wait(page.goto(`${url}/demarches/${SLUG}/`));
  await wait(leaveBy(page, () => page.locator(`a[href$="/${SLUG}/formulaire/"]`).first().click()));
  // What is left empty is nothing to do, and what is not asked of a person goes away.
  const form = Object.fromEntries(
    Object.entries(parkingForm()).filter(([, value]) => value !== ''),
  );
  // The first answers are typed while the script comes, which then shows one step at a time.
  if (hasScripts) await page.getByRole('button', { name: 'Continuer' }).waitFor();
  await (hasScripts ? fillSteps(page, form) : fillForm(page, form));
  await wait(press(page, 'Vérifier mes réponses', 'Envoyer à la mairie'));
  await wait(
    leaveBy(page, () => page.getByRole('button', { name: 'Envoyer à la mairie' }).click()),
  );
  if (!page.url().includes('/recus/')) throw new Error(`No receipt, but ${page.url()}`);
  await page.context().close();
  return { seconds: milliseconds / 1000, bytes, requests };
}

/** Until the next page is there to be read. */
async function leaveBy(page: Page, act: () => Promise<void>): Promise<void> {
  const from = page.url();
  await act();
  await page.waitForURL((url) => url.href !== from, { timeout: 60_000 });
}

/** Scripts show the review in the same page: what tells is the button that comes. */
async function press(page: Page, name: string, next: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: next }).waitFor({ timeout: 60_000 });
}
