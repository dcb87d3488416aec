import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { aPdf } from '../builders/joined-files.ts';
import { hasScript } from '../support/kept-on-device.ts';
import { useLossyPhone } from '../support/lossy-phone.ts';
import { readKept } from '../support/read-kept.ts';
import { setAnswers } from '../support/set-answers.ts';
import { openForm, press } from '../support/site-steps.ts';
import { WORKS, worksForm } from '../support/works-form.ts';

const phone = useLossyPhone();
const WORDS = 'Une clôture de bois';
const answers = Object.fromEntries(
  worksForm({ description: WORDS }).filter(([, value]) => value !== ''),
);
const plan = { name: 'plan.pdf', mimeType: 'application/pdf', buffer: aPdf() };

/** A form whose timers never end: nothing that waits for one happens before the tab is closed. */
async function openWithoutTimers(page: Page) {
  await openForm(page, WORKS);
  await hasScript(page);
  await page.evaluate(() => {
    Object.assign(window, { setTimeout: () => 0 });
  });
}

/** The tab ends as when the phone is out of memory: the page is told nothing. */
async function kill(page: Page) {
  const tools = await page.context().newCDPSession(page);
  await Promise.race([tools.send('Page.crash').catch(() => undefined), page.waitForEvent('crash')]);
  await page.close();
}

test('what was typed is kept at once, whatever ends the page', async () => {
  await phone.onPhone(async (page, context) => {
    const other = await context.newPage();
    await openForm(other, 'autorisation-stationnement');
    await openWithoutTimers(page);
    await setAnswers(page, answers);
    const drafts = async () => JSON.stringify(await readKept(other, 'drafts'));
    await expect.poll(drafts).toContain(WORDS);
    await kill(page);
    await openForm(other, WORKS);
    await press(other, 'Reprendre votre demande');
    for (const [name, value] of Object.entries(answers).filter(([key]) =>
      /terrain|superf/u.test(key),
    ))
      expect(await other.locator(`[name="${name}"]`).inputValue()).toBe(value);
  });
});

test('a tab that is closed while a file leaves, right after the answers, loses none of them', async () => {
  await phone.onPhone(async (page, context) => {
    await openWithoutTimers(page);
    phone.network.set({ kind: 'cut-request', after: 40_000 });
    await setAnswers(page, answers);
    await page.locator('#c-photos').setInputFiles([plan]);
    await page.locator('main li:has(bdi)').waitFor({ state: 'attached' });
    await kill(page);
    phone.network.set({ kind: 'none' });
    const again = await context.newPage();
    await openForm(again, WORKS);
    await press(again, 'Reprendre votre demande');
    expect(await again.locator('textarea[name=description]').inputValue()).toBe(WORDS);
    expect(await again.locator('[name=superficie]').inputValue()).toBe(answers.superficie);
  });
});
