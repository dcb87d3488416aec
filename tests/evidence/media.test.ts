import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { reachReceipt } from '../support/site-steps.ts';

const opened = useBrowser();

describe('in the colours of the person’s system', () => {
  test('the current page keeps a line under its link, and the other links have none', async () => {
    const page = await opened.browser.newPage({
      baseURL: opened.site.url,
      forcedColors: 'active',
    });
    await page.goto('/aide/');
    const links = await page.locator('.nav a').evaluateAll((all) =>
      all.map((link) => {
        const line = getComputedStyle(link).borderBlockEndColor;
        const ground = getComputedStyle(document.body).backgroundColor;
        return { name: link.textContent.trim(), isSeen: line !== ground };
      }),
    );
    expect(links).toEqual([
      { name: 'Démarches', isSeen: false },
      { name: 'Être aidé', isSeen: true },
      { name: 'Suivre', isSeen: false },
    ]);
    await page.close();
  });

  test('what can be pressed has an edge', async () => {
    const page = await opened.browser.newPage({
      baseURL: opened.site.url,
      forcedColors: 'active',
    });
    await page.goto('/');
    const edges = await page
      .locator('main .button, .tiles a')
      .evaluateAll((all) => all.map((link) => getComputedStyle(link).borderTopWidth));
    expect(new Set(edges)).toEqual(new Set(['2px']));
    await page.close();
  });
});

describe('on paper, even from a dark screen', () => {
  test('a receipt gives the addresses that cannot be clicked, in black on white', async () => {
    const page = await opened.browser.newPage({
      baseURL: opened.site.url,
      colorScheme: 'dark',
      // Without steps, which would hide what is filled in.
      javaScriptEnabled: false,
    });
    await reachReceipt(page, 'autorisation-stationnement');
    const followUp = await page.locator('.follow a.button').getAttribute('href');
    expect(followUp).toMatch(/^http.*\/suivi\/[\w-]{22}$/u);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const address of [followUp ?? '', 'https://www.telerecours.fr']) {
      const link = page.getByRole('link', { name: address });
      expect(await link.isVisible()).toBe(true);
    }
    expect(await page.locator('.code').first().isVisible()).toBe(true);
    expect(await page.locator('nav, footer, .skip').filter({ visible: true }).count()).toBe(0);
    const ink = await page.locator('h1').evaluate((title) => getComputedStyle(title).color);
    expect(ink).toBe('rgb(0, 0, 0)');
    await page.close();
  });
});
