import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openNowText } from '../../src/commune/open-now-texts.ts';
import { openState } from '../../src/commune/open-now.ts';
import { timetableOf } from '../../src/commune/timetable.ts';
import { addDuration } from '../../src/kit/duration.ts';
import { parisMoment } from '../../src/kit/paris-moment.ts';
import { parisDay } from '../../src/kit/paris-time.ts';
import { PETITEVILLE } from '../builders/content.ts';
import { useBrowser } from '../support/browser.ts';

const opened = useBrowser();
const PAGE = '/demarches/autorisation-stationnement/';

const today = parisDay(new Date());
const { service } = PETITEVILLE.procedures.find(({ slug }) => PAGE.includes(slug))?.procedure ?? {};
const hours = PETITEVILLE.services.get(service ?? '') ?? PETITEVILLE.commune;
const timetable = timetableOf(hours, today, 'mainland');

/** Opens the page at an instant, on a phone of another time zone, and hands it over. */
async function visit<Seen>(
  instant: string,
  look: (page: Page) => Promise<Seen>,
  javaScriptEnabled = true,
): Promise<Seen> {
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
  const seen = await look(page);
  const card = await page.locator('.card', { has: page.locator('[data-open]') }).innerText();
  await context.close();
  expect(complaints).toEqual([]);
  expect(card).toContain('Lundi');
  return seen;
}

/** What the page says of the service; nothing when it says nothing. */
const said = (page: Page) =>
  page.locator('[data-open]').filter({ visible: true }).allTextContents();

/** An instant of the days to come, in universal time. */
const at = (days: number, time: string) => `${addDuration(today, `P${days}D`)}T${time}:00Z`;

describe('whatever the zone of the phone, the page says whether the service is open', () => {
  const instants = [1, 2, 3, 4, 5, 6, 7].flatMap((days) =>
    ['08:00', '11:15', '23:30'].map((time) => at(days, time)),
  );

  test.each(instants)('at %s', async (instant) => {
    const words = openNowText(openState(timetable, parisMoment(new Date(instant))));
    expect(await visit(instant, said)).toEqual([words]);
  });
});

test('a page that nobody has published for long says nothing', async () => {
  const last = `${timetable.trustedUntil}T09:00:00Z`;
  expect(await visit(last, said)).toHaveLength(1);
  const next = `${addDuration(timetable.trustedUntil, 'P1D')}T09:00:00Z`;
  expect(await visit(next, said)).toEqual([]);
});

test('a page left open says the hour when it is seen again, and nothing the day after', async () => {
  const seen = await visit(at(1, '08:00'), async (page) => {
    const seeAgain = async (instant: string) => {
      await page.clock.setFixedTime(instant);
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      return said(page);
    };
    return [await seeAgain(at(1, '20:00')), await seeAgain(at(2, '08:00'))];
  });
  const evening = openNowText(openState(timetable, parisMoment(new Date(at(1, '20:00')))));
  expect(seen).toEqual([[evening], []]);
});

test('without JavaScript, the hours stay and nothing is promised', async () => {
  expect(await visit(at(1, '08:00'), said, false)).toEqual([]);
});
