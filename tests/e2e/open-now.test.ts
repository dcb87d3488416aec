import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const opened = useBrowser();
const PAGE = '/demarches/autorisation-stationnement/';

/** What a page says of the service at an instant, with ordinary spaces; nothing when it says nothing. */
async function saidAt(instant: string, javaScriptEnabled = true) {
  const context = await opened.browser.newContext({
    baseURL: opened.site.url,
    timezoneId: 'America/Cayenne',
    javaScriptEnabled,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.clock.setFixedTime(instant);
  await page.goto(PAGE);
  const shown = await page.locator('[data-open]').filter({ visible: true }).allTextContents();
  const hours = await page.locator('.card', { has: page.locator('[data-open]') }).innerText();
  await context.close();
  expect(complaints).toEqual([]);
  expect(hours).toContain('Lundi');
  return shown.map((text) => text.replaceAll('\u00a0', ' '));
}

test.each([
  ['2026-11-23T08:00:00Z', 'Ouvert jusqu’à 12 h'],
  ['2026-11-23T11:15:00Z', 'Fermé. Ouvre aujourd’hui à 13 h 30'],
  ['2026-12-24T16:30:00Z', 'Fermé. Ouvre lundi à 8 h 30'],
])('at %s, whatever the zone of the phone, the service says « %s »', async (instant, words) => {
  expect(await saidAt(instant)).toEqual([words]);
});

test('without JavaScript, the hours stay and nothing is promised', async () => {
  expect(await saidAt('2026-11-23T08:00:00Z', false)).toEqual([]);
});
