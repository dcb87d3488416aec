import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { aPdf } from '../builders/joined-files.ts';
import { useBrowser } from '../support/browser.ts';
import { CONDITIONS } from '../support/engines/file-in-engine.ts';
import { draftIsKept, hasScript } from '../support/kept-on-device.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { checkAtOnce, setAnswers } from '../support/set-answers.ts';
import { openForm, PARKING, press } from '../support/site-steps.ts';
import { timesFiled } from '../support/stored.ts';
import { WORKS, worksForm } from '../support/works-form.ts';

const opened = useBrowser();
const SEND = 'Envoyer à la mairie';
const RECEIPT = /\/recus\/[\w-]{22}$/u;

async function onPhone(
  before: string,
  run: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
) {
  const context = await opened.browser.newContext({ baseURL: opened.site.url, ...options });
  await context.addInitScript(before);
  await run(await context.newPage());
  await context.close();
}

describe.each(Object.entries(CONDITIONS))('with %s', (_name, before) => {
  test('a request goes from its form to its receipt, and is filed once', async () => {
    await onPhone(before, async (page) => {
      await openForm(page, PARKING);
      await hasScript(page);
      await checkAtOnce(page, sampleForm(PARKING));
      await page.getByRole('button', { name: SEND }).waitFor();
      const key = await page.locator('[data-sending]').getAttribute('data-sending');
      await page.waitForLoadState('networkidle');
      await press(page, SEND);
      await page.waitForURL(RECEIPT);
      expect(await timesFiled(key)).toBe(1);
    });
  });
});

describe.each(['storage blocked', 'IndexedDB silent'] as const)('with %s', (condition) => {
  test('a file leaves, and comes with its request', async () => {
    await onPhone(CONDITIONS[condition], async (page) => {
      await openForm(page, WORKS);
      await hasScript(page);
      await setAnswers(page, Object.fromEntries(worksForm().filter(([, text]) => text !== '')));
      const plan = { name: 'plan.pdf', mimeType: 'application/pdf', buffer: aPdf() };
      await page.locator('#c-photos').setInputFiles([plan]);
      await page.locator('main li:has(bdi) input').waitFor({ state: 'attached' });
      const next = page.getByRole('button', { name: 'Continuer' });
      while (await next.isVisible()) await next.click();
      await press(page, 'Vérifier mes réponses');
      await page.getByRole('button', { name: SEND }).waitFor();
      expect(await page.locator('main').textContent()).toContain('plan.pdf');
      await page.waitForLoadState('networkidle');
      await press(page, SEND);
      await page.waitForURL(RECEIPT);
    });
  });
});

describe('a script that fails', () => {
  // Each breaks something that no script of ours does without, after it took the event.
  test.each([
    [
      'throws where it keeps what is confirmed',
      'IDBObjectStore.prototype.put = () => { throw new Error(); };',
    ],
    [
      'never learns that it is kept',
      "Object.defineProperty(IDBTransaction.prototype, 'oncomplete', { set() {} });",
    ],
    ['cannot read what the page sends', 'delete window.URLSearchParams;'],
    [
      'is in a page that cannot be changed',
      'Element.prototype.before = () => { throw new Error(); };',
    ],
  ])('on the page of the answers, and %s, gives the button back', async (_name, before) => {
    await onPhone('', async (page) => {
      await openForm(page, PARKING);
      await hasScript(page);
      await checkAtOnce(page, sampleForm(PARKING));
      await page.getByRole('button', { name: SEND }).waitFor();
      await page.waitForLoadState('networkidle');
      await page.evaluate(before);
      await press(page, SEND);
      await page.waitForURL(RECEIPT);
    });
  });

  test.each([
    ['a step that cannot be shown', 'History.prototype.pushState = () => { throw new Error(); };'],
    [
      'titles that cannot take the focus',
      'HTMLElement.prototype.focus = () => { throw new Error(); };',
    ],
  ])('in the steps, for %s, sends the form as it is', async (_name, before) => {
    await onPhone('', async (page) => {
      await openForm(page, PARKING);
      await hasScript(page);
      await setAnswers(page, sampleForm(PARKING));
      await page.evaluate(before);
      await press(page, 'Continuer');
      await page.getByRole('button', { name: SEND }).waitFor();
    });
  });

  test('and never answers, when the answers are to be checked, sends the form after a while', async () => {
    await onPhone('', async (page) => {
      await openForm(page, PARKING);
      await hasScript(page);
      await setAnswers(page, sampleForm(PARKING));
      await press(page, 'Continuer');
      await page.evaluate('window.fetch = () => new Promise(() => {});');
      await press(page, 'Vérifier mes réponses');
      // Its own limit comes first: what does not answer is told to be lost, and can be sent all the same.
      await page.getByRole('button', { name: SEND }).waitFor();
    });
  });

  test('to come is asked for again: browsers would remember that it did not', async () => {
    const run = async (page: Page) => {
      let asked = 0;
      await page.context().route('**/fichiers/*', async (route) => {
        const isFirst = /(?:brouillons|appareil)\.\w+\.js$/u.test(route.request().url());
        if (isFirst) asked += 1;
        await (isFirst ? route.abort() : route.continue());
      });
      await openForm(page, PARKING);
      await hasScript(page);
      await setAnswers(page, sampleForm(PARKING));
      await draftIsKept(page, 'Benali');
      const again = await page.context().newPage();
      await openForm(again, PARKING);
      await press(again, 'Reprendre votre demande');
      expect(await again.locator('[name=nom]').inputValue()).toBe('Benali');
      expect(asked).toBe(3);
    };
    // What a worker asks for is not seen here.
    await onPhone('', run, { serviceWorkers: 'block' });
  });
});
