import type { Locator, Page } from 'playwright';
import type { FaultProxy } from './fault-proxy.ts';

/** What comes comes within this time, retries included. */
export const PATIENCE = { timeout: 60_000 };
/** A person looks at the page before trying again. */
const LOOK_MS = 400;
/** What was seen and is still there takes a click within this time. */
const CLICK_MS = 5000;
/** After so many looks, the network is good again. */
const BAD_LOOKS = 3;

/**
 * Comes to the answers to be confirmed as a person does: goes on from step to step, takes up a draft
 * that is offered, asks again where the page says that the network is lost or that a file still leaves.
 */
export async function reachConfirmation(
  page: Page,
  network: FaultProxy,
  words: string,
): Promise<void> {
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const confirm = button('Envoyer à la mairie');
  const check = button('Vérifier mes réponses');
  const [draft, next] = [button(/^Reprendre/u), button('Continuer')];
  const again = page.getByRole('link', { name: 'Réessayer' });
  const ours = page.locator('main');
  const end = Date.now() + 2 * PATIENCE.timeout;
  let looks = 0;
  while (Date.now() < end) {
    if (await confirm.isVisible()) return;
    const isFull = await isAnswered(page, words);
    // What was left of something else is of no use to who already answered.
    if ((await draft.isVisible()) && !isFull) await draft.click(PATIENCE);
    // Nobody goes on with a form that lost what they typed: they wait for it to be offered.
    else if (isFull && (await next.isVisible())) await next.click(PATIENCE);
    else {
      await tryToClick(check);
      await tryToClick(again);
      await confirm.waitFor({ timeout: LOOK_MS }).catch(() => undefined);
      looks += 1;
      if (looks === BAD_LOOKS) network.set({ kind: 'none' });
      // Whoever was led to the page of a hotel opens theirs again once the network is good.
      if (looks > BAD_LOOKS && (await ours.count()) === 0) await tryToReload(page);
    }
  }
  throw new Error(`The answers are not shown: ${await page.locator('main').innerText()}`);
}

/** On a slow machine, the script cuts the form in steps between a look and a click: who looks again sees them. */
async function tryToClick(seen: Locator): Promise<void> {
  if (!(await seen.isVisible())) return;
  await seen.click({ timeout: CLICK_MS, noWaitAfter: true }).catch(() => undefined);
}

/** The page may come by itself between a look and this: whoever looks again sees it. */
async function tryToReload(page: Page): Promise<void> {
  await page.reload(PATIENCE).catch(() => undefined);
}

const isAnswered = (page: Page, words: string) =>
  page
    .locator('main form textarea')
    .evaluateAll((all: HTMLTextAreaElement[], text) => all.some((one) => one.value === text), words)
    // Another page is coming: whoever looks again sees it.
    .catch(() => false);
