import { randomUUID } from 'node:crypto';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { expect, test } from 'vitest';
import { createProcedureRegistry } from '../../src/procedures/procedure-repository.ts';
import { fireBackgroundSync } from '../support/background-sync.ts';
import { leaveOut, useBrowser } from '../support/browser.ts';
import { hasScript, isKeptOffline } from '../support/kept-on-device.ts';
import { LOW_QUOTAS } from '../support/low-quotas.ts';
import { ROOT } from '../support/project.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { checkAtOnce, setAnswers } from '../support/set-answers.ts';
import { openForm, PARKING, press } from '../support/site-steps.ts';
import { timesFiled } from '../support/stored.ts';

const SEND = 'Envoyer à la mairie';
const RECEIPT = /\/recus\/[\w-]{22}$/u;
// Two filings, then one with a proof of work.
const opened = useBrowser({ ...LOW_QUOTAS, PARVIS_LIMITS: '{"perSource":2}' });

/** A person whose connection already sent as much as is allowed. */
async function overTheQuota(
  ip: string,
  options: BrowserContextOptions,
  run: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const forwarded = { 'x-forwarded-for': ip };
  const { version = '' } = (await createProcedureRegistry(`${ROOT}/dist`).find(PARKING)) ?? {};
  for (const _filing of [1, 2]) {
    const filed = await fetch(`${opened.site.url}/api/demarches/${PARKING}`, {
      method: 'POST',
      headers: { accept: 'application/json', origin: opened.site.url, ...forwarded },
      body: new URLSearchParams(sampleForm(PARKING, { _cle: randomUUID(), _version: version })),
    });
    expect(filed.status).toBe(200);
  }
  const baseURL = opened.site.url;
  const context = await opened.browser.newContext({
    baseURL,
    extraHTTPHeaders: forwarded,
    ...options,
  });
  const asked: number[] = [];
  context.on('response', (response) => asked.push(response.status()));
  await run(await context.newPage(), context);
  // It was refused once, and told what to calculate. What a worker asks is told to the test a little later.
  await expect.poll(() => asked.filter((status) => status === 429)).toHaveLength(1);
  await context.close();
}

async function fillInSteps(page: Page): Promise<void> {
  await hasScript(page);
  await checkAtOnce(page, sampleForm(PARKING));
}

test('over the quota, the page that keeps answers calculates and sends them by itself', async () => {
  // A worker would do it as well: the page is alone.
  await overTheQuota('198.51.100.30', { serviceWorkers: 'block' }, async (page) => {
    await openForm(page, PARKING);
    await fillInSteps(page);
    await press(page, SEND);
    await page.waitForURL(RECEIPT);
  });
});

test('so does the worker, once the page is closed', async () => {
  await overTheQuota('198.51.100.31', {}, async (page, context) => {
    await openForm(page, PARKING);
    await isKeptOffline(page);
    await fillInSteps(page);
    const key = await page.locator('[data-sending]').getAttribute('data-sending');
    await context.setOffline(true);
    await press(page, SEND);
    await page.getByText('Pas encore reçu par la mairie').waitFor();
    await page.close();
    await context.setOffline(false);
    const later = await context.newPage();
    await fireBackgroundSync(later, opened.site.url);
    await expect.poll(() => timesFiled(key)).toBe(1);
  });
});

test('so does the page of the function alone, which is not sent again on the way back', async () => {
  await overTheQuota('198.51.100.32', {}, async (page) => {
    const scripts = ['formulaire', 'appareil', 'envois'];
    await leaveOut(
      page,
      scripts.map((name) => `*/fichiers/${name}.*`),
    );
    await openForm(page, PARKING);
    await setAnswers(page, sampleForm(PARKING));
    await press(page, 'Vérifier mes réponses');
    await press(page, SEND);
    await page.waitForURL(RECEIPT);
    await page.goBack();
    await page.getByRole('heading', { name: 'Vérifiez vos réponses' }).waitFor();
    expect(page.url()).not.toMatch(RECEIPT);
  });
});
