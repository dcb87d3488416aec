import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../../support/axe.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { fileOwnRoom } from '../../support/desk-forms.ts';
import { openBatches } from '../../support/open-batches.ts';
import { deskCaller, openDesk } from '../../support/open-desk.ts';
import { SITE } from '../../support/open-site.ts';
import { receiveRoom } from '../../support/receive-room.ts';

let browser: Browser;
let pages: Readonly<Record<string, string>>;
beforeAll(async () => {
  browser = await launchBrowser();
  const batches = openBatches(deskCaller({ services: ['voirie', 'proprete'] }));
  const text = async (path: string) => (await batches.get(path)).text();
  const path = await batches.make([await receiveRoom(), await receiveRoom({}, 'proprete')]);
  const chosen = await text(path);
  const wrong = await (await batches.press(path, 'preparer:ecrire', {})).text();
  await batches.press(path, 'preparer:ecrire', { ecrire_texte: 'Demande {numero} : oui.' });
  const preview = await text(path);
  // A colleague answers one of them meanwhile: that line fails.
  await batches.post(path, [
    ['_vu', '0'],
    ['_etape', 'confirmer'],
  ]);
  const result = await text(path);
  const list = await text('/bureau/lots/');
  const { reference } = await fileOwnRoom();
  const desk = openDesk({ holdSeconds: 30 });
  await desk.press(reference, 'ecrire', { ecrire_texte: 'Oui, mardi.' });
  const held = await (await desk.get(`/bureau/demandes/${reference}/?fait=tenu`)).text();
  pages = { chosen, wrong, preview, result, list, held };
});
afterAll(() => browser.close());

describe.each(['chosen', 'wrong', 'preview', 'result', 'list', 'held'])(
  'the page « %s »',
  (name) => {
    test.each([
      [1280, 'light'],
      [1280, 'dark'],
      [360, 'light'],
    ] as const)('has nothing for axe at %i, %s', async (width, colorScheme) => {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        ...{ colorScheme, javaScriptEnabled: true, bypassCSP: true },
      });
      const page = await context.newPage();
      await page.route(`${SITE}/**`, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: pages[name] ?? '' }),
      );
      await page.goto(`${SITE}/bureau/lots/x/`);
      // What is folded is looked at too.
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      expect(await axeFindings(page, { left: [] })).toEqual([]);
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(client);
      await context.close();
    });
  },
);
