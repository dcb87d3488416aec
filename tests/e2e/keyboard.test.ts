import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/chromium.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { serveSite, type ServedSite } from '../support/served-site.ts';
import { openPhone } from '../support/small-phone.ts';

let site: ServedSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const onPhone = (run: (page: Page) => Promise<void>) => openPhone(browser, site.url, run);

const PARKING = 'autorisation-stationnement';
const formPath = (procedure: string) => `/demarches/${procedure}/formulaire/`;

describe('with a keyboard alone', () => {
  test('a form is filled and sent, and the focus is always seen', async () => {
    await onPhone(async (page) => {
      await page.goto(formPath(PARKING));
      const answers = Object.entries(sampleForm(PARKING)).filter(([, value]) => value !== '');
      const waiting = new Map(answers);
      for (let presses = 0; presses < 80; presses += 1) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          const element = document.activeElement as HTMLInputElement | null;
          const style = element === null ? null : getComputedStyle(element);
          return {
            name: element?.name ?? '',
            type: element?.type ?? '',
            text: element?.textContent ?? '',
            outline: style === null ? 0 : Number.parseFloat(style.outlineWidth),
          };
        });
        expect(focus.outline).toBeGreaterThanOrEqual(3);
        if (focus.text === 'Vérifier mes réponses') break;
        const answer = waiting.get(focus.name);
        if (answer === undefined) continue;
        waiting.delete(focus.name);
        if (focus.type === 'radio') await page.keyboard.press('ArrowDown');
        else await page.keyboard.type(answer);
      }
      expect([...waiting.keys()]).toEqual([]);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Envoyer à la mairie' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/recus\//u);
    });
  });

  test('the first link leads to the content', async () => {
    await onPhone(async (page) => {
      await page.goto('/demarches/');
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Aller au contenu' });
      expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
      expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');
    });
  });
});
