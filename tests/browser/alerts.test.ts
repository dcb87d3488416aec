import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import type { AlertNotice } from '../../src/publishing/alerts/alert-notice.ts';
import { useBrowser } from '../support/browser.ts';

const opened = useBrowser();

const FLOOD: AlertNotice = {
  level: 'danger',
  title: 'Danger : inondation',
  text: ', jusqu’au 24 novembre 2026 à 8 h.',
  href: '/alertes/#inondation',
  from: '2026-11-23T07:00:00.000Z',
  until: '2026-11-24T07:00:00.000Z',
};

interface Answer {
  readonly body?: string;
  /** Clock of the server; that of the phone, if nothing else is said. */
  readonly serverNow?: string;
  readonly status?: number;
}

/** Opens the home page at an instant; `/alertes.json` answers as told, or not at all. */
async function openAt(now: string, answer: Answer | 'no network', javaScriptEnabled = true) {
  const context = await opened.browser.newContext({ baseURL: opened.site.url, javaScriptEnabled });
  const page = await context.newPage();
  const asked: string[] = [];
  let said = { now, answer };
  await page.clock.setFixedTime(now);
  await page.route('**/alertes.json', async (route) => {
    asked.push(route.request().url());
    if (said.answer === 'no network') return route.abort();
    const { body = JSON.stringify([FLOOD]), serverNow = said.now, status = 200 } = said.answer;
    await route.fulfill({
      status,
      body,
      headers: { 'content-type': 'application/json', date: new Date(serverNow).toUTCString() },
    });
  });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  /** Comes back to the tab, later. */
  const comeBack = async (later: string, next: Answer | 'no network' = {}) => {
    said = { now: later, answer: next };
    await page.clock.setFixedTime(later);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.waitForLoadState('networkidle');
  };
  return { page, asked, comeBack, close: () => context.close() };
}

const banner = (page: Page) => page.locator('[data-alerts]');
const shown = async (page: Page) =>
  (await banner(page).getByText('inondation').count()) === 0 ? 'nothing' : 'the flood';

test('an alert that begins shows up in an open page, and leaves when it is over', async () => {
  const { page, comeBack, close } = await openAt('2026-11-23T06:59:00Z', {});
  expect(await shown(page)).toBe('nothing');
  await comeBack('2026-11-23T07:00:00Z');
  await expect.poll(() => shown(page)).toBe('the flood');
  expect(await banner(page).innerText()).toBe(`${FLOOD.title}${FLOOD.text}`);
  expect(await banner(page).getByRole('link').getAttribute('href')).toBe(FLOOD.href);
  // Said at the next pause: nobody is interrupted.
  expect(await banner(page).getAttribute('aria-live')).toBe('polite');
  await comeBack('2026-11-24T07:00:00Z');
  await expect.poll(() => shown(page)).toBe('nothing');
  await close();
});

test('the same alert is not written again: what is read or focused stays', async () => {
  const { page, asked, comeBack, close } = await openAt('2026-11-23T08:00:00Z', {});
  await banner(page).getByRole('link').focus();
  await comeBack('2026-11-23T09:00:00Z');
  await expect.poll(() => asked.length).toBe(2);
  expect(
    await banner(page)
      .getByRole('link')
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  await close();
});

test.each<[string, Answer | 'no network']>([
  ['no network', 'no network'],
  ['an error', { status: 500, body: 'erreur' }],
  ['the page of a Wi-Fi that wants a password', { body: '<!doctype html><p>Connexion' }],
])('with %s, the page stays as it was', async (_what, answer) => {
  const { page, asked, comeBack, close } = await openAt('2026-11-23T08:00:00Z', {});
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await expect.poll(() => shown(page)).toBe('the flood');
  await comeBack('2026-11-23T09:00:00Z', answer);
  await expect.poll(() => asked.length).toBe(2);
  expect(await shown(page)).toBe('the flood');
  expect(complaints).toEqual([]);
  await close();
});

test.each(['2031-01-01T00:00:00Z', '2020-01-01T00:00:00Z'])(
  'a phone whose clock says %s does not hide an alert',
  async (now) => {
    const { page, close } = await openAt(now, { serverNow: '2026-11-23T08:00:00Z' });
    await expect.poll(() => shown(page)).toBe('the flood');
    await close();
  },
);

test('without JavaScript, nothing is asked for', async () => {
  const { page, asked, close } = await openAt('2026-11-23T08:00:00Z', {}, false);
  expect(asked).toEqual([]);
  expect(await page.locator('h1').count()).toBe(1);
  await close();
});

test('a page without a banner asks for no alert', async () => {
  const { page, asked, close } = await openAt('2026-11-23T08:00:00Z', {});
  const before = asked.length;
  await page.goto('/mentions-legales/');
  await page.waitForLoadState('networkidle');
  const watches = (await banner(page).count()) > 0;
  expect(asked.length > before).toBe(watches);
  await close();
});
