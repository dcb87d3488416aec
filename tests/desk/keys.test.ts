import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/chromium.ts';
import {
  focused,
  openShown,
  press,
  switchOn,
  USE_KEYS,
  type ShownKeys,
} from '../support/desk-keys.ts';
import { openDesk as openList, receiveOne } from '../support/desk-list.ts';
import { CONDITIONS } from '../support/engines/file-in-engine.ts';
import { SITE } from '../support/open-site.ts';

let browser: Browser;
let list: string;
/** Lines of the list, in their order. */
let lines: readonly string[];
beforeAll(async () => {
  browser = await launchBrowser();
  for (const day of ['2026-06-01', '2026-06-02', '2026-06-03']) await receiveOne('touches', day);
  const page = await (await openList(['touches'])).get();
  list = `<!doctype html>${page.document.documentElement.outerHTML}`;
  lines = [...page.document.querySelectorAll('tbody tr')].map(({ id }) => id);
});
afterAll(() => browser.close());

const onPage = (html: string, run: Parameters<typeof openShown>[2], how: ShownKeys = {}) =>
  openShown(browser, html, run, how);

test('keys do nothing until they are switched on, and nothing without script is missing', async () => {
  await onPage(list, async (page) => {
    await press(page, 'j', '/', '?');
    expect(await focused(page)).toBe('BODY');
    expect(await page.locator('details.keys').getAttribute('open')).toBeNull();
  });
  await onPage(
    list,
    async (page) => {
      expect(await page.getByText('Touches du clavier').isVisible()).toBe(false);
      expect(await page.locator('.desk-list th a').first().isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  );
});

test('go down and up the lines, open one, go to the search, show themselves', async () => {
  await onPage(list, async (page) => {
    await switchOn(page);
    await press(page, 'j');
    expect(await focused(page)).toBe(lines[0]);
    await press(page, 'j', 'j', 'j');
    expect(await focused(page)).toBe(lines[2]);
    await press(page, 'k');
    expect(await focused(page)).toBe(lines[1]);
    await press(page, '/');
    expect(await focused(page)).toBe('mots');
    await page.locator('#mots').blur();
    await page.getByText('Touches du clavier').click();
    await press(page, '?');
    expect(await page.locator('details.keys').getAttribute('open')).not.toBeNull();
    expect(await focused(page)).toBe('SUMMARY');
    await page.locator('.desk-list th a').first().focus();
    await press(page, 'o');
    await page.waitForURL(/\/bureau\/demandes\//u);
  });
});

test('tick the line where the focus is, and untick it', async () => {
  await onPage(list, async (page) => {
    await switchOn(page);
    const ticked = () =>
      page
        .locator('tbody [type=checkbox]')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked));
    await press(page, 'x');
    expect(await ticked()).toEqual([false, false, false]);
    await press(page, 'j', 'j', 'x');
    expect([await ticked(), await focused(page)]).toEqual([[false, true, false], lines[1]]);
    await press(page, 'x');
    expect(await ticked()).toEqual([false, false, false]);
  });
});

test('start from the line that the agent came back to', async () => {
  await onPage(
    list,
    async (page) => {
      await switchOn(page);
      await page.goto(`${SITE}/bureau/#${lines[1]}`);
      await press(page, 'k');
      expect(await focused(page)).toBe(lines[0]);
    },
    { hash: `#${lines[1] ?? ''}` },
  );
});

test('are letters in a field, and leave what the browser and the system use', async () => {
  await onPage(list, async (page) => {
    await switchOn(page);
    await page.locator('#mots').focus();
    await press(page, 'j', 'k', '/', '?');
    expect(await page.locator('#mots').inputValue()).toBe('jk/?');
    await page.locator('#mots').blur();
    await press(page, 'Alt+j', 'Control+j', 'Meta+j');
    expect(await focused(page)).toBe('BODY');
    // On the box itself, they are letters too.
    await page.getByLabel(USE_KEYS).focus();
    await press(page, 'j');
    expect(await focused(page)).toBe('touches');
  });
});

test('stay as they were chosen, and can be switched off', async () => {
  await onPage(list, async (page) => {
    await switchOn(page);
    await page.reload();
    await press(page, 'j');
    expect(await focused(page)).toBe(lines[0]);
    await page.getByText('Touches du clavier').click();
    await page.getByLabel(USE_KEYS).uncheck();
    await page.reload();
    await press(page, 'j');
    expect(await focused(page)).toBe('BODY');
  });
});

describe.each(['storage blocked', 'storage that is null'] as const)('with %s', (condition) => {
  test('they serve on the page', async () => {
    await onPage(
      list,
      async (page) => {
        await switchOn(page);
        await press(page, 'j');
        expect(await focused(page)).toBe(lines[0]);
      },
      { before: CONDITIONS[condition] },
    );
  });
});
