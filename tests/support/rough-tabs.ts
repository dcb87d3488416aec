import type { BrowserContext, Page } from 'playwright';
import type { FaultProxy } from './fault-proxy.ts';
import { forAMoment } from './in-time.ts';
import { hasScript } from './kept-on-device.ts';
import { PATIENCE } from './reach-confirmation.ts';
import type { RoughRequest } from './rough-request.ts';

/** What keeps a form is asked for again after so long. */
const SOON = { timeout: 5000 };

/**
 * Opens a form, once what keeps it is at work: a person takes longer to type than the worker to come.
 * Where it does not come, the page is opened again when the network is good.
 */
export async function openTab(
  context: BrowserContext,
  { form }: RoughRequest,
  network: FaultProxy,
): Promise<Page> {
  const page = await context.newPage();
  const open = async (patience: typeof PATIENCE) => {
    await page.goto(form);
    await hasScript(page, patience);
    const isAtWork = () => navigator.serviceWorker.controller !== null;
    await page.waitForFunction(isAtWork, undefined, patience);
  };
  await open(SOON).catch(async () => {
    network.set({ kind: 'none' });
    await open(PATIENCE);
  });
  return page;
}

/**
 * Closes a tab. Chromium forgets to close a page that is being replaced at that moment: it is told until it
 * did. A tab that it does not even answer for stays beside the others.
 */
export async function closeTab(page: Page): Promise<void> {
  const again = setInterval(() => void tell(page, 'Page.close'), 1000);
  // What it was loading is left first, as whoever closes a tab leaves it.
  await forAMoment(page.goto('about:blank'));
  await forAMoment(page.close());
  clearInterval(again);
}

/** Ends every worker of the browser, whatever it was doing. */
export async function killWorkers(page: Page): Promise<void> {
  await forAMoment(tell(page, 'ServiceWorker.enable', 'ServiceWorker.stopAllWorkers'));
}

type Command = 'Page.close' | 'ServiceWorker.enable' | 'ServiceWorker.stopAllWorkers';

/** Tells the browser itself, in a session of its own. */
async function tell(page: Page, ...commands: readonly Command[]): Promise<void> {
  try {
    const tools = await page.context().newCDPSession(page);
    for (const command of commands) await tools.send(command);
    await tools.detach();
  } catch {
    // The tab is closed already.
  }
}
