import type { Page } from 'playwright';
import { forAMoment } from './in-time.ts';
import { PATIENCE } from './reach-confirmation.ts';
import { readKept } from './read-kept.ts';

/** Whether the page is a receipt. */
export const isReceipt = (page: Page) => page.url().includes('/recus/');

/** In doubt at no moment: it waits, or here is the receipt. @returns nothing when there is a draft again */
export async function isTold(page: Page): Promise<boolean> {
  const waiting = page.getByText('Pas encore reçu par la mairie').first();
  const draft = page.getByRole('button', { name: /^Reprendre/u });
  // The network may be lost in the middle of the receipt: what came of it is shown.
  const received = page.waitForURL(/\/recus\//u, { ...PATIENCE, waitUntil: 'commit' });
  await Promise.race([waiting.or(draft).first().waitFor(PATIENCE), received]);
  return !(await draft.isVisible());
}

/**
 * The network is back: the page that waits, or the next visit, shows the receipt.
 * @param isSeen whether it was shown already
 */
export async function seeReceipt(page: Page, isSeen: boolean): Promise<void> {
  if (page.url() === 'about:blank') {
    await page.goto('/suivi/');
    // Confirmed before the script of the page came, it is in no list.
    if (isSeen && (await readKept(page, 'sendings')).length === 0) return;
    const newest = page.locator('main section li').first();
    await newest.getByText('Reçu par la mairie', { exact: true }).waitFor(PATIENCE);
    return;
  }
  // As a phone says it; without it, the page would try again by itself a little later.
  await forAMoment(page.evaluate(() => dispatchEvent(new Event('online'))));
  await page.waitForURL(/\/recus\//u, { ...PATIENCE, waitUntil: 'commit' });
}

/** Whoever comes back later opens the receipt from « Mes envois ». */
export async function openReceiptLater(page: Page): Promise<void> {
  await page.goto('/suivi/');
  await page.getByRole('link', { name: 'Voir le reçu' }).click();
  await page.waitForURL(/\/recus\//u);
}
