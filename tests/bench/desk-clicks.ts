import type { Browser, Page } from 'playwright';
import type { LocalSupabase } from '../../src/local/local-supabase.ts';
import { createProcedureRegistry } from '../../src/procedures/procedure-repository.ts';
import { compressedWeight } from '../../src/site/measuring/page-weight.ts';
import { launchBrowser } from '../support/chromium.ts';
import { ROOT } from '../support/project.ts';
import { openSessions } from './desk-sessions.ts';
import { atMost, middle, type Figure } from './figure.ts';
import { fileOnServer } from './filing.ts';
import { largestPaint } from './paint.ts';
import { SLUG } from './parking-form.ts';

/** A page of the list, and a line more. */
const REQUESTS = 51;
const RUNS = 3;
/** More would mean that no key leads there. */
const MOST_TABS = 200;

/**
 * From « prendre » to « répondu », with keys alone: pages, and bytes in all. Then the list, on a slow phone.
 * Counted with nothing kept: an agent's browser has the styles already.
 */
export async function benchDeskClicks(
  supabase: LocalSupabase,
  url: string,
): Promise<readonly Figure[]> {
  const definition = await createProcedureRegistry(`${ROOT}/dist`).find(SLUG);
  if (definition === undefined) throw new Error('Build the site first');
  const commune = definition.commune.id;
  const service = definition.service.slug;
  const [session = ''] = await openSessions(supabase, { commune, service, count: 1 });
  const file = await fileOnServer(supabase, url);
  for (let count = 0; count < REQUESTS; count += 1) await file();
  const cookies = [{ name: 'parvis-bureau', value: session, url }];
  const browser = await launchBrowser();
  try {
    const answered = await answerOne(browser, url, cookies);
    const headers = { cookie: `parvis-bureau=${session}` };
    const list = await (await fetch(`${url}/bureau/`, { headers })).text();
    const paints: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      paints.push(await largestPaint(browser, `${url}/bureau/`, cookies));
    }
    return [
      atMost('from « prendre » to « répondu », pages', answered.pages, 4, ''),
      atMost('from « prendre » to « répondu », in all', answered.bytes, 40_000, 'B'),
      { what: 'from « prendre » to « répondu », keys', value: answered.keys, unit: '' },
      atMost('weight of the list', await compressedWeight(list), 25_000, 'B'),
      atMost('largest paint of the list', Math.round(middle(paints)), 2500, 'ms'),
    ];
  } finally {
    await browser.close();
  }
}

/** Opens the first request of the list, then counts what it takes to take it and to answer. */
async function answerOne(
  browser: Browser,
  url: string,
  cookies: Parameters<typeof largestPaint>[2],
): Promise<{ pages: number; bytes: number; keys: number }> {
  const context = await browser.newContext();
  await context.addCookies(cookies ?? []);
  const page = await context.newPage();
  await page.goto(`${url}/bureau/`);
  await page.goto(
    new URL((await page.locator('.desk-list th a').first().getAttribute('href')) ?? '', url).href,
  );
  const counted = { pages: 0, bytes: 0, keys: 0 };
  const tools = await context.newCDPSession(page);
  await tools.send('Network.enable');
  tools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    counted.bytes += encodedDataLength;
  });
  page.on('load', () => {
    counted.pages += 1;
  });
  counted.keys += await tabTo(page, 'button[value="prendre"]');
  await enter(page);
  counted.keys += await tabTo(page, 'a[href="#ecrire"]');
  await page.keyboard.press('Enter');
  counted.keys += await tabTo(page, '[name="ecrire_texte"]');
  await page.keyboard.type('Bonjour, votre place est réservée.');
  counted.keys += await tabTo(page, 'button[value="ecrire"]');
  await enter(page);
  await context.close();
  // Each « Entrée » as well.
  return { ...counted, keys: counted.keys + 3 };
}

/** @returns how many times Tab was pressed. @throws where no key leads there */
async function tabTo(page: Page, selector: string): Promise<number> {
  for (let keys = 1; keys <= MOST_TABS; keys += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((to) => document.activeElement?.matches(to) ?? false, selector)) {
      return keys;
    }
  }
  throw new Error(`No key leads to ${selector}`);
}

async function enter(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}
