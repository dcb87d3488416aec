import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { parisDay } from '../../src/kit/paris-time.ts';
import { axeFindings, COLOUR_RULES } from '../support/axe.ts';
import { useBrowser, useReachedPage } from '../support/browser.ts';
import { unexcused } from '../support/exceptions.ts';
import { explain } from '../support/explain.ts';
import { fillSteps } from '../support/fill-form.ts';
import { hasScript } from '../support/kept-on-device.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { openForm, PARKING, press } from '../support/site-steps.ts';

const opened = useBrowser();
const today = parisDay(new Date());

async function openSteps(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 640 });
  await openForm(page, PARKING);
  // What is drawn last.
  await hasScript(page);
}
async function reachEnd(page: Page): Promise<void> {
  await openSteps(page);
  await fillSteps(page, sampleForm(PARKING));
}
/** The review page that the page draws by itself, without network. */
async function checkAlone(page: Page): Promise<void> {
  await openSteps(page);
  await page.evaluate(async () => navigator.serviceWorker.ready);
  await page.reload();
  await hasScript(page);
  await fillSteps(page, sampleForm(PARKING));
  await page.context().setOffline(true);
  await press(page, 'Vérifier mes réponses');
  await page.getByRole('button', { name: 'Envoyer à la mairie' }).waitFor();
}

/** What only JavaScript draws. */
const STATES: readonly [name: string, reach: (page: Page) => Promise<void>][] = [
  ['first step', openSteps],
  [
    'step with a mistake',
    async (page) => {
      await openSteps(page);
      await press(page, 'Continuer');
      await page.locator('.message').first().waitFor();
    },
  ],
  ['last step', reachEnd],
  [
    'draft that is offered',
    async (page) => {
      await reachEnd(page);
      await page.goto('/aide/');
      await openForm(page, PARKING);
      await page.getByRole('button', { name: /^Reprendre/u }).waitFor();
    },
  ],
  ['answers to check, without network', checkAlone],
  [
    'sending that waits for the network',
    async (page) => {
      await checkAlone(page);
      await press(page, 'Envoyer à la mairie');
      await page.getByText('Pas encore reçu par la mairie').first().waitFor();
    },
  ],
];

describe.each(STATES)('%s', (name, reach) => {
  const reached = useReachedPage(opened, reach, { bypassCSP: true });

  test.each([
    ['light', { left: [] }],
    ['dark', COLOUR_RULES],
  ] as const)('axe finds nothing to say, %s', async (colorScheme, rules) => {
    await reached.page.emulateMedia({ colorScheme });
    const found = unexcused(await axeFindings(reached.page, rules), name, today);
    expect(found.map((finding) => explain(name, finding))).toEqual([]);
  });

  test('nothing is wider than a small phone', async () => {
    const width = await reached.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });
});
